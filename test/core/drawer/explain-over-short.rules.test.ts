import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReceiptedAmount, explainOverShort } from '../../../src-core/drawer/explain-over-short.ts';
import type { ClosureKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { signedCents } from '../../../src-core/money/cents.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';

const kind = (of: TenderKind, overShort: number): ClosureKind => ({
  kind: of,
  countedCents: 50_000 + overShort,
  items: 0,
  expectedCents: signedCents(50_000),
  expectedItems: 0,
  overShortCents: signedCents(overShort),
});

const amount = (receiptNumber: string, of: TenderKind, tenderedCents: number, changeCents = 0): ReceiptedAmount => ({
  receiptNumber,
  kind: of,
  tenderedCents,
  changeCents,
  isVoid: false,
});

const VOIDED = { ...amount('R-3', 'cash', 4_000), isVoid: true };

describe('what may explain a difference', () => {
  it.each([
    { what: 'a kind that agrees', kinds: [kind('cash', 0)], amounts: [amount('R-1', 'cash', 5_000)], found: [] },
    {
      what: 'a difference like nothing',
      kinds: [kind('cash', -7)],
      amounts: [amount('R-1', 'cash', 5_000)],
      found: [],
    },
    {
      what: 'a check keyed as cash',
      kinds: [kind('cash', -7_663), kind('check', 7_663)],
      amounts: [amount('R-1', 'cash', 7_663), amount('R-2', 'check', 900)],
      found: [
        ['wrong_kind', 'cash', ['R-1']],
        ['money_missed', 'cash', ['R-1']],
      ],
    },
    {
      what: 'kinds that differ by unlike amounts',
      kinds: [kind('cash', -7_663), kind('check', 7_660)],
      amounts: [amount('R-1', 'cash', 7_663)],
      found: [['money_missed', 'cash', ['R-1']]],
    },
    {
      what: 'cash that stayed, not the note it was paid with',
      kinds: [kind('cash', -4_784)],
      amounts: [amount('R-1', 'cash', 5_000, 216), amount('R-2', 'check', 4_784)],
      found: [['money_missed', 'cash', ['R-1']]],
    },
    {
      what: 'one payment with two receipts',
      kinds: [kind('check', -3_500)],
      amounts: [amount('R-1', 'check', 3_500), amount('R-2', 'check', 3_500), amount('R-3', 'check', 3_501)],
      found: [['receipt_doubled', 'check', ['R-1', 'R-2']]],
    },
    {
      what: 'two payments with one receipt',
      kinds: [kind('card', 3_500)],
      amounts: [amount('R-1', 'card', 3_500)],
      found: [['receipt_missed', 'card', ['R-1']]],
    },
    {
      what: 'a void whose money was kept',
      kinds: [kind('cash', 4_000)],
      amounts: [amount('R-1', 'cash', 5_000, 61), VOIDED],
      found: [['void_not_returned', 'cash', ['R-3']]],
    },
    { what: 'a void, when money is short', kinds: [kind('cash', -4_000)], amounts: [VOIDED], found: [] },
    {
      what: 'change that was not given',
      kinds: [kind('cash', 61)],
      amounts: [amount('R-1', 'cash', 6_000, 61)],
      found: [['change_not_given', 'cash', ['R-1']]],
    },
    {
      what: 'a roll of dimes',
      kinds: [kind('cash', -500)],
      amounts: [],
      found: [['bundle', 'cash', 10]],
    },
    { what: 'the worth of a roll, in checks', kinds: [kind('check', -500)], amounts: [], found: [] },
    {
      what: 'digits that changed places',
      kinds: [kind('check', -5_400)],
      amounts: [amount('R-1', 'check', 18_230), amount('R-2', 'check', 22_222)],
      found: [['digits_swapped', 'check', 12_830]],
    },
    {
      what: 'a swap that leads with a zero',
      kinds: [kind('check', 4_500)],
      amounts: [amount('R-1', 'check', 500)],
      found: [['digits_swapped', 'check', 5_000]],
    },
    {
      what: 'digits apart that changed places',
      kinds: [kind('check', 19_800)],
      amounts: [amount('R-1', 'check', 12_345)],
      found: [],
    },
  ])('DS8 names for $what: $found.0.0', ({ kinds, amounts, found }) => {
    const told = explainOverShort(kinds, amounts).map((each) => {
      if (each.reason === 'bundle') return [each.reason, each.kind, each.denominationCents];
      if (each.reason === 'digits_swapped') return [each.reason, each.kind, each.insteadCents];
      return [each.reason, each.kind, each.receipts];
    });
    expect(told).toEqual(found);
  });

  it('names the kind that the money lies with', () => {
    const amounts = [amount('R-1', 'cash', 7_663)];
    const [first] = explainOverShort([kind('cash', -7_663), kind('check', 7_663)], amounts);
    expect(first).toMatchObject({ reason: 'wrong_kind', kind: 'cash', inKind: 'check', amountCents: 7_663 });
  });

  it('finds every swap of two neighbouring digits', () => {
    const digits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(digits, fc.nat(), (from, place) => {
        const at = place % (from.length - 1);
        const to = from.with(at, from[at + 1] ?? 0).with(at + 1, from[at] ?? 0);
        const [was, is] = [Number(from.join('')), Number(to.join(''))];
        fc.pre(was !== is);
        const found = explainOverShort([kind('card', is - was)], [amount('R-1', 'card', was)]);
        expect(found).toContainEqual(expect.objectContaining({ reason: 'digits_swapped', insteadCents: is }));
      }),
    );
  });
});
