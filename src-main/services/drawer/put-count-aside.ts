// DS4: back to the line of customers. The figures so far stay in their draft and are not shown until the count goes on.
import { decidePutCountAside } from '../../../src-core/drawer/put-count-aside.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { standInOf, viewSessionById } from './session-view.ts';

export function putCountAside(parts: StationParts, caller: Caller, input: DrawerInput<'putCountAside'>) {
  const { sessionId } = input;
  return runCommand(parts, {
    procedure: 'drawer.putCountAside',
    caller,
    input,
    decide: (context) => decidePutCountAside(parts.store.sessions.get(sessionId), context, standInOf(parts, sessionId)),
    answer: () => viewSessionById(parts, sessionId),
  });
}
