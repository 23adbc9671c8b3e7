// DS4: the owner starts to count an open drawer, or goes on with a count that was put aside. Counting stops money coming
// in; it tells nothing (DS5). A count taken up again keeps its number: it was never submitted.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { type SessionRefusal, sessionForPosting } from '../payment/posting-session.ts';
import { ok } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export function decideStartCount(
  session: DrawerSessionState | null,
  { actor }: DecisionContext,
): Decision<SessionRefusal> {
  const posting = sessionForPosting(session, actor);
  if (!posting.ok) return posting;
  const { sessionId, businessDate } = posting.value;
  return ok([{ type: 'counting_started', version: 1, businessDate, sessionId, payload: { attempt: 1 } }]);
}
