import { describe, expect, it } from 'vitest';
import {
  type MovePayment,
  type MovePaymentState,
  decideMovePayment,
} from '../../../src-core/correction/move-payment.ts';
import { sumOfLines } from '../../../src-core/correction/standing-lines.ts';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { PaymentMoved } from '../../../src-core/ledger/events/correction-events.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import {
  ACCOUNTS,
  ACCOUNT_NO,
  ANA,
  BEN,
  NO_CHECKS_NO,
  RIVERTON,
  SESSION,
  SUE,
  accepted,
  codeOf,
  context,
  onFile,
} from '../payment/payment-builders.ts';
import { NUMBER, correctionState, countedReceipt } from './a-receipt.ts';

/** Lou Berg's account owes 40.00; the receipt has 72.00 on the other. */
const [, LOU = null] = ACCOUNTS;
const COMMAND: MovePayment = {
  receiptNumber: NUMBER,
  fromAccountNo: ACCOUNT_NO,
  toAccountNo: NO_CHECKS_NO,
  reason: 'neighbor',
};

interface Facts {
  readonly state?: Partial<MovePaymentState>;
  readonly command?: Partial<MovePayment>;
  readonly context?: Partial<DecisionContext>;
}

const decide = ({ state, command, context: given }: Facts = {}) =>
  decideMovePayment(
    { ...correctionState(), toAccount: LOU, ...state },
    { ...COMMAND, ...command },
    context({ actor: BEN, approver: SUE, ...given }),
  );

function moved(facts: Facts = {}): DecidedEvent<PaymentMoved> {
  const [event] = accepted(decide(facts));
  if (event?.type !== 'payment_moved') throw new Error('no payment_moved');
  return event;
}

const REFUSED: readonly (Facts & { readonly rule: string; readonly why: string; readonly code: string })[] = [
  { rule: 'VD2', why: 'while its drawer is open', state: { session: SESSION }, code: 'reversal_is_after_submission' },
  {
    rule: 'VD2',
    why: 'a reversed payment',
    state: { receipt: countedReceipt([], { isReversed: true }) },
    code: 'receipt_is_reversed_once',
  },
  { rule: 'VD2', why: 'what is not there', command: { fromAccountNo: '1000000018' }, code: 'receipt_paid_the_account' },
  { rule: 'VD2', why: 'to where it is', command: { toAccountNo: ACCOUNT_NO }, code: 'money_moves_to_another_account' },
  { rule: 'VD2', why: 'to an account nobody has', state: { toAccount: null }, code: 'account_is_on_file' },
  {
    rule: 'PY5',
    why: 'more than is open where no credit is kept',
    context: { policy: { ...RIVERTON, overpaymentAllowed: false } },
    code: 'over_payment_is_allowed',
  },
  { rule: 'VD2', why: 'without a reason', command: { reason: '?' }, code: 'reason_is_given' },
  { rule: 'AC3', why: 'without a second person', context: { approver: null }, code: 'second_person_approves' },
  { rule: 'VD2', why: 'approval by the issuer', context: { approver: ANA }, code: 'approver_is_not_the_issuer' },
  {
    rule: 'AC2',
    why: 'a second person whose role may not',
    context: { approver: { userId: 'luis', role: 'cashier' } },
    code: 'act_is_allowed',
  },
];

describe('decideMovePayment', () => {
  it.each(REFUSED)('$rule refuses $why: $code', ({ code, ...facts }) => {
    expect(codeOf(decide(facts))).toBe(code);
  });

  it('VD2 takes back what stands on the wrong account and pays the right one by the policy of today (PY2)', () => {
    const { payload, sessionId } = moved();
    expect(sessionId).toBeNull();
    expect(
      payload.lines.map(({ kind, accountNo, chargeId, amountCents }) => [kind, accountNo, chargeId, amountCents]),
    ).toEqual([
      ['charge', ACCOUNT_NO, 'w-1', -6_000],
      ['credit', ACCOUNT_NO, null, -1_200],
      ['charge', NO_CHECKS_NO, 'n-1', 4_000],
      ['credit', NO_CHECKS_NO, null, 3_200],
    ]);
    expect([payload.amountCents, sumOfLines(payload.lines), payload.receiptNumber]).toEqual([7_200, 0, NUMBER]);
    expect(payload.lines[2]?.rule).toContain('Riverton');
  });

  it('DS12 moves between receivables only: no drawer, bag or bank is touched', () => {
    const accounts = journalOfEvent(moved(), null).map(({ account }) => account);
    expect(accounts.toSorted()).toEqual(['customer_credit', 'receivable:WATER']);
  });

  it('VD2 what was moved once is found where it is, and can be moved on', () => {
    const first = moved();
    expect(codeOf(decide({ state: { corrections: [first] } }))).toBe('receipt_paid_the_account');
    const back = moved({
      state: { corrections: [first], toAccount: onFile() },
      command: { fromAccountNo: NO_CHECKS_NO, toAccountNo: ACCOUNT_NO },
    });
    // The 20.00 that the receipt itself paid there goes along.
    expect(back.payload.amountCents).toBe(9_200);
  });
});
