// DS8–DS11, DS17: a reviewer who is not the owner accepts the count, and the session is closed for good. Over/short stands
// per kind; beyond the city's tolerance it needs a reason. Nothing here asks for a network: the closure only says how
// many events central does not have yet.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { CountedKind } from '../ledger/events/drawer-events.ts';
import { ok, refuse } from '../result/result.ts';
import type { DrawerSessionState, SessionTotals } from './drawer-session.ts';
import { listKinds } from './count-figures.ts';
import { cashParts } from './expected-cash.ts';
import { compareCount, isBeyondTolerance } from './over-short.ts';
import { type ReviewRefusal, sessionForReview } from './review-session.ts';

export interface AcceptClosureState {
  readonly session: DrawerSessionState | null;
  /** Kinds of the last submitted count. */
  readonly counted: readonly CountedKind[];
  readonly totals: SessionTotals;
}

export type AcceptClosureRefusal = ReviewRefusal | 'count_is_complete' | 'difference_has_a_reason';

export function decideAcceptClosure(
  { session, counted, totals }: AcceptClosureState,
  command: { readonly reason: string | null },
  { actor, policy }: DecisionContext,
): Decision<AcceptClosureRefusal> {
  const review = sessionForReview(session, actor);
  if (!review.ok) return review;
  const { sessionId, businessDate, drawerId, drawerName, ownerId, attempt } = review.value;
  const { kinds, uncountedKinds } = compareCount(review.value, counted, totals);
  if (uncountedKinds.length > 0) return refuse('count_is_complete', { missing: listKinds(uncountedKinds) });
  const reason = command.reason?.trim() || null;
  const toleranceCents = policy.overShortToleranceCents;
  if (isBeyondTolerance(kinds, toleranceCents) && reason === null) {
    return refuse('difference_has_a_reason', { toleranceCents });
  }
  const { receiptCount, voidCount, noSaleCount, correctionCount, firstReceipt, lastReceipt } = totals;
  const { periodCents, perpetualCents, unsentEvents } = totals;
  return ok([
    {
      type: 'drawer_closed',
      version: 1,
      businessDate,
      sessionId,
      payload: {
        closureVersion: 1,
        drawerId,
        drawerName,
        ownerId,
        attempt,
        reviewerId: actor.userId,
        kinds,
        reason,
        cash: cashParts(review.value, totals),
        firstReceipt,
        lastReceipt,
        receiptCount,
        voidCount,
        noSaleCount,
        correctionCount,
        periodCents,
        perpetualCents,
        unsentEvents,
      },
    },
  ]);
}
