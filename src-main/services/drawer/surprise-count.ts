// DS13: a surprise count, stored and printed with what was found; what the receipts say is for others than the owner, and
// is on no paper while the session is not closed (DS5).
import { decideSurpriseCount } from '../../../src-core/drawer/surprise-count.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { SurpriseCountMade } from '../../../src-core/ledger/events/drawer-control-events.ts';
import { invariant, ok, refuse } from '../../../src-core/result/result.ts';
import type { SurpriseView } from '../../../src-contract/station/drawer.ts';
import type { Caller } from '../caller.ts';
import { surpriseCountSheetOf } from '../documents/drawer-papers.ts';
import { nameOf } from '../documents/issued-by.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';

function view(
  parts: StationParts,
  { occurredAt, actor, sessionId, payload }: Envelope<SurpriseCountMade>,
): SurpriseView {
  const isClosed = parts.store.sessions.get(sessionId ?? '')?.state === 'closed';
  return {
    countId: payload.countId,
    countedAt: occurredAt,
    counterName: nameOf(parts, actor),
    witnessName: nameOf(parts, payload.witnessId),
    note: payload.note,
    blind: isClosed ? [] : [payload.ownerId],
    kinds: [...payload.kinds],
  };
}

export function surpriseCount(parts: StationParts, caller: Caller, input: DrawerInput<'surpriseCount'>) {
  const { sessionId, figures, note } = input;
  const { sessions } = parts.store;
  const countId = parts.ids.uuid();
  return runCommand(parts, {
    procedure: 'drawer.surpriseCount',
    caller,
    input,
    approves: 'drawer.witness',
    decide: (context) => {
      const state = { session: sessions.get(sessionId), totals: sessions.totals(sessionId) };
      return decideSurpriseCount(state, { countId, figures, note }, context);
    },
    answer: ([event]) => {
      invariant(event?.type === 'surprise_count_made', 'a surprise count without its event');
      queueDocument(parts, surpriseCountSheetOf(parts, event), event.occurredAt);
      return view(parts, event);
    },
  });
}

export function listSurpriseCounts(parts: StationParts, _caller: Caller, input: DrawerInput<'surpriseCounts'>) {
  const { sessionId } = input;
  if (parts.store.sessions.get(sessionId) === null) return refuse('session_is_on_file');
  return ok(parts.store.eventsOfType('surprise_count_made', sessionId).map((event) => view(parts, event)));
}
