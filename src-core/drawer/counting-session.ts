// DS3, DS4: a count belongs to the session's owner and exists only while the session is being counted. While the owner is
// away it belongs to the supervisor who counts in their place, and to nobody else (DS15).
import type { Person } from '../ledger/decision.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export type CountingRefusal = 'session_is_being_counted' | 'only_the_owner_posts' | 'stand_in_counts';

/** Answers the session when the actor may put figures into its count now. `standInId`: who counts for an absent owner. */
export function sessionForCounting(
  session: DrawerSessionState | null,
  actor: Pick<Person, 'userId'>,
  standInId: string | null = null,
): Result<DrawerSessionState, CountingRefusal> {
  if (session === null || session.state !== 'counting') return refuse('session_is_being_counted');
  if (standInId !== null) return standInId === actor.userId ? ok(session) : refuse('stand_in_counts');
  return session.ownerId === actor.userId ? ok(session) : refuse('only_the_owner_posts');
}
