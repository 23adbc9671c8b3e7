import { describe, expect, it } from 'vitest';
import { sumCounts } from '../../../src-core/denomination/count.ts';
import { COUNTABLE_LINES } from '../../../src-core/denomination/denomination.ts';
import { CASH_ROWS, fromDenominationCounts, toDenominationCounts } from '../../../src-renderer/ui/cash-rows.ts';
import { countedCents, isCounted, lineCents, setCount } from '../../../src-renderer/ui/denomination-counts.ts';

describe('the counting grid', () => {
  it('DS7 takes zero for a count and empty for none', () => {
    const counts = setCount(setCount({}, 'bill-2000', 'loose', 0), 'coin-25', 'rolled', null);
    expect([isCounted(counts['bill-2000']), isCounted(counts['coin-25']), isCounted(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(toDenominationCounts(counts)).toEqual([{ denominationCents: 2000, form: 'loose', quantity: 0 }]);
  });

  it('DS6 has a cell for every line that can be counted, and starts empty', () => {
    const all = COUNTABLE_LINES.map(({ denominationCents, form }, index) => ({
      denominationCents,
      form,
      quantity: index,
    }));
    expect(toDenominationCounts(fromDenominationCounts(all))).toEqual(all);
    expect(toDenominationCounts({})).toEqual([]);
    expect(CASH_ROWS.map((row) => row.label).slice(6, 9)).toEqual(['$1', '$1 coin', '50 ¢']);
  });

  it('adds up as the core does', () => {
    const counts = {
      'bill-2000': { loose: 14, strapped: 1 },
      'coin-25': { loose: 12, rolled: 2 },
      'coin-100': { loose: 3 },
    };
    expect(countedCents(CASH_ROWS, counts)).toBe(230_600);
    expect(sumCounts(toDenominationCounts(counts))).toBe(230_600);
  });

  it('does not count a packing that the denomination never comes in', () => {
    const twenty = CASH_ROWS.find((row) => row.id === 'bill-2000');
    expect(twenty && lineCents(twenty, { rolled: 5 })).toBe(0);
  });
});
