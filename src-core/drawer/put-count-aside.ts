// DS4: a line of customers forms, and the first count is put aside: logged, its partial figures kept and not shown. A
// recount is not: its session's count was submitted once, so it takes no more money. Nor is the count for an absent owner,
// for nobody would be there to take any (DS15).
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { ok, refuse } from '../result/result.ts';
import { type CountingRefusal, sessionForCounting } from './counting-session.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export type PutCountAsideRefusal = CountingRefusal | 'recount_goes_to_its_end';

export function decidePutCountAside(
  session: DrawerSessionState | null,
  { actor }: DecisionContext,
  standInId: string | null = null,
): Decision<PutCountAsideRefusal> {
  const counting = sessionForCounting(session, actor, standInId);
  if (!counting.ok) return counting;
  const { sessionId, businessDate, attempt } = counting.value;
  if (attempt > 1 || standInId !== null) return refuse('recount_goes_to_its_end');
  return ok([{ type: 'count_put_aside', version: 1, businessDate, sessionId, payload: { attempt } }]);
}
