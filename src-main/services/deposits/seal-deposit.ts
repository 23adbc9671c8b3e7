// DP1–DP5, DP9, DP12: closed sessions' money goes into one numbered bag, verified by a second person.
import { TEMPLATE_VERSION } from '../../../src-core/documents/document.ts';
import { type SealDepositRefusal, decideSealDeposit } from '../../../src-core/deposit/seal-deposit.ts';
import type { Decision, DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { DepositSealed } from '../../../src-core/ledger/events/deposit-events.ts';
import { invariant, refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { type SealedPaper, sealedPaperOf } from './deposit-papers.ts';
import { viewDepositById } from './deposit-view.ts';
import { holdingsFor } from './depositable-sessions.ts';
import type { DepositInput } from './inputs.ts';

/** What goes into the bag with the money: its label, and the tape around the checks where there are any. */
function printBagPapers(parts: StationParts, event: Envelope<DepositSealed>): void {
  const papers: readonly SealedPaper[] =
    event.payload.items.length === 0 ? ['bag_label'] : ['bag_label', 'adding_machine_tape'];
  for (const paper of papers) queueDocument(parts, sealedPaperOf(parts, event, paper), event.occurredAt);
}

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
    answer: ([event]) => {
      invariant(event?.type === 'deposit_sealed', 'a deposit sealed without an event');
      printBagPapers(parts, event);
      if (drafts.deposit(caller.userId)?.depositId === depositId) drafts.discardDeposit(caller.userId);
      return viewDepositById(parts, depositId);
    },
  });
}
