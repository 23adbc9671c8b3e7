import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src-core/money/cents.ts';
import { quickCash } from '../../../src-core/tender/quick-cash.ts';
import { roundToNickel } from '../../../src-core/tender/round-to-nickel.ts';
import { cashToPay, settle } from '../../../src-core/tender/settle.ts';
import { TENDER_KINDS, type TenderKind } from '../../../src-core/tender/tender.ts';

type Paid = { readonly kind: TenderKind; readonly amountCents: number };
const cash = (amountCents: number): Paid => ({ kind: 'cash', amountCents });
const check = (amountCents: number): Paid => ({ kind: 'check', amountCents });
const card = (amountCents: number): Paid => ({ kind: 'card', amountCents });

const PENNIES = { cashRounding: 'none' } as const;
const NICKELS = { cashRounding: 'nickel' } as const;

describe('settle', () => {
  it.each([
    { rule: 'TN1', why: 'nothing tendered', tenders: [], toPay: 10_284, change: 0, still: 10_284, excess: 0 },
    { rule: 'TN1', why: 'too little cash', tenders: [cash(10_000)], toPay: 10_284, change: 0, still: 284, excess: 0 },
    {
      rule: 'TN1',
      why: 'check and too little cash',
      tenders: [check(5_000), cash(5_000)],
      toPay: 10_284,
      change: 0,
      still: 284,
      excess: 0,
    },
    { rule: 'TN1', why: 'exact cash', tenders: [cash(10_284)], toPay: 10_284, change: 0, still: 0, excess: 0 },
    {
      rule: 'TN2',
      why: 'cash with change',
      tenders: [cash(10_000), cash(500)],
      toPay: 10_284,
      change: 216,
      still: 0,
      excess: 0,
    },
    {
      rule: 'TN2',
      why: 'change from the cash beside a check',
      tenders: [check(10_000), cash(500)],
      toPay: 10_284,
      change: 216,
      still: 0,
      excess: 0,
    },
    {
      rule: 'TN2',
      why: 'a check above the total: no change',
      tenders: [check(12_000)],
      toPay: 10_284,
      change: 0,
      still: 0,
      excess: 1_716,
    },
    {
      rule: 'TN2',
      why: 'a card above the total: no change',
      tenders: [card(10_285)],
      toPay: 10_284,
      change: 0,
      still: 0,
      excess: 1,
    },
    {
      rule: 'TN2',
      why: 'cash beside a check that is enough: the cash back, no more',
      tenders: [check(10_300), cash(20)],
      toPay: 10_284,
      change: 20,
      still: 0,
      excess: 16,
    },
  ])('$rule $why', ({ tenders, toPay, change, still, excess }) => {
    expect(settle(tenders, cents(toPay), PENNIES)).toMatchObject({
      changeCents: change,
      stillToPayCents: still,
      excessCents: excess,
      roundingCents: 0,
    });
  });

  it.each([
    {
      why: 'too little for the rounded remainder',
      tenders: [cash(7_600)],
      toPay: 7_682,
      change: 0,
      still: 82,
      rounding: 0,
    },
    { why: '76.84 is 76.85', tenders: [cash(8_000)], toPay: 7_684, change: 315, still: 0, rounding: 1 },
    { why: '76.83 is 76.85', tenders: [cash(7_685)], toPay: 7_683, change: 0, still: 0, rounding: 2 },
    { why: '76.82 is 76.80', tenders: [cash(7_680)], toPay: 7_682, change: 0, still: 0, rounding: -2 },
    { why: '76.81 is 76.80', tenders: [cash(7_700)], toPay: 7_681, change: 20, still: 0, rounding: -1 },
    { why: 'exact pennies are taken', tenders: [cash(7_684)], toPay: 7_684, change: 0, still: 0, rounding: 0 },
    {
      why: 'exact pennies are taken where rounding would give some back',
      tenders: [cash(7_682)],
      toPay: 7_682,
      change: 0,
      still: 0,
      rounding: 0,
    },
    {
      why: 'a penny over the exact amount is not lost to the customer twice',
      tenders: [cash(7_684)],
      toPay: 7_683,
      change: 0,
      still: 0,
      rounding: 1,
    },
    { why: 'a check is never rounded', tenders: [check(7_684)], toPay: 7_684, change: 0, still: 0, rounding: 0 },
    {
      why: 'a check short by cents is not rounded away',
      tenders: [check(7_680)],
      toPay: 7_682,
      change: 0,
      still: 2,
      rounding: 0,
    },
    {
      why: 'only the cash remainder is rounded',
      tenders: [check(7_000), cash(700)],
      toPay: 7_684,
      change: 15,
      still: 0,
      rounding: 1,
    },
    { why: 'two cents are five', tenders: [cash(10)], toPay: 2, change: 5, still: 0, rounding: 3 },
  ])('TN6 $why', ({ tenders, toPay, change, still, rounding }) => {
    expect(settle(tenders, cents(toPay), NICKELS)).toMatchObject({
      changeCents: change,
      stillToPayCents: still,
      roundingCents: rounding,
    });
  });

  const tenders = fc.array(
    fc.record({ kind: fc.constantFrom(...TENDER_KINDS), amountCents: fc.integer({ min: 1, max: 50_000 }) }),
    { maxLength: 6 },
  );
  const totals = fc.integer({ min: 0, max: 120_000 }).map(cents);
  const roundings = fc.constantFrom(PENNIES, NICKELS);

  it('TN1 tendered − change = to pay − still to pay + excess + rounding, to the cent', () => {
    fc.assert(
      fc.property(tenders, totals, roundings, (given, toPay, options) => {
        const settled = settle(given, toPay, options);
        expect(settled.tenderedCents - settled.changeCents).toBe(
          toPay - settled.stillToPayCents + settled.excessCents + settled.roundingCents,
        );
      }),
    );
  });

  it('TN2 change never exceeds the cash tendered, and nothing is both owed and given back', () => {
    fc.assert(
      fc.property(tenders, totals, roundings, (given, toPay, options) => {
        const { changeCents, cashTenderedCents, stillToPayCents, excessCents } = settle(given, toPay, options);
        expect(changeCents).toBeLessThanOrEqual(cashTenderedCents);
        if (stillToPayCents > 0) expect([changeCents, excessCents]).toEqual([0, 0]);
      }),
    );
  });

  it('TN6 rounding needs cash, is at most two cents either way (four on a debt of a cent), and leaves change in nickels', () => {
    fc.assert(
      fc.property(tenders, totals, (given, toPay) => {
        const { roundingCents, cashTenderedCents, changeCents } = settle(given, toPay, NICKELS);
        if (cashTenderedCents === 0) expect(roundingCents).toBe(0);
        const other = given
          .filter(({ kind }) => kind !== 'cash')
          .reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(Math.abs(roundingCents)).toBeLessThanOrEqual(toPay - other <= 2 ? 4 : 2);
        if (cashTenderedCents % 5 === 0) expect(changeCents % 5).toBe(0);
      }),
    );
  });
});

describe('roundToNickel', () => {
  it.each([
    [0, 0],
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 5],
    [5, 5],
    [6, 5],
    [7, 5],
    [8, 10],
    [9, 10],
    [10, 10],
    [11, 10],
    [12, 10],
    [13, 15],
    [14, 15],
    [16, 15],
    [17, 15],
    [18, 20],
    [19, 20],
    [7_684, 7_685],
    [7_682, 7_680],
  ])('TN6 %i is %i', (amount, rounded) => {
    expect(roundToNickel(amount)).toBe(rounded);
  });
});

describe('cashToPay', () => {
  it.each([
    { tenders: [], options: PENNIES, toPay: 7_684 },
    { tenders: [], options: NICKELS, toPay: 7_685 },
    { tenders: [check(7_000)], options: NICKELS, toPay: 685 },
    { tenders: [cash(7_000)], options: NICKELS, toPay: 7_685 },
    { tenders: [check(9_000)], options: NICKELS, toPay: 0 },
  ])('TN6 asks for $toPay in cash ($options.cashRounding, $tenders)', ({ tenders, options, toPay }) => {
    expect(cashToPay(tenders, cents(7_684), options)).toBe(toPay);
  });
});

describe('quickCash', () => {
  it.each([
    { toPay: 0, keys: [] },
    { toPay: 1, keys: [100, 500, 1_000, 2_000, 5_000, 10_000] },
    { toPay: 10_284, keys: [10_300, 10_500, 11_000, 12_000, 15_000, 20_000] },
    { toPay: 9_950, keys: [10_000] },
    { toPay: 2_000, keys: [5_000, 10_000] },
    { toPay: 10_000, keys: [] },
    { toPay: 4_500, keys: [5_000, 6_000, 10_000] },
  ])('TN2 offers $keys for $toPay', ({ toPay, keys }) => {
    expect(quickCash(cents(toPay))).toEqual(keys);
  });
});
