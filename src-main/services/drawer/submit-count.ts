// DS6, DS7: the count is handed in for good. Its sheet prints with the person's own figures and nothing else (DS5).
import { decideSubmitCount } from '../../../src-core/drawer/submit-count.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { countSheetOf } from '../documents/drawer-papers.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { controlOf, standInOf, viewSessionById } from './session-view.ts';

export function submitCount(parts: StationParts, caller: Caller, input: DrawerInput<'submitCount'>) {
  const { sessionId, figures } = input;
  const { sessions, drafts } = parts.store;
  return runCommand(parts, {
    procedure: 'drawer.submitCount',
    caller,
    input,
    approves: 'drawer.witness',
    decide: (context) => {
      const state = {
        session: sessions.get(sessionId),
        usedKinds: sessions.usedKinds(sessionId),
        standInId: standInOf(parts, sessionId),
        control: controlOf(parts, sessionId),
      };
      return decideSubmitCount(state, figures, context);
    },
    answer: ([event]) => {
      invariant(event?.type === 'count_submitted', 'a count submitted without an event');
      drafts.discardCountFigures(sessionId);
      queueDocument(parts, countSheetOf(parts, event), event.occurredAt);
      return viewSessionById(parts, sessionId);
    },
  });
}
