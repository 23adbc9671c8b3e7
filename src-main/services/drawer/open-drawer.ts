// DS1, DS2, BD1: the caller opens a drawer with its starting cash counted, or with the cash of whom they relieve (DS14).
import { dayMayBegin } from '../../../src-core/period/day-may-begin.ts';
import { decideOpenDrawer } from '../../../src-core/drawer/open-drawer.ts';
import type { CashToTakeOver } from '../../../src-core/drawer/take-over-cash.ts';
import type { Caller } from '../caller.ts';
import { dayState } from '../ledger/day-state.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSessionById } from './session-view.ts';

function cashToTakeOver({ store }: StationParts, sessionId: string, drawerId: string): CashToTakeOver {
  const { sessions, deposits } = store;
  const session = sessions.get(sessionId);
  const counted = session === null ? [] : sessions.countedKinds(sessionId, session.attempt);
  return {
    session,
    lastOfDrawer: sessions.lastOfDrawer(drawerId)?.sessionId ?? null,
    submittedCashCents: counted.find(({ kind }) => kind === 'cash')?.countedCents ?? null,
    isHandedOver: sessions.handedOver(sessionId) !== null,
    isDeposited: deposits.depositOfSession(sessionId) !== null,
  };
}

export function openDrawer(parts: StationParts, caller: Caller, input: DrawerInput<'open'>) {
  const { drawerId, counts, takesOverFrom } = input;
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
      const takeOver = takesOverFrom === undefined ? null : cashToTakeOver(parts, takesOverFrom, drawerId);
      return decideOpenDrawer({ drawer, activeSessions, takeOver }, { sessionId, counts }, context);
    },
    answer: () => viewSessionById(parts, sessionId),
  });
}
