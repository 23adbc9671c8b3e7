// What the rules about corrections are asked on.
import type { CorrectionState } from '../../../src-core/correction/receipt-to-correct.ts';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import { receiptOnFile } from '../payment/receipt-on-file.ts';
import { ownReceiptsOnly } from '../receipts/receipt-views.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';

/** Who else's receipts a person may correct follows from whose they may read. */
export function correctionState(
  { store, identity }: Pick<StationParts, 'store' | 'identity'>,
  caller: Caller,
  receiptNumber: string,
  { today }: Pick<DecisionContext, 'today'>,
): CorrectionState {
  const found = receiptOnFile(store, receiptNumber);
  const owner = ownReceiptsOnly(caller);
  const receipt = owner === null || owner === found?.issuerId ? found : null;
  return {
    receipt,
    session: receipt === null ? null : store.sessions.get(receipt.sessionId),
    corrections: store.corrections.eventsOf(receiptNumber),
    stationCode: identity.stationCode,
    nextSerial: store.runningNumber(`corrections:${today.slice(0, 4)}`) + 1,
  };
}
