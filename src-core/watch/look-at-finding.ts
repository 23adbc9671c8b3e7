// AC4: a finding is laid aside by somebody whom it is not about, with what they found. It names the events that they saw:
// when another is added to the same matter, it is to be looked at again.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { FindingLookedAt } from '../ledger/events/access-events.ts';
import { ok, refuse } from '../result/result.ts';
import type { Finding } from './watch-facts.ts';

export interface LookAtFinding {
  readonly findingId: string;
  /** The last of its events that was on the screen. */
  readonly throughSequence: number;
  readonly note: string;
}

export type LookRefusal = 'finding_is_on_the_list' | 'finding_is_as_it_was_seen' | 'finding_is_laid_aside_by_another';

export function decideLookAtFinding(
  findings: readonly Finding[],
  { findingId, throughSequence, note }: LookAtFinding,
  { actor }: Pick<DecisionContext, 'actor'>,
): Decision<LookRefusal> {
  const found = findings.find((each) => each.findingId === findingId);
  if (found === undefined) return refuse('finding_is_on_the_list');
  if (found.sequences.at(-1) !== throughSequence) return refuse('finding_is_as_it_was_seen');
  if (found.userIds.includes(actor.userId)) return refuse('finding_is_laid_aside_by_another');
  const { kind, sequences } = found;
  const payload = { findingId, kind, sequences, note };
  return ok([{ type: 'finding_looked_at', version: 1, businessDate: null, sessionId: null, payload }]);
}

/** Looked at, and nothing was added since. */
export const isLaidAside = (
  { findingId, sequences }: Finding,
  looks: readonly Pick<FindingLookedAt['payload'], 'findingId' | 'sequences'>[],
): boolean =>
  looks.some((look) => look.findingId === findingId && sequences.every((each) => look.sequences.includes(each)));
