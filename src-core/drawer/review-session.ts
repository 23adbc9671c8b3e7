// DS4, DS10: a submitted count is looked at by somebody else than the session's owner, whatever the owner's role. That is
// asked before anything about the money, so that no later refusal tells an owner how the count came out (DS5).
import type { Person } from '../ledger/decision.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export type ReviewRefusal = 'session_is_in_review' | 'reviewer_is_not_owner';

export function sessionForReview(
  session: DrawerSessionState | null,
  actor: Pick<Person, 'userId'>,
): Result<DrawerSessionState, ReviewRefusal> {
  if (session === null || session.state !== 'in_review') return refuse('session_is_in_review');
  return session.ownerId === actor.userId ? refuse('reviewer_is_not_owner') : ok(session);
}
