// DS14: at a change of cashier the first submits, and the second counts that cash into a new session. What the first
// counted becomes the change fund of the second's session, so a difference between the two counts is seen at once, with a
// witness (DS2), and no session changes its owner. The first session's count stands from then on: it is accepted, and a
// recount is refused, for its cash is in another session. Its checks and safe drops go to the bank as ever.
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { DrawerOwnerChanged } from '../ledger/events/drawer-control-events.ts';
import type { DrawerSetup } from '../ledger/events/station-events.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export interface CashToTakeOver {
  /** The session that the command names. */
  readonly session: DrawerSessionState | null;
  /** The last session of the drawer, whatever its state. */
  readonly lastOfDrawer: string | null;
  /** Cash of its last submitted count; null before the first. */
  readonly submittedCashCents: number | null;
  readonly isHandedOver: boolean;
  readonly isDeposited: boolean;
}

export type TakeOverRefusal =
  'handed_over_count_is_submitted' | 'cash_is_handed_over_once' | 'cash_goes_to_another_person';

export function takeOverCash(
  { session, lastOfDrawer, submittedCashCents, isHandedOver, isDeposited }: CashToTakeOver,
  drawer: DrawerSetup,
  next: { readonly sessionId: string; readonly ownerId: string },
): Result<DecidedEvent<DrawerOwnerChanged>, TakeOverRefusal> {
  const isSubmitted = session?.state === 'in_review' || session?.state === 'closed';
  if (session === null || !isSubmitted || submittedCashCents === null || session.drawerId !== drawer.drawerId) {
    return refuse('handed_over_count_is_submitted');
  }
  if (isHandedOver || isDeposited || lastOfDrawer !== session.sessionId) return refuse('cash_is_handed_over_once');
  if (session.ownerId === next.ownerId) return refuse('cash_goes_to_another_person');
  return ok({
    type: 'drawer_owner_changed',
    version: 1,
    businessDate: session.businessDate,
    sessionId: session.sessionId,
    payload: {
      toSessionId: next.sessionId,
      drawerId: drawer.drawerId,
      fromOwnerId: session.ownerId,
      toOwnerId: next.ownerId,
      handedOverCents: submittedCashCents,
      authorizedFundCents: drawer.changeFundCents,
    },
  });
}
