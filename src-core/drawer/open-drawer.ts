// DS1, DS2, BD1: opening counts the starting cash by denomination against the drawer's change fund. A difference opens
// too, but only recorded and with a witness. The business date is today's, and stays the session's past midnight. At a
// change of cashier the cash that the first person submitted takes the place of the change fund (DS14).
import { checkCounts, sumCounts } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { DenominationRefusal } from '../denomination/refusals.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DrawerSetup } from '../ledger/events/station-events.ts';
import { signedCents } from '../money/cents.ts';
import { ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';
import { type OneSessionRefusal, refuseSecondSession } from './one-session.ts';
import { type CashToTakeOver, type TakeOverRefusal, takeOverCash } from './take-over-cash.ts';

export interface OpenDrawerState {
  /** Null when the station has no drawer of that id. */
  readonly drawer: DrawerSetup | null;
  /** Every session open or counting at this station. */
  readonly activeSessions: readonly DrawerSessionState[];
  /** DS14: the cash that is taken over; null when the drawer opens with its change fund. */
  readonly takeOver?: CashToTakeOver | null;
}

export interface OpenDrawer {
  /** New, UUIDv7. */
  readonly sessionId: string;
  readonly counts: readonly DenominationCount[];
}

export type OpenDrawerRefusal =
  | OneSessionRefusal
  | TakeOverRefusal
  | DenominationRefusal
  | 'drawer_is_set_up'
  | 'starting_cash_is_counted'
  | 'opening_difference_has_a_witness'
  | 'witness_is_not_owner';

/** The witness is the context's approver. */
export function decideOpenDrawer(
  { drawer, activeSessions, takeOver = null }: OpenDrawerState,
  { sessionId, counts }: OpenDrawer,
  { actor, approver, today }: DecisionContext,
): Decision<OpenDrawerRefusal> {
  if (drawer === null) return refuse('drawer_is_set_up');
  const ownerId = actor.userId;
  const { drawerId, name: drawerName, changeFundCents } = drawer;
  const free = refuseSecondSession(activeSessions, { sessionId, drawerId, ownerId });
  if (!free.ok) return free;
  const taken = takeOver === null ? null : takeOverCash(takeOver, drawer, { sessionId, ownerId });
  if (taken?.ok === false) return taken;
  const fundCents = taken?.value.payload.handedOverCents ?? changeFundCents;
  if (counts.length === 0) return refuse('starting_cash_is_counted');
  const checked = checkCounts(counts);
  if (!checked.ok) return checked;
  const countedCents = sumCounts(checked.value);
  const differenceCents = signedCents(countedCents - fundCents);
  if (differenceCents !== 0 && approver === null) {
    return refuse('opening_difference_has_a_witness', { differenceCents });
  }
  const witnessId = approver?.userId ?? null;
  if (witnessId === ownerId) return refuse('witness_is_not_owner');
  return ok([
    ...(taken === null ? [] : [taken.value]),
    {
      type: 'drawer_opened',
      version: 1,
      businessDate: today,
      sessionId,
      approver: witnessId,
      payload: {
        drawerId,
        drawerName,
        ownerId,
        fundCents,
        counts: checked.value,
        countedCents,
        differenceCents,
        witnessId,
      },
    },
  ]);
}
