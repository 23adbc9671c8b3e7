// DS3: only the owner of an open session posts to it. While a session is being counted no money comes in: the count is
// put aside first (DS4).
import type { Person } from '../ledger/decision.ts';
import type { DrawerSessionRow } from '../ledger/rows.ts';
import { type Result, ok, refuse } from '../result/result.ts';

export type PostingSession = Pick<DrawerSessionRow, 'sessionId' | 'drawerId' | 'state' | 'ownerId' | 'businessDate'>;

export type SessionRefusal = 'session_is_open' | 'only_the_owner_posts';

/** Answers the session when the actor may post a payment to it now. */
export function sessionForPosting(
  session: PostingSession | null,
  actor: Pick<Person, 'userId'>,
): Result<PostingSession, SessionRefusal> {
  if (session === null || session.state !== 'open') return refuse('session_is_open');
  return session.ownerId === actor.userId ? ok(session) : refuse('only_the_owner_posts');
}
