// DS4: a closing is amended before its deposit is sealed, and every version of it can be seen by whoever reads drawers.
import { decideAmendClosure } from '../../../src-core/drawer/amend-closure.ts';
import { invariant, ok, refuse } from '../../../src-core/result/result.ts';
import type { ClosureVersions } from '../../../src-contract/station/drawer.ts';
import type { Caller } from '../caller.ts';
import { type StandingClosure, closingReportOf, closureOf } from '../documents/drawer-papers.ts';
import { nameOf } from '../documents/issued-by.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSessionById } from './session-view.ts';

/** In a bag with its remainder, or with an item that another bag took. A drop that went ahead of it leaves it amendable. */
function isSealed({ store: { sessions, deposits } }: Pick<StationParts, 'store'>, sessionId: string): boolean {
  const items = sessions.receiptedPaper(sessionId).length;
  return deposits.depositOfSession(sessionId) !== null || deposits.undepositedItems(sessionId).length !== items;
}

/** The count of the version that stands. */
function figuresOf({ store }: Pick<StationParts, 'store'>, { closed, amendments, payload }: StandingClosure) {
  const amended = amendments.at(-1)?.payload;
  if (amended !== undefined) {
    const { counted, paper, cardSlipsCents } = amended;
    return { cash: [...counted], paper: [...paper], cardSlipsCents: [...cardSlipsCents] };
  }
  const counts = store.eventsOfType('count_submitted', closed.sessionId ?? '');
  const accepted = counts.find((each) => each.payload.attempt === payload.attempt)?.payload;
  invariant(accepted !== undefined, `session ${closed.sessionId ?? ''} is closed without a count`);
  const { cash, paper, cardSlipsCents } = accepted;
  return { cash: [...cash], paper: [...paper], cardSlipsCents: [...cardSlipsCents] };
}

function view(parts: Pick<StationParts, 'store'>, sessionId: string, closure: StandingClosure): ClosureVersions {
  const { closed, amendments } = closure;
  return {
    session: viewSessionById(parts, sessionId),
    blind: [],
    isSealed: isSealed(parts, sessionId),
    versions: [closed, ...amendments].map(({ type, occurredAt, actor, payload }) => ({
      version: payload.closureVersion,
      at: occurredAt,
      askedByName: type === 'closure_amended' ? nameOf(parts, actor) : null,
      reviewerName: nameOf(parts, payload.reviewerId),
      reason: payload.reason,
      kinds: [...payload.kinds],
    })),
    figures: figuresOf(parts, closure),
    usedKinds: [...parts.store.sessions.usedKinds(sessionId)],
  };
}

export function closureVersions(parts: StationParts, _caller: Caller, { sessionId }: DrawerInput<'closures'>) {
  if (parts.store.sessions.get(sessionId) === null) return refuse('session_is_on_file');
  const closure = closureOf(parts, sessionId);
  return closure === null ? refuse('session_is_closed') : ok(view(parts, sessionId, closure));
}

export function amendClosure(parts: StationParts, caller: Caller, input: DrawerInput<'amend'>) {
  const { sessionId } = input;
  const { sessions } = parts.store;
  return runCommand(parts, {
    procedure: 'drawer.amend',
    caller,
    input,
    approves: 'drawer.review',
    decide: (context) => {
      const state = {
        session: sessions.get(sessionId),
        closure: closureOf(parts, sessionId)?.payload ?? null,
        usedKinds: sessions.usedKinds(sessionId),
        totals: sessions.totals(sessionId),
        isSealed: isSealed(parts, sessionId),
        isHandedOver: sessions.handedOver(sessionId) !== null,
      };
      return decideAmendClosure(state, input, context);
    },
    answer: ([event]) => {
      const closure = closureOf(parts, sessionId);
      invariant(event?.type === 'closure_amended' && closure !== null, 'a closing amended without an event');
      queueDocument(parts, closingReportOf(parts, closure), event.occurredAt);
      return view(parts, sessionId, closure);
    },
  });
}
