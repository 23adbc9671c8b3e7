// DS3, DS4: a count belongs to the session's owner and exists only while the session is being counted.
import type { Person } from '../ledger/decision.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export type CountingRefusal = 'session_is_being_counted' | 'only_the_owner_posts';

/** Answers the session when the actor may put figures into its count now. */
export function sessionForCounting(
  session: DrawerSessionState | null,
  actor: Pick<Person, 'userId'>,
): Result<DrawerSessionState, CountingRefusal> {
  if (session === null || session.state !== 'counting') return refuse('session_is_being_counted');
  return session.ownerId === actor.userId ? ok(session) : refuse('only_the_owner_posts');
}
