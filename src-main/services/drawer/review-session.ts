// DS4, DS8: a submitted count beside what the receipts say, for the reviewer. While it is not accepted every figure is
// marked with the owner, and dispatch keeps it from them, whatever their role (DS5).
import { cashParts } from '../../../src-core/drawer/expected-cash.ts';
import { explainOverShort } from '../../../src-core/drawer/explain-over-short.ts';
import { unmatchedPaper } from '../../../src-core/drawer/match-paper.ts';
import { compareCount, isBeyondTolerance } from '../../../src-core/drawer/over-short.ts';
import type { ClosureFigures } from '../../../src-core/ledger/events/closure-events.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { closureOf } from '../documents/drawer-papers.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSession } from './session-view.ts';

type Figures = Pick<ClosureFigures, 'attempt' | 'kinds' | 'cash'>;

/** As the newest version of the closing posted it, or as it would be posted now. */
function figuresOf(parts: StationParts, session: DrawerSessionRow): Figures {
  const { sessionId, attempt } = session;
  const closure = closureOf(parts, sessionId);
  if (closure !== null) return closure.payload;
  const { sessions } = parts.store;
  const totals = sessions.totals(sessionId);
  const { kinds } = compareCount(session, sessions.countedKinds(sessionId, attempt), totals);
  return { attempt, kinds, cash: cashParts(session, totals) };
}

/** Every count of the session, those of its amendments included, first to last. */
function countsOf({ store }: StationParts, sessionId: string) {
  const submitted = store.eventsOfType('count_submitted', sessionId).map(({ payload }) => payload);
  const amended = store
    .eventsOfType('closure_amended', sessionId)
    .map(({ payload: { attempt, kinds, counted } }) => ({ attempt, kinds, cash: counted }));
  return [...submitted, ...amended].map(({ attempt, kinds, cash }) => ({
    attempt,
    kinds: [...kinds],
    cash: [...cash],
  }));
}

export function reviewSession(parts: StationParts, _caller: Caller, { sessionId }: DrawerInput<'review'>) {
  const { store, policies } = parts;
  const session = store.sessions.get(sessionId);
  if (session === null) return refuse('session_is_on_file');
  if (session.state !== 'in_review' && session.state !== 'closed') return refuse('session_is_in_review');
  const { attempt, kinds, cash } = figuresOf(parts, session);
  const toleranceCents = policies.on(session.businessDate).policy.overShortToleranceCents;
  const receipted = store.sessions.receiptedPaper(sessionId);
  const counted = store.sessions.countedPaper(sessionId, attempt);
  return ok({
    session: viewSession(parts, session),
    blind: session.state === 'closed' ? [] : [session.ownerId],
    kinds: [...kinds],
    cash,
    attempts: countsOf(parts, sessionId),
    unmatched: [...unmatchedPaper(receipted, counted)],
    candidates: explainOverShort(kinds, store.sessions.receiptedAmounts(sessionId)).map((each) =>
      each.reason === 'bundle' ? each : { ...each, receipts: [...each.receipts] },
    ),
    toleranceCents,
    reasonRequired: isBeyondTolerance(kinds, toleranceCents),
  });
}
