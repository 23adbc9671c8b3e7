import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allFiles, sourceFiles, syntaxOf, testFiles, textOf, visit } from './source-tree.ts';

const THIS_FILE = 'test/repository/texts.test.ts';
const TEXT = /\.(tsx?|mjs|json|md|css|html|sql|ya?ml|typ)$|^\.[a-z]+rc(\.json)?$|^\.ci\/run$/;
const texts = allFiles.filter((path) => TEXT.test(path) && path !== THIS_FILE && path !== 'package-lock.json');
const code = texts.filter((path) => /\.(tsx?|mjs|css|html|sql|typ)$/.test(path));

/** Each place of the files where the pattern occurs, as `file:line: text`. */
function findAll(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe('no file', () => {
  it.each([
    [
      'suppresses a check',
      code,
      /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-disable|prettier-ignore|knip-ignore/,
    ],
    ['leaves work for later', code, /\b(TODO|FIXME|XXX|HACK)\b/],
    ['skips or singles out a test', testFiles, /\b(it|test|describe)\.(only|skip|todo|fails)\b/],
    [
      'names a folder of one machine',
      texts,
      /(^|[\s'"`(=])(\/work\/|\/home\/[a-z]|\/Users\/[A-Za-z]|\/root\/|[A-Z]:\\Users)/,
    ],
    [
      'refers to papers that are not in the repository',
      texts,
      /\.\.\/shared\b|\b(DESIGN|RULES|FACTS|STYLE|SCREENS)\.md\b/,
    ],
    ['names a package registry', texts, /registry\.(npmjs|yarnpkg)|registry\s*=\s*http/],
  ] as const)('%s', (_what, files, pattern) => {
    expect(
      findAll(
        files.filter((path) => path !== THIS_FILE),
        pattern,
      ),
    ).toEqual([]);
  });

  it('uses the type any or asserts that a value is not null', () => {
    const found = [...sourceFiles, ...testFiles].flatMap((path) => {
      const places: string[] = [];
      visit(syntaxOf(path), (node) => {
        if (node.kind !== ts.SyntaxKind.AnyKeyword && !ts.isNonNullExpression(node)) return;
        const { line } = syntaxOf(path).getLineAndCharacterOfPosition(node.getStart());
        places.push(`${path}:${line + 1}`);
      });
      return places;
    });
    expect(found).toEqual([]);
  });
});

it('the lock file names no place that packages were fetched from', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved"');
});
