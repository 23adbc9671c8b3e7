import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subtractCounts, sumCounts } from '../../../src-core/denomination/count.ts';
import { COUNTABLE_LINES } from '../../../src-core/denomination/denomination.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import { keepForFloat } from '../../../src-core/denomination/keep-for-float.ts';
import { cents } from '../../../src-core/money/cents.ts';

const of = (denominationCents: number, quantity: number, form: DenominationCount['form'] = 'loose') => ({
  denominationCents,
  form,
  quantity,
});

describe('keepForFloat', () => {
  it('DP9 keeps all of a drawer that is below its fund, and says so', () => {
    const counts = [of(2_000, 1), of(25, 3)];
    expect(keepForFloat(counts, cents(10_000))).toEqual({ kept: counts, keptCents: 2_075, isExact: false });
  });

  it('DP9 keeps the nearest above when no choice of pieces is exact', () => {
    expect(keepForFloat([of(2_000, 3)], cents(5_000))).toEqual({
      kept: [of(2_000, 3)],
      keptCents: 6_000,
      isExact: false,
    });
  });

  it('DP9 sends the large pieces to the bank and keeps the small ones', () => {
    const counts = [of(10_000, 2), of(2_000, 10), of(500, 10), of(100, 40), of(25, 1, 'rolled'), of(1, 7)];
    expect(keepForFloat(counts, cents(10_000))).toEqual({
      kept: [of(500, 10), of(100, 40), of(25, 1, 'rolled')],
      keptCents: 10_000,
      isExact: true,
    });
  });

  it('DP9 finds an exact choice where taking the largest first would miss it', () => {
    expect(keepForFloat([of(25, 1), of(10, 3)], cents(25))).toEqual({
      kept: [of(25, 1)],
      keptCents: 25,
      isExact: true,
    });
  });

  const counts = fc
    .uniqueArray(fc.nat({ max: COUNTABLE_LINES.length - 1 }), { minLength: 1, maxLength: 10 })
    .chain((places) => fc.tuple(...places.map((place) => fc.tuple(fc.constant(place), fc.nat({ max: 60 })))))
    .map((picks) =>
      picks.flatMap(([place, quantity]) => {
        const line = COUNTABLE_LINES[place];
        return line === undefined ? [] : [of(line.denominationCents, quantity, line.form)];
      }),
    );

  it('DP9 keeps only pieces that were counted, and is exact whenever some choice is', () => {
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.nat({ max: 60 })), (all, chosen) => {
        const some = all.map((count) => ({ ...count, quantity: Math.min(count.quantity, chosen.next().value ?? 0) }));
        const fund = sumCounts(some);
        const proposal = keepForFloat(all, fund);
        expect(proposal).toMatchObject({ isExact: true, keptCents: fund });
        expect(sumCounts(proposal.kept)).toBe(fund);
        expect(subtractCounts(all, proposal.kept).ok).toBe(true);
      }),
    );
  });
});
