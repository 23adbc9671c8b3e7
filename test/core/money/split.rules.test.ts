import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedCents, sumCents } from '../../../src-core/money/cents.ts';
import { split } from '../../../src-core/money/split.ts';

describe('split', () => {
  it.each([
    { why: 'no weights', weights: [] },
    { why: 'only zero weights', weights: [0, 0] },
    { why: 'a negative weight', weights: [1, -1] },
    { why: 'a fraction as weight', weights: [0.5, 0.5] },
    { why: 'a weight that is not a number', weights: [Number.NaN] },
  ])('MN2 treats $why as a bug', ({ weights }) => {
    expect(() => split(signedCents(100), weights)).toThrow();
  });

  it.each([
    { total: 100, weights: [1, 1, 1], shares: [34, 33, 33] },
    { total: 101, weights: [1, 1, 1], shares: [34, 34, 33] },
    { total: -100, weights: [1, 1, 1], shares: [-34, -33, -33] },
    { total: 10, weights: [50, 30, 20], shares: [5, 3, 2] },
    { total: 11, weights: [50, 30, 20], shares: [6, 3, 2] },
    { total: 1, weights: [1, 99], shares: [1, 0] },
    { total: 7, weights: [0, 1, 0, 1], shares: [0, 4, 0, 3] },
    { total: 0, weights: [3, 4], shares: [0, 0] },
    { total: 1_000_000_000_000, weights: [999_999_999_999, 1], shares: [999_999_999_999, 1] },
  ])('MN2 splits $total by $weights into $shares', ({ total, weights, shares }) => {
    expect(split(signedCents(total), weights)).toEqual(shares);
  });

  const totals = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  const weightLists = fc
    .array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0));

  it('MN2 keeps the sum, and each share is within a cent of the exact one', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const shares = split(signedCents(total), weights);
        expect(sumCents(shares)).toBe(total === 0 ? 0 : total);
        const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        shares.forEach((share, index) => {
          const error = BigInt(share) * whole - BigInt(total) * BigInt(weights[index] ?? 0);
          expect(error < whole && error > -whole).toBe(true);
        });
      }),
    );
  });

  it('MN2 gives nothing to a zero weight and mirrors a negative total', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const shares = split(signedCents(total), weights);
        shares.forEach((share, index) => {
          if (weights[index] === 0) expect(share).toBe(0);
        });
        expect(split(signedCents(-total), weights).map((share) => 0 - share)).toEqual([...shares]);
      }),
    );
  });
});
