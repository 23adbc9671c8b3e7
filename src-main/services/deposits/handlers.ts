// The deposit's procedures, each bound to its use case.
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { PdfPress } from '../../ports/pdf.ts';
import type { Caller } from '../caller.ts';
import { pdfFile } from '../documents/pdf-file.ts';
import type { StationParts } from '../station-parts.ts';
import { checkDeposit } from './check-deposit.ts';
import { confirmDeposit } from './confirm-deposit.ts';
import { depositSlipOf } from './deposit-papers.ts';
import { getDeposit, listDeposits } from './deposit-view.ts';
import { findItems } from './find-items.ts';
import { handOverDeposit } from './hand-over-deposit.ts';
import type { DepositInput } from './inputs.ts';
import { listCandidates } from './list-candidates.ts';
import { listExceptions } from './list-exceptions.ts';
import { listDrops } from './list-drops.ts';
import { listWaiting } from './list-waiting.ts';
import { listReleases, releaseSession } from './release-session.ts';
import { resolveException } from './resolve-exception.ts';
import { sealDeposit } from './seal-deposit.ts';

/** DP11: the city's depositories, as today's policy has them. */
function listDepositories({ policies, clock }: StationParts) {
  const { depositories } = policies.on(clock.today()).policy;
  return ok(depositories.map(({ id, name, bankName }) => ({ depositoryId: id, name, bankName })));
}

async function depositSlip(parts: StationParts, pdf: PdfPress, { depositId }: DepositInput<'slip'>) {
  const sealed = parts.store.deposits.sealed(depositId);
  if (sealed === null) return refuse('deposit_is_on_file');
  return ok(await pdfFile(pdf, depositSlipOf(parts, sealed), `deposit-slip-${sealed.payload.depositNumber}`));
}

export function depositsHandlers(parts: StationParts, pdf: PdfPress) {
  const bind =
    <Input, Answer>(useCase: (parts: StationParts, caller: Caller, input: Input) => Answer) =>
    (caller: Caller, input: Input) =>
      useCase(parts, caller, input);
  return {
    candidates: () => listCandidates(parts),
    depositories: () => listDepositories(parts),
    check: bind(checkDeposit),
    draft: (caller: Caller) => ok(parts.store.drafts.deposit(caller.userId)),
    seal: bind(sealDeposit),
    handOver: bind(handOverDeposit),
    confirm: bind(confirmDeposit),
    drops: () => listDrops(parts),
    waiting: () => listWaiting(parts),
    release: bind(releaseSession),
    releases: bind(listReleases),
    items: bind(findItems),
    exceptions: bind(listExceptions),
    found: () => ok([...parts.store.deposits.exceptions.found()]),
    resolveException: bind(resolveException),
    list: bind(listDeposits),
    get: bind(getDeposit),
    slip: (_caller: Caller, input: DepositInput<'slip'>) => depositSlip(parts, pdf, input),
  };
}
