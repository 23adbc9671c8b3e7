// DP1: a closed session whose money no deposit has may be given, whole and once, to another station, which deposits it
// then; this one no longer does. Two people stand for it, since from here the money is out of this station's gate.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { sumCents } from '../money/cents.ts';
import { ok, refuse } from '../result/result.ts';
import type { DepositableSession } from './deposit.ts';
import { heldCents } from './kept-cash.ts';

export interface ReleaseSessionState {
  /** Null when it is not closed at this station. */
  readonly session: DepositableSession | null;
  readonly stationCode: string;
}

export interface ReleaseSession {
  readonly toStation: string;
  readonly reason: string;
}

export type ReleaseSessionRefusal =
  | 'released_session_is_closed'
  | 'session_is_deposited_once'
  | 'session_is_held_here'
  | 'session_is_released_to_another_station'
  | 'release_has_a_reason'
  | 'release_has_a_second_person'
  | 'release_is_accepted_by_another';

/** The second person is the context's approver. */
export function decideReleaseSession(
  { session, stationCode }: ReleaseSessionState,
  { toStation, reason: given }: ReleaseSession,
  { today, actor, approver }: DecisionContext,
): Decision<ReleaseSessionRefusal> {
  if (session === null) return refuse('released_session_is_closed');
  const { sessionId, drawerName, releasedTo } = session;
  if (session.depositId !== null) return refuse('session_is_deposited_once', { drawerName });
  if (releasedTo !== null) return refuse('session_is_held_here', { drawerName, toStation: releasedTo });
  if (toStation === stationCode) return refuse('session_is_released_to_another_station', { toStation });
  const reason = given.trim();
  if (reason === '') return refuse('release_has_a_reason');
  if (approver === null) return refuse('release_has_a_second_person');
  if (approver.userId === actor.userId) return refuse('release_is_accepted_by_another');
  const money = {
    cashCents: heldCents(session),
    itemsCents: sumCents(session.items.map(({ amountCents }) => amountCents)),
  };
  const payload = { sessionId, drawerName, toStation, ...money, reason };
  const facts = { businessDate: today, sessionId: null, approver: approver.userId };
  return ok([{ type: 'session_released', version: 1, ...facts, payload }]);
}
