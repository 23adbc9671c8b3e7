// DP1–DP5, DP9, DP12: closed sessions' money goes into one numbered bag, verified by a second person.
import { TEMPLATE_VERSION } from '../../../src-core/documents/document.ts';
import { type SealDepositRefusal, decideSealDeposit } from '../../../src-core/deposit/seal-deposit.ts';
import type { Decision, DecisionContext } from '../../../src-core/ledger/decision.ts';
import { refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { viewDepositById } from './deposit-view.ts';
import { holdingsFor } from './depositable-sessions.ts';
import type { DepositInput } from './inputs.ts';

type Draft = DepositInput<'seal'>['draft'];

function decide(
  parts: StationParts,
  draft: Draft,
  context: DecisionContext,
): Decision<SealDepositRefusal | 'deposit_is_sealed_once'> {
  const { store, identity } = parts;
  if (store.deposits.get(draft.depositId) !== null) return refuse('deposit_is_sealed_once');
  const state = {
    ...holdingsFor(parts, draft),
    isBagNumberUsed: store.deposits.isBagUsed(draft.bagNumber.trim()),
    nextSerial: store.runningNumber(`deposits:${context.today.slice(0, 4)}`) + 1,
    stationCode: identity.stationCode,
    templateVersion: TEMPLATE_VERSION,
  };
  return decideSealDeposit(state, draft, context);
}

export function sealDeposit(parts: StationParts, caller: Caller, input: DepositInput<'seal'>) {
  const { depositId } = input.draft;
  const { drafts } = parts.store;
  return runCommand(parts, {
    procedure: 'deposits.seal',
    caller,
    input,
    approves: 'deposit.verify',
    decide: (context) => decide(parts, input.draft, context),
    answer: () => {
      if (drafts.deposit(caller.userId)?.depositId === depositId) drafts.discardDeposit(caller.userId);
      return viewDepositById(parts, depositId);
    },
  });
}
