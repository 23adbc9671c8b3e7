import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAwayFromZero } from '../../../src-core/money/round-half-away-from-zero.ts';

describe('roundHalfAwayFromZero', () => {
  it('MN3 treats a result out of range as a bug', () => {
    expect(() => roundHalfAwayFromZero(new Big('1e13'))).toThrow();
  });

  it.each([
    ['0.5', 1],
    ['-0.5', -1],
    ['2.5', 3],
    ['-2.5', -3],
    ['2.4999999999999999999999', 2],
    ['1.005', 1],
    ['-0.4', 0],
    ['7', 7],
  ])('MN3 rounds %s cents to %d', (text, expected) => {
    expect(roundHalfAwayFromZero(new Big(text))).toBe(expected);
  });

  it('MN3 moves no result by more than half a cent, and is symmetrical', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 9999 }),
        (numerator, denominator) => {
          const exact = new Big(numerator).div(denominator);
          const rounded = roundHalfAwayFromZero(exact);
          expect(exact.minus(rounded).abs().lte('0.5')).toBe(true);
          expect(roundHalfAwayFromZero(exact.times(-1)) + rounded).toBe(0);
        },
      ),
    );
  });
});
