import { describe, expect, it } from 'vitest';
import type { CorrectionState } from '../../../src-core/correction/receipt-to-correct.ts';
import { type ReversePayment, decideReversePayment } from '../../../src-core/correction/reverse-payment.ts';
import { standingLines, sumOfLines } from '../../../src-core/correction/standing-lines.ts';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { PaymentReversed } from '../../../src-core/ledger/events/correction-events.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { tender } from '../tender/tender-builders.ts';
import {
  ACCOUNT_NO,
  ANA,
  BEN,
  BUSINESS_DATE,
  NO_CHECKS_NO,
  SESSION,
  SUE,
  accepted,
  codeOf,
  context,
} from '../payment/payment-builders.ts';
import { LINES, NUMBER, correctionState, countedReceipt } from './a-receipt.ts';

const COMMAND: ReversePayment = { receiptNumber: NUMBER, goesTo: { kind: 'refund' }, reason: ' paid twice ' };
const BOTH = { actor: BEN, approver: SUE };

interface Case {
  readonly rule: string;
  readonly why: string;
  readonly code: string;
  readonly state?: Partial<CorrectionState>;
  readonly command?: Partial<ReversePayment>;
  readonly context?: Partial<DecisionContext>;
}

const REFUSED: readonly Case[] = [
  { rule: 'VD2', why: 'a receipt nobody has', state: { receipt: null }, code: 'receipt_is_on_file' },
  {
    rule: 'VD2',
    why: 'a void receipt',
    state: { receipt: countedReceipt([], { isVoid: true, isReversed: true }) },
    code: 'receipt_is_voided_once',
  },
  {
    rule: 'VD2',
    why: 'while its drawer is open',
    state: { session: SESSION },
    code: 'reversal_is_after_submission',
  },
  {
    rule: 'VD2',
    why: 'while its drawer is being counted',
    state: { session: { ...SESSION, state: 'counting' } },
    code: 'reversal_is_after_submission',
  },
  {
    rule: 'VD2',
    why: 'a second time',
    state: { receipt: countedReceipt([], { isReversed: true }) },
    command: { reason: '' },
    code: 'receipt_is_reversed_once',
  },
  {
    rule: 'VD2',
    why: 'what was taken back already',
    state: { receipt: countedReceipt([], { lines: [] }) },
    command: { reason: '' },
    code: 'receipt_has_money_left',
  },
  {
    rule: 'VD2',
    why: 'credit on an account that the receipt did not pay',
    command: { goesTo: { kind: 'credit', accountNo: '1000000018' }, reason: '' },
    code: 'credit_goes_to_an_account_of_the_receipt',
  },
  { rule: 'VD2', why: 'without a reason', command: { reason: ' . ' }, code: 'reason_is_given' },
  {
    rule: 'TN4',
    why: 'a card number as reason',
    command: { reason: 'card 4111111111111111' },
    code: 'card_number_is_never_kept',
  },
  { rule: 'AC3', why: 'without a second person', context: { approver: null }, code: 'second_person_approves' },
  { rule: 'VD2', why: 'approval by the issuer', context: { approver: ANA }, code: 'approver_is_not_the_issuer' },
  { rule: 'AC3', why: 'approval by the actor', context: { approver: BEN }, code: 'approver_is_not_the_actor' },
  {
    rule: 'AC2',
    why: 'a second person whose role may not',
    context: { approver: { userId: 'luis', role: 'cashier' } },
    code: 'act_is_allowed',
  },
  {
    rule: 'AC2',
    why: 'more than the second person may approve',
    state: { receipt: countedReceipt([], { lines: LINES.map((line) => ({ ...line, amountCents: 50_000 })) }) },
    context: { actor: SUE, approver: BEN },
    code: 'act_is_within_limit',
  },
];

const decide = ({ state, command, context: given }: Omit<Case, 'rule' | 'why' | 'code'> = {}) =>
  decideReversePayment(correctionState(state), { ...COMMAND, ...command }, context({ ...BOTH, ...given }));

function reversed(facts: Omit<Case, 'rule' | 'why' | 'code'> = {}): DecidedEvent<PaymentReversed> {
  const [event] = accepted(decide(facts));
  if (event?.type !== 'payment_reversed') throw new Error('no payment_reversed');
  return event;
}

const balances = (event: DecidedEvent): Readonly<Record<string, number>> =>
  Object.fromEntries(journalOfEvent(event, null).map(({ account, amountCents }) => [account, amountCents]));

describe('decideReversePayment', () => {
  it.each(REFUSED)('$rule refuses $why: $code', ({ code, ...facts }) => {
    expect(codeOf(decide(facts))).toBe(code);
  });

  it.each(['in_review', 'closed'] as const)(
    'VD2 reverses once its drawer is %s, on today and in no session',
    (state) => {
      const { businessDate, sessionId, approver, payload } = reversed({ state: { session: { ...SESSION, state } } });
      expect([businessDate, sessionId, approver]).toEqual([BUSINESS_DATE, null, 'sue']);
      expect(payload).toMatchObject({
        correctionNumber: 'C01A-2026-0000001',
        receiptNumber: NUMBER,
        receiptSessionId: SESSION.sessionId,
        issuerId: 'ana',
        reason: 'paid twice',
        amountCents: 10_000,
      });
    },
  );

  it('VD2 is the opposite entry, and the city owes the payer', () => {
    expect(balances(reversed())).toEqual({
      'receivable:WATER': 6_000,
      'receivable:SEWER': 2_000,
      customer_credit: 1_200,
      'misc_revenue:4900': 800,
      refund_payable: -10_000,
    });
  });

  it('VD2 the money can be credit on an account that the receipt paid', () => {
    const event = reversed({ command: { goesTo: { kind: 'credit', accountNo: NO_CHECKS_NO } } });
    expect(balances(event)).toMatchObject({ 'receivable:SEWER': 2_000, customer_credit: 1_200 - 10_000 });
    expect(event.payload.lines.at(-1)).toMatchObject({ kind: 'credit', accountNo: NO_CHECKS_NO, amountCents: 10_000 });
  });

  it.each(TENDER_KINDS)('DS12 takes nothing out of where a payment by %s was put', (kind) => {
    const accounts = Object.keys(balances(reversed({ state: { receipt: countedReceipt([tender(kind, 10_000)]) } })));
    expect(accounts.filter((account) => /cash|paper|card|vault|bank|deposit/.test(account))).toEqual([]);
  });

  it('TN6 what was rounded comes back with the money that was really paid', () => {
    const event = reversed({ state: { receipt: countedReceipt([tender('cash', 9_998)], { roundingCents: -2 }) } });
    expect(event.payload.amountCents).toBe(9_998);
    expect(balances(event)).toMatchObject({ rounding: -2, refund_payable: -9_998 });
  });

  it('VD2 nothing is left of the payment but what the payer has', () => {
    const left = standingLines(LINES, [reversed().payload.lines]);
    expect(left.map(({ kind, amountCents }) => [kind, amountCents])).toEqual([['refund', 10_000]]);
    expect(sumOfLines(reversed().payload.lines)).toBe(0);
  });

  it('VD2 a receipt that paid one charge twice gives it back in one line', () => {
    const [water] = LINES;
    if (water === undefined) throw new Error('no line');
    const receipt = countedReceipt([], { lines: [water, { ...water, lineNo: 2, amountCents: 500 }] });
    const { lines } = reversed({ state: { receipt } }).payload;
    expect(lines.map(({ amountCents }) => amountCents)).toEqual([-6_500, 6_500]);
    expect(lines[0]).toMatchObject({ accountNo: ACCOUNT_NO, chargeId: 'w-1', rule: `opposite of ${NUMBER}` });
  });
});
