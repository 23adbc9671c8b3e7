import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_QUANTITY,
  addCounts,
  checkCounts,
  countValue,
  subtractCounts,
  sumByMaterial,
  sumCounts,
} from '../../../src-core/denomination/count.ts';
import { COUNTABLE_LINES } from '../../../src-core/denomination/denomination.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';

const of = (denominationCents: number, quantity: number, form: DenominationCount['form'] = 'loose') => ({
  denominationCents,
  form,
  quantity,
});

describe('a count by denomination', () => {
  it.each([
    { code: 'denomination_is_known', counts: [of(300, 1)] },
    { code: 'denomination_is_known', counts: [of(Number.NaN, 1)] },
    { code: 'denomination_is_known', counts: [of(300, -1, 'rolled')] },
    { code: 'denomination_form_is_known', counts: [of(2_000, 1, 'rolled')] },
    { code: 'denomination_form_is_known', counts: [of(25, 1, 'strapped')] },
    { code: 'denomination_form_is_known', counts: [of(25, 1, 'loose_coin')] },
    { code: 'denomination_quantity_is_whole', counts: [of(100, -1)] },
    { code: 'denomination_quantity_is_whole', counts: [of(100, 1.5)] },
    { code: 'denomination_quantity_is_whole', counts: [of(100, Number.NaN)] },
    { code: 'denomination_quantity_is_whole', counts: [of(100, MAX_QUANTITY + 1)] },
    { code: 'denomination_is_counted_once', counts: [of(100, 1), of(50, 1), of(100, 0)] },
  ])('DS6 refuses by $code: $counts', ({ code, counts }) => {
    const result = checkCounts(counts);
    expect(result.ok ? 'accepted' : result.refusal.code).toBe(code);
  });

  it.each([
    { strapsOfHundreds: 1_000, refusal: null },
    { strapsOfHundreds: 1_001, refusal: 'denomination_total_is_in_range' },
  ])('MN1 takes $strapsOfHundreds straps of hundreds: $refusal', ({ strapsOfHundreds, refusal }) => {
    const result = checkCounts([of(10_000, strapsOfHundreds, 'strapped')]);
    expect(result.ok ? null : result.refusal.code).toBe(refusal);
  });

  it.each([
    [of(10_000, 3), 30_000],
    [of(2_000, 2, 'strapped'), 400_000],
    [of(1, 1, 'rolled'), 50],
    [of(5, 1, 'rolled'), 200],
    [of(10, 1, 'rolled'), 500],
    [of(25, 1, 'rolled'), 1_000],
    [of(50, 1, 'rolled'), 1_000],
    [of(100, 1, 'rolled'), 2_500],
    [of(100, 7, 'loose_coin'), 700],
    [of(100, 0), 0],
  ])('DS6 values %o at %d cents', (count, expected) => {
    expect(countValue(count)).toBe(expected);
  });

  it('DS6 puts lines in canonical order and keeps a counted zero', () => {
    const result = checkCounts([of(1, 4), of(100, 2, 'loose_coin'), of(100, 0), of(100, 1, 'strapped'), of(10_000, 1)]);
    expect(result).toEqual({
      ok: true,
      value: [of(10_000, 1), of(100, 1, 'strapped'), of(100, 0), of(100, 2, 'loose_coin'), of(1, 4)],
    });
  });

  it('DP7 tells bills from coin, the dollar included', () => {
    expect(sumByMaterial([of(100, 3), of(100, 2, 'loose_coin'), of(25, 4), of(2_000, 1)])).toEqual({
      bills: 2_300,
      coin: 300,
    });
  });

  it('DP3 refuses to take out more than was counted, and breaks no roll', () => {
    const result = subtractCounts([of(25, 1, 'rolled')], [of(25, 4)]);
    expect(result).toEqual({
      ok: false,
      refusal: { code: 'denomination_covers_what_is_taken', details: { denominationCents: 25, form: 'loose' } },
    });
  });

  const counts = fc
    .uniqueArray(fc.nat({ max: COUNTABLE_LINES.length - 1 }), { maxLength: 12 })
    .chain((places) =>
      fc.tuple(...places.map((place) => fc.nat({ max: 500 }).map((quantity) => ({ place, quantity })))),
    )
    .map((picks) =>
      picks.flatMap(({ place, quantity }) => {
        const line = COUNTABLE_LINES[place];
        return line === undefined ? [] : [of(line.denominationCents, quantity, line.form)];
      }),
    );

  it('DP3 what is added can be taken out again, and sums add up', () => {
    fc.assert(
      fc.property(counts, counts, (some, more) => {
        const all = addCounts(some, more);
        expect(sumCounts(all)).toBe(sumCounts(some) + sumCounts(more));
        expect(subtractCounts(all, more)).toEqual({ ok: true, value: addCounts(some) });
      }),
    );
  });
});
