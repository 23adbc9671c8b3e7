// DS15: a supervisor begins to count for an absent owner. What the owner had keyed so far is dropped: the count is the
// supervisor's own and starts empty (DS6).
import { decideRecordAbsence } from '../../../src-core/drawer/record-absence.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { standInOf, viewSessionById } from './session-view.ts';

export function countForAbsent(parts: StationParts, caller: Caller, input: DrawerInput<'countForAbsent'>) {
  const { sessionId } = input;
  const { sessions, drafts } = parts.store;
  return runCommand(parts, {
    procedure: 'drawer.countForAbsent',
    caller,
    input,
    decide: (context) => {
      const ownSession = sessions.activeOf(caller.userId);
      const state = { session: sessions.get(sessionId), standInId: standInOf(parts, sessionId), ownSession };
      return decideRecordAbsence(state, input, context);
    },
    answer: () => {
      drafts.discardCountFigures(sessionId);
      return viewSessionById(parts, sessionId);
    },
  });
}
