import { describe, expect, it } from 'vitest';
import { freezeProblems, readMigrations } from '../../tools/migrations.mjs';

const shipped = { 'station/0001-ledger.sql': 'aa', 'station/0002-deposits.sql': 'bb' };

describe('the freeze of shipped migrations', () => {
  it.each([
    ['one that has changed', { ...shipped, 'station/0001-ledger.sql': 'cc' }, 'has changed'],
    ['one that is gone', { 'station/0001-ledger.sql': 'aa' }, 'is gone'],
    ['a new one before a shipped one', { ...shipped, 'station/0001-more.sql': 'dd' }, 'would come before'],
  ])('finds %s', (_what, migrations, said) => {
    expect(freezeProblems(migrations, shipped)).toEqual([expect.stringContaining(said)]);
  });

  it('lets a later one be added', () => {
    expect(freezeProblems({ ...shipped, 'station/0003-notes.sql': 'ee' }, shipped)).toEqual([]);
  });

  it('is kept by this checkout', () => {
    expect(freezeProblems()).toEqual([]);
  });

  it('sees migrations numbered upwards in each series, each number once', () => {
    const series = Map.groupBy(Object.keys(readMigrations()), (path) => path.split('/')[0] ?? '');
    for (const [name, paths] of series) {
      const numbers = paths.map((path) => Number(/\/(\d{4})[-_]/.exec(path)?.[1]));
      expect(numbers, name).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      expect(numbers[0], name).toBe(1);
    }
  });
});
