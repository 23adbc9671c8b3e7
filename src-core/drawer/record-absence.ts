// DS15: a supervisor closes for an owner who is away. The absence and its reason are recorded, and from then on the count
// is the supervisor's: blind like any other, submitted with a witness, reviewed by somebody who is not the owner (DS10).
// A supervisor who has a drawer of their own in hand counts that one first (DS1).
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export interface RecordAbsenceState {
  readonly session: DrawerSessionState | null;
  /** Who counts for the owner already; null when nobody does. */
  readonly standInId: string | null;
  /** The supervisor's own session, open or counting. */
  readonly ownSession: DrawerSessionState | null;
}

export type RecordAbsenceRefusal =
  | 'session_is_open_or_counted'
  | 'absent_owner_is_another_person'
  | 'stand_in_counts'
  | 'person_has_one_session'
  | 'absence_has_a_reason';

export function decideRecordAbsence(
  { session, standInId, ownSession }: RecordAbsenceState,
  command: { readonly reason: string },
  { actor }: DecisionContext,
): Decision<RecordAbsenceRefusal> {
  if (session === null || (session.state !== 'open' && session.state !== 'counting')) {
    return refuse('session_is_open_or_counted');
  }
  const { sessionId, businessDate, ownerId, attempt } = session;
  if (ownerId === actor.userId) return refuse('absent_owner_is_another_person');
  if (standInId !== null) return refuse('stand_in_counts');
  if (ownSession !== null) return refuse('person_has_one_session', { drawerName: ownSession.drawerName });
  const reason = command.reason.trim();
  if (reason === '') return refuse('absence_has_a_reason');
  const here = { version: 1, businessDate, sessionId } as const;
  return ok([
    { ...here, type: 'owner_absence_recorded', payload: { ownerId, reason } },
    ...(session.state === 'open'
      ? [{ ...here, type: 'counting_started' as const, payload: { attempt: Math.max(attempt, 1) } }]
      : []),
  ]);
}
