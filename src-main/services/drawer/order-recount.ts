// DS4: the reviewer has the drawer counted again; the next count starts empty (DS6).
import { decideOrderRecount } from '../../../src-core/drawer/order-recount.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSessionById } from './session-view.ts';

export function orderRecount(parts: StationParts, caller: Caller, input: DrawerInput<'recount'>) {
  const { sessionId } = input;
  const { sessions, drafts } = parts.store;
  return runCommand(parts, {
    procedure: 'drawer.recount',
    caller,
    input,
    decide: (context) => {
      const state = {
        session: sessions.get(sessionId),
        activeSessions: sessions.active(),
        isHandedOver: sessions.handedOver(sessionId) !== null,
      };
      return decideOrderRecount(state, input, context);
    },
    answer: () => {
      drafts.discardCountFigures(sessionId);
      return viewSessionById(parts, sessionId);
    },
  });
}
