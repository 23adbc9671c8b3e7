// DP6: the sealed bag leaves the office with somebody who is named, and who signs the record that prints.
import { decideHandOver } from '../../../src-core/deposit/hand-over.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { handOverRecordOf } from './deposit-papers.ts';
import { viewDepositById } from './deposit-view.ts';
import type { DepositInput } from './inputs.ts';

export function handOverDeposit(parts: StationParts, caller: Caller, input: DepositInput<'handOver'>) {
  const { depositId } = input;
  return runCommand(parts, {
    procedure: 'deposits.handOver',
    caller,
    input,
    decide: (context) => decideHandOver(parts.store.deposits.get(depositId), input, context),
    answer: ([event]) => {
      invariant(event?.type === 'deposit_handed_over', 'a deposit handed over without an event');
      queueDocument(parts, handOverRecordOf(parts, event), event.occurredAt);
      return viewDepositById(parts, depositId);
    },
  });
}
