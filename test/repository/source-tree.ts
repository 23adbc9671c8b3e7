// What the repository's tests read: the files of the checkout and, of each TypeScript file, its imports and strings.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'out', 'coverage', 'test-results', '.cache', '.coffer']);
export const SOURCE_ROOTS = ['src-core', 'src-contract', 'src-main', 'src-renderer', 'src-central'] as const;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
  });
}

/** Every file of the checkout that is ours, as `src-core/money/cents.ts`. */
export const allFiles: readonly string[] = walk(root)
  .map((path) => relative(root, path).split(sep).join('/'))
  .sort();

const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

/** Everything but tests: what the station, the screen and the central system are made of. */
export const sourceFiles = allFiles.filter(
  (path) => isTypeScript(path) && SOURCE_ROOTS.some((each) => path.startsWith(`${each}/`)),
);

export const testFiles = allFiles.filter((path) => isTypeScript(path) && path.startsWith('test/'));

const texts = new Map<string, string>();

export function textOf(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, path), 'utf8');
  texts.set(path, text);
  return text;
}

const parsed = new Map<string, ts.SourceFile>();

export function syntaxOf(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind);
  parsed.set(path, file);
  return file;
}

export function visit(node: ts.Node, onNode: (node: ts.Node) => void): void {
  onNode(node);
  ts.forEachChild(node, (child) => visit(child, onNode));
}

export interface Import {
  readonly from: string;
  /** A file of the checkout (`src-core/money/cents.ts`) or a package (`zod`, `node:fs`). */
  readonly to: string;
  readonly isLocal: boolean;
  readonly isTypeOnly: boolean;
}

function namedTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined || clause.name !== undefined) return false;
  const bindings = clause.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((each) => each.isTypeOnly);
}

function specifierOf(node: ts.Node): { readonly text: string; readonly isTypeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { text: node.moduleSpecifier.text, isTypeOnly: isTypeOnly || namedTypesOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { text: node.argument.literal.text, isTypeOnly: true };
  }
  if (ts.isCallExpression(node)) {
    const isLoad = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
    const [first] = node.arguments;
    if (isLoad && first !== undefined && ts.isStringLiteral(first)) return { text: first.text, isTypeOnly: false };
  }
  return undefined;
}

/** `@orpc/server/ws` → `@orpc/server`, `drizzle-orm/better-sqlite3` → `drizzle-orm`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every import, export-from, dynamic import and import type of a file. */
export function importsOf(path: string): readonly Import[] {
  const found: Import[] = [];
  visit(syntaxOf(path), (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const { text, isTypeOnly } = specifier;
    const isLocal = text.startsWith('.');
    const to = isLocal ? posix.normalize(posix.join(posix.dirname(path), text)) : packageOf(text);
    found.push({ from: path, to, isLocal, isTypeOnly });
  });
  return found;
}

/** Every string of a file: literals, and the fixed parts of templates. */
export function stringsOf(path: string): readonly string[] {
  const found: string[] = [];
  visit(syntaxOf(path), (node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…'));
    }
  });
  return found;
}
