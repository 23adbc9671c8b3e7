import { describe, expect, it } from 'vitest';
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import {
  addTender,
  asPartial,
  emptyDraft,
  hasAccount,
  isEmptyDraft,
  putAccount,
  putItem,
  removeTender,
} from '../../../src-renderer/features/desk/desk-draft.ts';
import { figuresOf, isCovered, isPartial } from '../../../src-renderer/features/desk/desk-figures.ts';

const ID = '01890000-0000-7000-8000-000000000001';
const two: PaymentDraftInput = putAccount(
  putAccount(emptyDraft(ID), { accountNo: '1000210631', amountCents: 10_284, mode: { kind: 'whole_balance' } }),
  { accountNo: '1000210649', amountCents: 5_000, mode: { kind: 'own_amount' } },
);
const cash = (draft: PaymentDraftInput, amountCents: number, tenderId = 't1') =>
  addTender(draft, { tenderId, kind: 'cash', amountCents });

const preview = (part: Partial<PaymentPreviewView>): PaymentPreviewView => ({
  accounts: [],
  items: [],
  toPayCents: 0,
  toPayInCashCents: 0,
  tenderedCents: 0,
  stillToPayCents: 0,
  changeCents: 0,
  creditCents: 0,
  notices: [],
  confirmationsNeeded: [],
  previewHash: 'hash',
  ...part,
});

describe('the draft at the desk', () => {
  it('PY4 has no partial payment when the fees alone are not covered', () => {
    expect(asPartial(two, 1_999, 2_000)).toBeNull();
  });

  it.each([
    [5_000, 0, [['1000210631', 5_000]]],
    [10_284, 0, [['1000210631', 10_284]]],
    [
      12_000,
      0,
      [
        ['1000210631', 10_284],
        ['1000210649', 1_716],
      ],
    ],
    [12_000, 2_000, [['1000210631', 10_000]]],
  ] as const)(
    'PY4 lowers to %i tendered with fees of %i: the last account goes short first',
    (tendered, items, kept) => {
      const lowered = asPartial(two, tendered, items);
      expect(lowered?.accounts.map(({ accountNo, amountCents }) => [accountNo, amountCents])).toEqual(kept);
    },
  );

  it('PY4 keeps the fees, the tenders and the key of the payment when it is lowered', () => {
    const draft = cash(putItem(two, { code: 'COPY', quantity: 2, amountCents: null, exemption: null }), 12_000);
    const lowered = asPartial(draft, 12_000, 200);
    expect(lowered?.draftId).toBe(ID);
    expect(lowered?.items).toEqual(draft.items);
    expect(lowered?.tenders).toEqual(draft.tenders);
  });

  it('PY1 holds an account once, in the place it has', () => {
    const again = putAccount(two, { accountNo: '1000210631', amountCents: 1, mode: { kind: 'own_amount' } });
    expect(again.accounts.map(({ accountNo, amountCents }) => [accountNo, amountCents])).toEqual([
      ['1000210631', 1],
      ['1000210649', 5_000],
    ]);
    expect(hasAccount(again, '1000210632')).toBe(false);
  });

  it('is empty only without accounts, fees and tenders', () => {
    expect(isEmptyDraft(emptyDraft(ID))).toBe(true);
    expect(isEmptyDraft(cash(emptyDraft(ID), 1))).toBe(false);
    expect(isEmptyDraft(removeTender(cash(emptyDraft(ID), 1), 't1'))).toBe(true);
  });
});

describe('the sums beside the tender field', () => {
  it('TN1 gives change for cash before the station has answered', () => {
    const figures = figuresOf(cash(two, 16_000), null, false);
    expect(figures).toMatchObject({ toPayCents: 15_284, stillToPayCents: 0, changeCents: 716 });
    expect(isCovered(figures, cash(two, 16_000))).toBe(true);
  });

  it('TN1 does not call a payment covered while a cent is missing', () => {
    const draft = cash(two, 15_283);
    const figures = figuresOf(draft, null, false);
    expect(isCovered(figures, draft)).toBe(false);
    expect(isPartial(figures)).toBe(true);
  });

  it('takes the station’s own figures once they are for this draft', () => {
    const answered = preview({ toPayCents: 15_284, stillToPayCents: 284, toPayInCashCents: 15_284 });
    expect(figuresOf(two, answered, true).stillToPayCents).toBe(284);
    expect(figuresOf(two, answered, false).stillToPayCents).toBe(15_284);
  });

  it('TN6 proposes the rounded amount for cash alone', () => {
    const answered = preview({ toPayCents: 7_684, toPayInCashCents: 7_685, stillToPayCents: 7_684 });
    const draft = putAccount(emptyDraft(ID), { accountNo: '1', amountCents: 7_684, mode: { kind: 'whole_balance' } });
    expect(figuresOf(draft, answered, true).cashToPayCents).toBe(7_685);
  });

  it('is nothing to take when nothing is asked for', () => {
    expect(isCovered(figuresOf(emptyDraft(ID), null, false), emptyDraft(ID))).toBe(false);
  });
});
