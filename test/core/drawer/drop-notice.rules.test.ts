import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDropDue } from '../../../src-core/drawer/drop-notice.ts';

const hash = (head: string): string => head.padEnd(64, '0');
const LIMIT = 150_000;

describe('the notice to make a drop', () => {
  it.each([
    { rule: 'DS18', cash: 149_999, opening: '0000', isDue: false },
    { rule: 'DS18', cash: 150_000, opening: '0000', isDue: true },
    { rule: 'DS5', cash: 142_499, opening: '8000', isDue: false },
    { rule: 'DS5', cash: 142_500, opening: '8000', isDue: true },
    { rule: 'DS5', cash: 135_000, opening: 'ffff', isDue: false },
    { rule: 'DS5', cash: 135_001, opening: 'ffff', isDue: true },
    { rule: 'DS18', cash: -100, opening: 'ffff', isDue: false },
  ])('$rule with $cash cents in a session opened as $opening: $isDue', ({ cash, opening, isDue }) => {
    expect(isDropDue(cash, LIMIT, hash(opening))).toBe(isDue);
  });

  it('DS18 is due at the limit and is not due a tenth below it, whatever the session', () => {
    const opening = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(opening, fc.integer({ min: 0, max: 100_000_000 }), (seal, limit) => {
        expect(isDropDue(limit, limit, seal)).toBe(true);
        expect(isDropDue(Math.floor(limit * 0.9) - 1, limit, seal)).toBe(false);
      }),
    );
  });
});
