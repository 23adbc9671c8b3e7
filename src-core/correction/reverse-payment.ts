// VD2: once a receipt's count is submitted, all that can undo its payment is a new, opposite entry that names it: once
// only, with a reason, approved by a second person within their limit, posted on the day it is decided. Its session, its
// bag and its deposit stay as they are; whatever kind of tender was handed over, no money leaves a drawer for it (DS12).
import { authoriseAmount } from '../access/authorise.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { MoneyGoesTo, PaymentReversed } from '../ledger/events/correction-events.ts';
import { type ReasonRefusal, checkReason } from '../payment/check-reason.ts';
import { standingTenders } from '../payment/receipt-on-file.ts';
import { ok, refuse } from '../result/result.ts';
import { nextCorrection } from './correction-number.ts';
import { lineForPayer } from './money-goes-to.ts';
import { type CorrectableRefusal, type CorrectionState, correctable } from './receipt-to-correct.ts';
import { numbered, sumOfLines, takenBack } from './standing-lines.ts';
import { type TwoPeopleRefusal, secondPerson } from './two-people.ts';

export interface ReversePayment {
  readonly receiptNumber: string;
  readonly goesTo: MoneyGoesTo;
  readonly reason: string;
}

export type ReversePaymentRefusal =
  | CorrectableRefusal
  | 'credit_goes_to_an_account_of_the_receipt'
  | ReasonRefusal
  | TwoPeopleRefusal
  | 'act_is_allowed'
  | 'act_is_within_limit';

export function decideReversePayment(
  state: CorrectionState,
  { receiptNumber, goesTo, reason }: ReversePayment,
  context: DecisionContext,
): Decision<ReversePaymentRefusal> {
  const found = correctable(state, receiptNumber);
  if (!found.ok) return found;
  const { receipt, session, standing } = found.value;
  if (goesTo.kind === 'credit' && !standing.some(({ accountNo }) => accountNo === goesTo.accountNo)) {
    return refuse('credit_goes_to_an_account_of_the_receipt', { receiptNumber, accountNo: goesTo.accountNo });
  }
  const given = checkReason(reason);
  if (!given.ok) return given;
  const second = secondPerson(context, receipt.issuerId);
  if (!second.ok) return second;
  const { paymentId, issuerId, roundingCents } = receipt;
  const amountCents = sumOfLines(standing) + roundingCents;
  const within = authoriseAmount(second.value.role, 'reversal.approve', amountCents, context.policy);
  if (!within.ok) return within;
  const rule = `opposite of ${receiptNumber}`;
  const back = standing.map((line) => takenBack(line, rule));
  const reversed: DecidedEvent<PaymentReversed> = {
    type: 'payment_reversed',
    version: 1,
    sessionId: null,
    businessDate: context.today,
    approver: second.value.userId,
    payload: {
      ...nextCorrection(state.stationCode, context.today, state.nextSerial),
      receiptNumber,
      paymentId,
      issuerId,
      receiptSessionId: session.sessionId,
      receiptDate: receipt.businessDate,
      goesTo,
      reason: given.value,
      lines: numbered([...back, lineForPayer(goesTo, receiptNumber, amountCents)]),
      amountCents,
      roundingCents,
      ...standingTenders(receipt),
    },
  };
  return ok([reversed]);
}
