import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, syntaxOf, testFiles, textOf, visit } from './source-tree.ts';

const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length;

/** The value below which `share` of the sorted values lie. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

interface FunctionSize {
  readonly where: string;
  readonly lines: number;
}

function functionsOf(path: string): readonly FunctionSize[] {
  const file = syntaxOf(path);
  const found: FunctionSize[] = [];
  visit(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const first = file.getLineAndCharacterOfPosition(node.getStart()).line;
    const last = file.getLineAndCharacterOfPosition(node.end).line;
    found.push({ where: `${path}:${first + 1}`, lines: last - first + 1 });
  });
  return found;
}

describe('files stay small', () => {
  it('none of the source is over 400 lines', () => {
    expect(sourceFiles.filter((path) => linesOf(path) > 400)).toEqual([]);
  });

  it('none of the tests is over 600 lines', () => {
    expect(testFiles.filter((path) => linesOf(path) > 600)).toEqual([]);
  });

  it('half are at most 80 lines and 95 in 100 at most 250', () => {
    const sizes = sourceFiles.map(linesOf);
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(80);
    expect(quantile(sizes, 0.95)).toBeLessThanOrEqual(250);
  });

  it('no function of the source is over 70 lines', () => {
    const long = sourceFiles.flatMap(functionsOf).filter((each) => each.lines > 70);
    expect(long.map((each) => `${each.where} has ${each.lines}`)).toEqual([]);
  });
});

it('every file of the core opens with a comment of one to eight lines that says which rule it keeps and why', () => {
  const bare = sourceFiles
    .filter((path) => path.startsWith('src-core/'))
    .filter((path) => !/^(\/\/ .+\n|\/\/\n){1,8}(?!\/\/)/.test(textOf(path)) && !textOf(path).startsWith('/**'));
  expect(bare).toEqual([]);
});
