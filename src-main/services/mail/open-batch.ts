// ML1: two people begin a batch with its list.
import type { mail } from '../../../src-contract/station/mail.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideOpenMailBatch } from '../../../src-core/mail/open-batch.ts';
import { dayMayBegin } from '../../../src-core/period/day-may-begin.ts';
import type { Caller } from '../caller.ts';
import { dayState } from '../ledger/day-state.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { viewBatch } from './batch-view.ts';

export function openBatch(parts: StationParts, caller: Caller, input: InputOf<(typeof mail)['open']>) {
  const { source, receivedOn, control, isEndorsed } = input;
  const sessionId = parts.ids.uuid();
  return runCommand(parts, {
    procedure: 'mail.open',
    caller,
    input,
    approves: 'mail.second',
    decide: (context) => {
      const day = dayMayBegin(dayState(parts, context.now), context.today);
      if (!day.ok) return day;
      const command = { sessionId, source, receivedOn, control, isEndorsed };
      return decideOpenMailBatch(parts.store.sessions.active(), command, context);
    },
    answer: () => viewBatch(parts, sessionId),
  });
}
