// DP2: bag and receipts side by side while the deposit is prepared: the same lines that decide whether it can be sealed.
// The draft is kept as it came, also when it cannot be compared yet: half-done work survives a restart.
import { compositionOf } from '../../../src-core/deposit/composition.ts';
import { readBag } from '../../../src-core/deposit/read-bag.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { holdingsFor } from './depositable-sessions.ts';
import type { DepositInput } from './inputs.ts';

export function checkDeposit(parts: StationParts, caller: Caller, { draft }: DepositInput<'check'>) {
  const { store, clock } = parts;
  // A check that comes late, after the sealing, does not bring the draft back.
  if (store.deposits.get(draft.depositId) === null) store.drafts.saveDeposit(caller.userId, draft, clock.now());
  const read = readBag(holdingsFor(parts, draft), draft);
  if (!read.ok) return read;
  const { lines, agrees, cashCents, itemsCents, totalCents } = compositionOf(read.value.holdings, read.value.bag);
  return ok({
    lines: lines.map(({ what, whatEs, mismatch, mismatchEs, adjustments, receipts, bag, isMoney, agrees: same }) => ({
      what: caller.language === 'es' ? whatEs : what,
      mismatch: caller.language === 'es' ? mismatchEs : mismatch,
      receipts: receipts + adjustments,
      bag,
      isMoney,
      agrees: same,
    })),
    agrees,
    cashCents,
    itemsCents,
    totalCents,
  });
}
