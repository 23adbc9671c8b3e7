import { describe, expect, it } from 'vitest';
import { keepMoneyCharacters, readMoneyEntry, writeMoneyEntry } from '../../../src-renderer/ui/money-entry.ts';

const cents = (text: string, mode: 'point' | 'ten_key') => {
  const entry = readMoneyEntry(text, mode);
  return entry.kind === 'amount' ? entry.cents : entry.kind;
};

describe('a typed amount', () => {
  it.each([
    ['1.234', 'point', 'not_money'],
    ['-5', 'point', 'not_money'],
    ['-500', 'ten_key', 'not_money'],
    ['1,2', 'point', 'not_money'],
    ['9999999999999', 'ten_key', 'not_money'],
    ['', 'point', 'empty'],
    ['  ', 'ten_key', 'empty'],
    ['20', 'point', 2000],
    ['20', 'ten_key', 20],
    ['2000', 'ten_key', 2000],
    ['.', 'point', 'empty'],
    ['20..', 'point', 'not_money'],
    ['20.', 'point', 2000],
    ['20.', 'ten_key', 2000],
    ['20.5', 'ten_key', 2050],
    ['102.84', 'point', 10284],
    ['$1,204.50', 'point', 120450],
    ['0', 'point', 0],
  ] as const)('MN1 reads %j by %s as %s', (text, mode, expected) => {
    expect(cents(text, mode)).toBe(expected);
  });

  it('is negative only where that is asked for', () => {
    expect(readMoneyEntry('-3.10', 'point', true)).toEqual({ kind: 'amount', cents: -310 });
    expect(readMoneyEntry('-310', 'ten_key', true)).toEqual({ kind: 'amount', cents: -310 });
  });

  it('never holds a letter, so that K can choose a check', () => {
    expect(keepMoneyCharacters('50k')).toBe('50');
    expect(keepMoneyCharacters('1e9')).toBe('19');
  });

  it('is empty while there is none, which zero is not', () => {
    expect([writeMoneyEntry(null), writeMoneyEntry(0), writeMoneyEntry(10284)]).toEqual(['', '0.00', '102.84']);
  });
});
