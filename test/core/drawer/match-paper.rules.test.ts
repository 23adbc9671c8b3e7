import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmatchedPaper } from '../../../src-core/drawer/match-paper.ts';
import type { CountedPaper } from '../../../src-core/ledger/events/drawer-events.ts';

const check = (itemNumber: string, amountCents: number): CountedPaper => ({ kind: 'check', itemNumber, amountCents });
const order = (itemNumber: string, amountCents: number): CountedPaper => ({
  kind: 'money_order',
  itemNumber,
  amountCents,
});

describe('matching the tape with the receipts', () => {
  it.each([
    { what: 'nothing', receipted: [], counted: [], left: [] },
    {
      what: 'another order',
      receipted: [check('1', 5), check('2', 6)],
      counted: [check('2', 6), check('1', 5)],
      left: [],
    },
    {
      what: 'a missing check',
      receipted: [check('1', 5)],
      counted: [],
      left: [{ ...check('1', 5), side: 'receipts' }],
    },
    { what: 'a check too many', receipted: [], counted: [check('1', 5)], left: [{ ...check('1', 5), side: 'count' }] },
    {
      what: 'the same check keyed twice',
      receipted: [check('1', 5)],
      counted: [check('1', 5), check('1', 5)],
      left: [{ ...check('1', 5), side: 'count' }],
    },
    {
      what: 'a slip in the amount',
      receipted: [check('1', 51)],
      counted: [check('1', 15)],
      left: [
        { ...check('1', 51), side: 'receipts' },
        { ...check('1', 15), side: 'count' },
      ],
    },
    {
      what: 'the wrong kind',
      receipted: [check('1', 5)],
      counted: [order('1', 5)],
      left: [
        { ...check('1', 5), side: 'receipts' },
        { ...order('1', 5), side: 'count' },
      ],
    },
  ])('DS6 finds $what', ({ receipted, counted, left }) => {
    expect(unmatchedPaper(receipted, counted)).toEqual(left);
  });

  it('DS6 what is left accounts for the whole difference', () => {
    const item = fc.record({
      kind: fc.constant('check' as const),
      itemNumber: fc.constantFrom('1', '2'),
      amountCents: fc.nat(3),
    });
    const items = fc.array(item, { maxLength: 20 });
    const sum = (list: readonly CountedPaper[]): number => list.reduce((total, each) => total + each.amountCents, 0);
    fc.assert(
      fc.property(items, items, (receipted, counted) => {
        const left = unmatchedPaper(receipted, counted);
        const [ofReceipts, ofCount] = [
          left.filter(({ side }) => side === 'receipts'),
          left.filter(({ side }) => side === 'count'),
        ];
        expect(sum(ofCount) - sum(ofReceipts)).toBe(sum(counted) - sum(receipted));
        expect(unmatchedPaper(ofReceipts, ofCount)).toEqual(left);
      }),
    );
  });
});
