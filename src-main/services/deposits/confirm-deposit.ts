// DP10: what the bank's receipt says is recorded; a difference is an entry of its own.
import { decideConfirmDeposit } from '../../../src-core/deposit/confirm-deposit.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { viewDepositById } from './deposit-view.ts';
import type { DepositInput } from './inputs.ts';

export function confirmDeposit(parts: StationParts, caller: Caller, input: DepositInput<'confirm'>) {
  const { depositId } = input;
  return runCommand(parts, {
    procedure: 'deposits.confirm',
    caller,
    input,
    decide: (context) => decideConfirmDeposit(parts.store.deposits.get(depositId), input, context),
    answer: () => viewDepositById(parts, depositId),
  });
}
