// ML1, ML2: an envelope is posted by the rules of any payment, and by two more: nobody is there to be given change, and
// what comes in is of a kind that was listed. Its paper was endorsed by two people before the batch was begun.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { ItemsEndorsed, PaymentTaken } from '../ledger/events/payment-events.ts';
import type { MailControl } from '../ledger/events/mail-events.ts';
import type { TakePayment, TakePaymentState } from '../payment/take-payment-state.ts';
import { type TakePaymentRefusal, decideTakePayment } from '../payment/take-payment.ts';
import { invariant, ok, refuse } from '../result/result.ts';
import { paperOf } from '../tender/tender.ts';

export type TakeMailRefusal = TakePaymentRefusal | 'mail_gives_no_change' | 'mail_item_is_listed';

export function decideTakeMail(
  state: TakePaymentState,
  control: readonly MailControl[],
  command: TakePayment,
  context: DecisionContext,
): Decision<TakeMailRefusal> {
  const papers = { ...context.policy.papers, checkEndorsement: '' };
  const policy = { ...context.policy, papers };
  const taken = decideTakePayment({ ...state, unendorsed: null }, command, { ...context, policy });
  if (!taken.ok) return taken;
  const [event] = taken.value;
  invariant(event?.type === 'payment_taken', 'a payment by mail without its event');
  const { payload }: DecidedEvent<PaymentTaken> = event;
  const unlisted = payload.tenders.find((tender) => control.every(({ kind }) => kind !== tender.kind));
  if (unlisted !== undefined) return refuse('mail_item_is_listed', { kind: unlisted.kind });
  if (payload.changeCents > 0) return refuse('mail_gives_no_change', { changeCents: payload.changeCents });
  const tenderIds = paperOf(payload.tenders).map(({ tenderId }) => tenderId);
  if (tenderIds.length === 0) return taken;
  const endorsed: DecidedEvent<ItemsEndorsed> = {
    type: 'items_endorsed',
    version: 1,
    sessionId: event.sessionId,
    businessDate: event.businessDate,
    payload: { receiptNumber: payload.receiptNumber, tenderIds, how: 'confirmed' },
  };
  return ok([event, endorsed]);
}
