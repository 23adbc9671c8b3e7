// VD7: a tender keyed as the wrong kind is put right until the closure is accepted, with a reason and a second person who
// saw the item. Number, charges and total stay; both kinds stay shown. The event names both kinds, so that corrections
// between cash and check can be watched (AC4). Before the count only the owner does it (DS3); in review, who finds it.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { TenderKindCorrected } from '../ledger/events/payment-events.ts';
import { ok, refuse } from '../result/result.ts';
import { checkTender } from '../tender/check-tender.ts';
import type { TenderRefusal } from '../tender/refusals.ts';
import type { Tender } from '../tender/tender.ts';
import { type ReasonRefusal, checkReason } from './check-reason.ts';
import { netOfChange } from './net-of-change.ts';
import { type ReceiptOnFile, type ReceiptSession, standingTenders } from './receipt-on-file.ts';

export interface CorrectTenderKindState {
  readonly receipt: ReceiptOnFile | null;
  /** The session the receipt was issued in. */
  readonly session: ReceiptSession | null;
}

export interface CorrectTenderKind {
  readonly receiptNumber: string;
  /** The tender that was keyed as the wrong kind. */
  readonly tenderId: string;
  /** As it should have been keyed, under a new id; its amount follows from the one it replaces. */
  readonly tender: Omit<Tender, 'amountCents'>;
  readonly reason: string;
}

export type CorrectTenderKindRefusal =
  | 'receipt_is_on_file'
  | 'receipt_is_voided_once'
  | 'correction_is_before_acceptance'
  | 'only_the_owner_posts'
  | 'corrected_tender_is_on_receipt'
  | 'correction_changes_the_kind'
  | TenderRefusal
  | ReasonRefusal
  | 'second_person_approves'
  | 'approver_is_not_the_actor';

export function decideCorrectTenderKind(
  { receipt, session }: CorrectTenderKindState,
  { receiptNumber, tenderId, tender, reason }: CorrectTenderKind,
  { actor, approver, policy, today }: DecisionContext,
): Decision<CorrectTenderKindRefusal> {
  if (receipt === null || session === null) return refuse('receipt_is_on_file', { receiptNumber });
  if (receipt.isVoid) return refuse('receipt_is_voided_once', { receiptNumber });
  if (session.state === 'closed') return refuse('correction_is_before_acceptance', { receiptNumber });
  if (session.state !== 'in_review' && session.ownerId !== actor.userId) return refuse('only_the_owner_posts');
  const standing = standingTenders(receipt);
  const wrong = standing.tenders.find((each) => each.tenderId === tenderId);
  if (wrong === undefined) return refuse('corrected_tender_is_on_receipt', { receiptNumber });
  if (wrong.kind === tender.kind) return refuse('correction_changes_the_kind', { kind: tender.kind });
  const right = checkTender({ ...tender, amountCents: netOfChange(wrong, standing) }, policy, today);
  if (!right.ok) return right;
  const given = checkReason(reason);
  if (!given.ok) return given;
  if (approver === null) return refuse('second_person_approves');
  if (approver.userId === actor.userId) return refuse('approver_is_not_the_actor');
  const { drawerId, sessionId, businessDate, corrections } = receipt;
  const corrected: DecidedEvent<TenderKindCorrected> = {
    type: 'tender_kind_corrected',
    version: 1,
    sessionId,
    businessDate,
    approver: approver.userId,
    payload: {
      receiptNumber,
      drawerId,
      correctionNo: corrections.length + 1,
      fromKind: wrong.kind,
      replacesTenderId: tenderId,
      tender: right.value,
      reason: given.value,
    },
  };
  return ok([corrected]);
}
