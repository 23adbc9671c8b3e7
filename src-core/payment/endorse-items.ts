// TN3: checks, money orders and cashier's checks are endorsed before the next payment, so that paper lost on the way to the
// bank is of no use to anyone. The cashier stamps them and says so; a void receipt has given its paper back.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { ItemsEndorsed } from '../ledger/events/payment-events.ts';
import { ok, refuse } from '../result/result.ts';
import { paperOf } from '../tender/tender.ts';
import { type ReceiptOnFile, type ReceiptSession, standingTenders } from './receipt-on-file.ts';

export interface EndorseState {
  readonly receipt: ReceiptOnFile | null;
  readonly session: ReceiptSession | null;
  readonly isEndorsed: boolean;
}

export type EndorseRefusal =
  | 'receipt_is_on_file'
  | 'receipt_is_voided_once'
  | 'only_the_owner_posts'
  | 'receipt_has_paper'
  | 'items_are_endorsed_once';

export function decideEndorse(
  { receipt, session, isEndorsed }: EndorseState,
  { receiptNumber }: { readonly receiptNumber: string },
  { actor }: DecisionContext,
): Decision<EndorseRefusal> {
  if (receipt === null || session === null) return refuse('receipt_is_on_file', { receiptNumber });
  if (receipt.isVoid) return refuse('receipt_is_voided_once', { receiptNumber });
  if (session.ownerId !== actor.userId) return refuse('only_the_owner_posts');
  const paper = paperOf(standingTenders(receipt).tenders);
  if (paper.length === 0) return refuse('receipt_has_paper', { receiptNumber });
  if (isEndorsed) return refuse('items_are_endorsed_once', { receiptNumber });
  const { sessionId, businessDate } = receipt;
  const endorsed: DecidedEvent<ItemsEndorsed> = {
    type: 'items_endorsed',
    version: 1,
    sessionId,
    businessDate,
    payload: { receiptNumber, tenderIds: paper.map(({ tenderId }) => tenderId), how: 'confirmed' },
  };
  return ok([endorsed]);
}
