// DS6, DS7: the owner hands in a count, which cannot be taken back. It is refused while a used kind has no count, never
// for being wrong: expected figures play no part here, so that nothing about them can be learned (DS5). Mail alone is
// different: two people listed it before, and it is handed in only when what was posted equals that (ML2). Two checks may
// have the same number and amount (different banks), so the tape is taken as it was keyed.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { type ControlLine, firstDifference } from '../mail/control.ts';
import { ok, refuse } from '../result/result.ts';
import type { TenderKind } from '../tender/tender.ts';
import { type CountFigureRefusal, type CountFigures, listKinds, missingKinds, sumFigures } from './count-figures.ts';
import { type CountingRefusal, sessionForCounting } from './counting-session.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export interface SubmitCountState {
  readonly session: DrawerSessionState | null;
  /** Kinds that a receipt of the session was paid with, void or not, corrected or not. */
  readonly usedKinds: readonly TenderKind[];
  /** DS15: who counts for an absent owner; null when the owner counts. */
  readonly standInId?: string | null;
  /** ML2: of a mail session, what was posted beside what was listed; null at the counter. */
  readonly control?: readonly ControlLine[] | null;
}

export type SubmitCountRefusal =
  | CountingRefusal
  | CountFigureRefusal
  | 'count_is_complete'
  | 'posted_equals_control'
  | 'absent_owners_count_has_a_witness';

export function decideSubmitCount(
  { session, usedKinds, standInId = null, control = null }: SubmitCountState,
  figures: CountFigures,
  { actor, approver }: DecisionContext,
): Decision<SubmitCountRefusal> {
  const counting = sessionForCounting(session, actor, standInId);
  if (!counting.ok) return counting;
  const missing = missingKinds(figures, usedKinds);
  if (missing.length > 0) return refuse('count_is_complete', { missing: listKinds(missing) });
  const difference = firstDifference(control ?? []);
  if (difference !== null) return refuse('posted_equals_control', { ...difference });
  const summed = sumFigures(figures);
  if (!summed.ok) return summed;
  const witnessId = approver !== null && approver.userId !== actor.userId ? approver.userId : null;
  if (standInId !== null && witnessId === null) return refuse('absent_owners_count_has_a_witness');
  const { sessionId, businessDate, attempt } = counting.value;
  return ok([
    {
      type: 'count_submitted',
      version: 1,
      businessDate,
      sessionId,
      ...(standInId === null ? {} : { approver: witnessId }),
      payload: {
        attempt,
        ...summed.value,
        paper: figures.paper ?? [],
        cardSlipsCents: figures.cardSlipsCents ?? [],
      },
    },
  ]);
}
