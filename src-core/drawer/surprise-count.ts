// DS13: somebody else than the owner counts an open drawer without warning, with a witness, who may be the owner. What is
// found is stored beside what the receipts say at that moment, and the session goes on as if nothing had been counted:
// its state, its own count and its closing do not change. A kind that nobody counted is left out, not taken for zero.
import type { DenominationRefusal } from '../denomination/refusals.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { ok, refuse } from '../result/result.ts';
import { type CountFigures, listKinds, sumFigures } from './count-figures.ts';
import type { DrawerSessionState, SessionTotals } from './drawer-session.ts';
import { compareCount } from './over-short.ts';

export interface SurpriseCount {
  /** New, UUIDv7. */
  readonly countId: string;
  readonly figures: CountFigures;
  readonly note: string;
}

export type SurpriseCountRefusal =
  | DenominationRefusal
  | 'session_is_open'
  | 'surprise_count_is_by_another_person'
  | 'surprise_count_has_a_witness'
  | 'count_is_complete'
  | 'counted_items_are_whole';

/** The witness is the context's approver. */
export function decideSurpriseCount(
  { session, totals }: { readonly session: DrawerSessionState | null; readonly totals: SessionTotals },
  { countId, figures, note }: SurpriseCount,
  { actor, approver }: DecisionContext,
): Decision<SurpriseCountRefusal> {
  if (session === null || session.state !== 'open') return refuse('session_is_open');
  const { sessionId, businessDate, drawerId, drawerName, ownerId } = session;
  if (ownerId === actor.userId) return refuse('surprise_count_is_by_another_person');
  if (figures.cash === null || figures.cash.length === 0) {
    return refuse('count_is_complete', { missing: listKinds(['cash']) });
  }
  const summed = sumFigures(figures);
  if (!summed.ok) return summed;
  if (approver === null || approver.userId === actor.userId) return refuse('surprise_count_has_a_witness');
  const { kinds } = compareCount(session, summed.value.kinds, totals);
  const witnessId = approver.userId;
  const facts = { countId, drawerId, drawerName, ownerId, witnessId, cash: summed.value.cash, kinds };
  return ok([
    {
      type: 'surprise_count_made',
      version: 1,
      businessDate,
      sessionId,
      approver: witnessId,
      payload: { ...facts, note: note.trim() },
    },
  ]);
}
