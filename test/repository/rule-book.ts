// Reads the rule book (docs/ledger-rules.md) and the refusals that the code declares.
import ts from 'typescript';
import { sourceFiles, stringsOf, syntaxOf, testFiles, textOf, visit } from './source-tree.ts';

export interface Rule {
  readonly id: string;
  /** Whether the station keeps the rule today; `later` rules are promised and not yet tested. */
  readonly state: 'kept' | 'later';
}

export const rules: readonly Rule[] = textOf('docs/ledger-rules.md')
  .split('\n')
  .flatMap((line) => {
    const match = /^- \*\*([A-Z]{2}\d+)\*\* `(kept|later)` \S/.exec(line);
    return match?.[1] === undefined ? [] : [{ id: match[1], state: match[2] === 'kept' ? 'kept' : 'later' }];
  });

/** All that tests say, without the repository's own tests, which speak about the others. */
export const testStrings: readonly string[] = testFiles
  .filter((path) => !path.startsWith('test/repository/'))
  .flatMap(stringsOf);

const cited = new Set(testStrings.flatMap((text) => text.match(/\b[A-Z]{2}\d{1,2}\b/g) ?? []));
export const isCited = (id: string): boolean => cited.has(id);

export interface DeclaredRefusal {
  readonly where: string;
  readonly code: string;
  readonly text: Readonly<Record<string, string>>;
}

function textOfEntry(entry: ts.Expression): Record<string, string> {
  const text: Record<string, string> = {};
  if (!ts.isObjectLiteralExpression(entry)) return text;
  for (const property of entry.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) continue;
    text[property.name.getText()] = property.initializer.text;
  }
  return text;
}

function refusalsIn(path: string): readonly DeclaredRefusal[] {
  const found: DeclaredRefusal[] = [];
  visit(syntaxOf(path), (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineRefusals') return;
    const [table] = node.arguments;
    if (table === undefined || !ts.isObjectLiteralExpression(table)) return;
    for (const property of table.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      found.push({ where: path, code: property.name.getText(), text: textOfEntry(property.initializer) });
    }
  });
  return found;
}

export const declaredRefusals: readonly DeclaredRefusal[] = sourceFiles.flatMap(refusalsIn);
