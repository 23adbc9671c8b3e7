// DS4: a closed session never opens again. What was counted wrong is put right before its deposit is sealed, by a second
// version of the closing: asked for by the owner or by who may review, approved by another reviewer who is not the owner
// (DS10), with a reason. It is a whole count under a number of its own; the receipts are as they were.
import { mayAct } from '../access/act-table.ts';
import type { Decision, DecisionContext, Person } from '../ledger/decision.ts';
import type { ClosureFigures } from '../ledger/events/closure-events.ts';
import type { ClosureKind } from '../ledger/events/drawer-events.ts';
import { type ReasonRefusal, checkReason } from '../payment/check-reason.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { TenderKind } from '../tender/tender.ts';
import { type CountFigureRefusal, type CountFigures, listKinds, missingKinds, sumFigures } from './count-figures.ts';
import type { DrawerSessionState, SessionTotals } from './drawer-session.ts';
import { compareCount } from './over-short.ts';

export interface AmendClosureState {
  readonly session: DrawerSessionState | null;
  /** The newest version of its closing; null while it is not closed. */
  readonly closure: ClosureFigures | null;
  readonly usedKinds: readonly TenderKind[];
  readonly totals: SessionTotals;
  /** Its remainder, or any of its items, is in a sealed bag; a drop that went ahead of it (DP1) is not meant. */
  readonly isSealed: boolean;
  /** DS14: its cash was counted into the next person's session. */
  readonly isHandedOver: boolean;
}

export type AmendClosureRefusal =
  | CountFigureRefusal
  | ReasonRefusal
  | 'session_is_closed'
  | 'amendment_is_by_owner_or_reviewer'
  | 'deposit_is_not_sealed_yet'
  | 'count_is_complete'
  | 'handed_over_cash_is_not_amended'
  | 'amendment_changes_a_count'
  | 'second_person_approves'
  | 'reviewer_is_not_owner'
  | 'approver_is_not_the_actor';

/** Also a person who may review asks a second one; the owner may ask, whatever their role. */
export const mayAmend = (actor: Person, ownerId: string): boolean =>
  actor.userId === ownerId || mayAct(actor.role, 'drawer.review');

function reviewerOf({ actor, approver }: DecisionContext, ownerId: string): Result<Person, AmendClosureRefusal> {
  if (approver === null) return refuse('second_person_approves');
  if (approver.userId === ownerId) return refuse('reviewer_is_not_owner');
  return approver.userId === actor.userId ? refuse('approver_is_not_the_actor') : ok(approver);
}

const countOf = (kinds: readonly ClosureKind[]): string =>
  JSON.stringify(kinds.map(({ kind, countedCents, items }) => [kind, countedCents, items]));

const cashOf = (kinds: readonly ClosureKind[]): number => kinds.find(({ kind }) => kind === 'cash')?.countedCents ?? 0;

export function decideAmendClosure(
  { session, closure, usedKinds, totals, isSealed, isHandedOver }: AmendClosureState,
  { figures, reason }: { readonly figures: CountFigures; readonly reason: string },
  context: DecisionContext,
): Decision<AmendClosureRefusal> {
  if (session === null || closure === null) return refuse('session_is_closed');
  if (!mayAmend(context.actor, session.ownerId)) return refuse('amendment_is_by_owner_or_reviewer');
  if (isSealed) return refuse('deposit_is_not_sealed_yet');
  const missing = missingKinds(figures, usedKinds);
  if (missing.length > 0) return refuse('count_is_complete', { missing: listKinds(missing) });
  const summed = sumFigures(figures);
  if (!summed.ok) return summed;
  const { kinds } = compareCount(session, summed.value.kinds, totals);
  if (isHandedOver && cashOf(kinds) !== cashOf(closure.kinds)) return refuse('handed_over_cash_is_not_amended');
  if (countOf(kinds) === countOf(closure.kinds)) return refuse('amendment_changes_a_count');
  const given = checkReason(reason);
  if (!given.ok) return given;
  const reviewer = reviewerOf(context, session.ownerId);
  if (!reviewer.ok) return reviewer;
  return ok([
    {
      type: 'closure_amended',
      version: 1,
      businessDate: context.today,
      sessionId: session.sessionId,
      approver: reviewer.value.userId,
      payload: {
        ...standing(closure),
        closureVersion: closure.closureVersion + 1,
        attempt: closure.attempt + 1,
        reviewerId: reviewer.value.userId,
        kinds,
        reason: given.value,
        sessionDate: session.businessDate,
        before: closure.kinds,
        counted: summed.value.cash,
        paper: figures.paper ?? [],
        cardSlipsCents: figures.cardSlipsCents ?? [],
      },
    },
  ]);
}

/** What the closing said and no count changes: its receipts, its cash movements, the totals at that moment. */
const standing = (closure: ClosureFigures) => ({
  drawerId: closure.drawerId,
  drawerName: closure.drawerName,
  ownerId: closure.ownerId,
  cash: closure.cash,
  firstReceipt: closure.firstReceipt,
  lastReceipt: closure.lastReceipt,
  receiptCount: closure.receiptCount,
  voidCount: closure.voidCount,
  noSaleCount: closure.noSaleCount,
  correctionCount: closure.correctionCount,
  periodCents: closure.periodCents,
  perpetualCents: closure.perpetualCents,
  unsentEvents: closure.unsentEvents,
});
