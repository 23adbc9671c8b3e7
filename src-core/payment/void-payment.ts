// VD1: a void is in the receipt's own session and before its count is submitted, with a reason; the original stays.
// The owner may ask for it alone; money goes back only when a second person, neither issuer nor actor, approves.
import type { Decision, DecisionContext, Person } from '../ledger/decision.ts';
import type { PaymentVoided, VoidRequested } from '../ledger/events/payment-events.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { type ReasonRefusal, checkReason } from './check-reason.ts';
import { type ReceiptOnFile, type ReceiptSession, standingTenders } from './receipt-on-file.ts';

export interface VoidState {
  /** Null when the station has no such receipt. */
  readonly receipt: ReceiptOnFile | null;
  /** The actor's session that is open, being counted or in review; null when there is none. */
  readonly session: ReceiptSession | null;
}

export interface VoidPayment {
  readonly receiptNumber: string;
  readonly reason: string;
}

export type RequestVoidRefusal =
  | 'receipt_is_on_file'
  | 'receipt_is_voided_once'
  | 'receipt_is_reversed_once'
  | 'void_is_in_its_session'
  | 'void_is_before_submission'
  | 'only_the_owner_posts'
  | 'void_is_requested_once'
  | ReasonRefusal;

export type VoidPaymentRefusal =
  | Exclude<RequestVoidRefusal, 'void_is_requested_once'>
  | 'second_person_approves'
  | 'approver_is_not_the_issuer'
  | 'approver_is_not_the_actor';

interface Voidable {
  readonly receipt: ReceiptOnFile;
  readonly reason: string;
}

function voidable(
  { receipt, session }: VoidState,
  { receiptNumber, reason }: VoidPayment,
  actor: Person,
): Result<Voidable, Exclude<RequestVoidRefusal, 'void_is_requested_once'>> {
  if (receipt === null) return refuse('receipt_is_on_file', { receiptNumber });
  if (receipt.isVoid) return refuse('receipt_is_voided_once', { receiptNumber });
  if (receipt.isReversed) return refuse('receipt_is_reversed_once', { receiptNumber });
  if (session === null || session.sessionId !== receipt.sessionId) {
    return refuse('void_is_in_its_session', { receiptNumber });
  }
  if (session.state !== 'open' && session.state !== 'counting') return refuse('void_is_before_submission');
  if (session.ownerId !== actor.userId) return refuse('only_the_owner_posts');
  const checked = checkReason(reason);
  return checked.ok ? ok({ receipt, reason: checked.value }) : checked;
}

export function decideRequestVoid(
  state: VoidState,
  command: VoidPayment,
  { actor }: DecisionContext,
): Decision<RequestVoidRefusal> {
  const checked = voidable(state, command, actor);
  if (!checked.ok) return checked;
  const { receipt, reason } = checked.value;
  const { receiptNumber, paymentId, sessionId, businessDate } = receipt;
  if (receipt.isVoidRequested) return refuse('void_is_requested_once', { receiptNumber });
  const requested: DecidedEvent<VoidRequested> = {
    type: 'void_requested',
    version: 1,
    sessionId,
    businessDate,
    payload: { receiptNumber, paymentId, reason },
  };
  return ok([requested]);
}

export function decideVoidPayment(
  state: VoidState,
  command: VoidPayment,
  { actor, approver }: DecisionContext,
): Decision<VoidPaymentRefusal> {
  const checked = voidable(state, command, actor);
  if (!checked.ok) return checked;
  const { receipt, reason } = checked.value;
  if (approver === null) return refuse('second_person_approves');
  if (approver.userId === receipt.issuerId) return refuse('approver_is_not_the_issuer');
  if (approver.userId === actor.userId) return refuse('approver_is_not_the_actor');
  const { receiptNumber, paymentId, issuerId, drawerId, lines, roundingCents, sessionId, businessDate } = receipt;
  const voided: DecidedEvent<PaymentVoided> = {
    type: 'payment_voided',
    version: 1,
    sessionId,
    businessDate,
    approver: approver.userId,
    payload: {
      receiptNumber,
      paymentId,
      issuerId,
      reason,
      drawerId,
      lines,
      ...standingTenders(receipt),
      roundingCents,
    },
  };
  return ok([voided]);
}
