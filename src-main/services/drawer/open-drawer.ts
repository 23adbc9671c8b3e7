// DS1, DS2, BD1: the caller opens a drawer with its starting cash counted.
import { dayMayBegin } from '../../../src-core/period/day-may-begin.ts';
import { decideOpenDrawer } from '../../../src-core/drawer/open-drawer.ts';
import type { Caller } from '../caller.ts';
import { dayState } from '../ledger/day-state.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSessionById } from './session-view.ts';

export function openDrawer(parts: StationParts, caller: Caller, input: DrawerInput<'open'>) {
  const { drawerId, counts } = input;
  const sessionId = parts.ids.uuid();
  return runCommand(parts, {
    procedure: 'drawer.open',
    caller,
    input,
    approves: 'drawer.witness',
    decide: (context) => {
      const day = dayMayBegin(dayState(parts, context.now), context.today);
      if (!day.ok) return day;
      const drawer = parts.identity.drawers.find((each) => each.drawerId === drawerId) ?? null;
      const activeSessions = parts.store.sessions.active();
      return decideOpenDrawer({ drawer, activeSessions }, { sessionId, counts }, context);
    },
    answer: () => viewSessionById(parts, sessionId),
  });
}
