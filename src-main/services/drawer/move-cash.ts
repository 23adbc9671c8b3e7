// DS12, CF2: a safe drop, or cash to or from the vault. The drawer opens with the slip, where cash opens it at all (TN9).
import { decideMoveCash } from '../../../src-core/drawer/move-cash.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { cashMovementSlipOf } from '../documents/drawer-papers.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { cashOpensDrawer } from './cash-opens-drawer.ts';
import type { DrawerInput } from './inputs.ts';

export function moveCash(parts: StationParts, caller: Caller, input: DrawerInput<'moveCash'>) {
  const { sessionId, kind, counts } = input;
  const movementId = parts.ids.uuid();
  return runCommand(parts, {
    procedure: 'drawer.moveCash',
    caller,
    input,
    approves: 'vault.counterparty',
    decide: (context) => decideMoveCash(parts.store.sessions.get(sessionId), { movementId, kind, counts }, context),
    answer: ([event]) => {
      invariant(event?.type === 'cash_moved', 'cash moved without an event');
      queueDocument(parts, cashMovementSlipOf(parts, event), event.occurredAt, cashOpensDrawer(parts, event));
      return { amountCents: event.payload.amountCents };
    },
  });
}
