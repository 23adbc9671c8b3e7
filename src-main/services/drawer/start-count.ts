// DS4: the owner begins to count, or goes on with a count that was put aside.
import { decideStartCount } from '../../../src-core/drawer/start-count.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSessionById } from './session-view.ts';

export function startCount(parts: StationParts, caller: Caller, input: DrawerInput<'startCount'>) {
  const { sessionId } = input;
  return runCommand(parts, {
    procedure: 'drawer.startCount',
    caller,
    input,
    decide: (context) => decideStartCount(parts.store.sessions.get(sessionId), context),
    answer: () => viewSessionById(parts, sessionId),
  });
}
