// DS4: the reviewer has the drawer counted again; the first count stays beside the second. The session is counted again,
// so its drawer and its owner may have no other session open or counting meanwhile (DS1).
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';
import { type OneSessionRefusal, refuseSecondSession } from './one-session.ts';
import { type ReviewRefusal, sessionForReview } from './review-session.ts';

export interface OrderRecountState {
  readonly session: DrawerSessionState | null;
  /** Every session open or counting at this station. */
  readonly activeSessions: readonly DrawerSessionState[];
  /** DS14: its cash was counted into the next person's session. */
  readonly isHandedOver?: boolean;
}

export type OrderRecountRefusal =
  ReviewRefusal | OneSessionRefusal | 'recount_has_a_reason' | 'handed_over_cash_is_not_recounted';

/** The event carries the number of the count that is set aside; the next count has one more. */
export function decideOrderRecount(
  { session, activeSessions, isHandedOver = false }: OrderRecountState,
  command: { readonly reason: string },
  { actor }: DecisionContext,
): Decision<OrderRecountRefusal> {
  const review = sessionForReview(session, actor);
  if (!review.ok) return review;
  if (isHandedOver) return refuse('handed_over_cash_is_not_recounted');
  const free = refuseSecondSession(activeSessions, review.value);
  if (!free.ok) return free;
  const reason = command.reason.trim();
  if (reason === '') return refuse('recount_has_a_reason');
  const { sessionId, businessDate, attempt } = review.value;
  return ok([{ type: 'recount_ordered', version: 1, businessDate, sessionId, payload: { attempt, reason } }]);
}
