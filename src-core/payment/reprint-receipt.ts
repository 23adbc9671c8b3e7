// RC5: a reprint equals its original, says DUPLICATE n, and is counted; the count is an event, so that it survives. A void
// receipt may be printed again too: its paper says void. A reprint never kicks the drawer (TN9): it has no tenders.
import type { Decision } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { ReceiptReprinted } from '../ledger/events/payment-events.ts';
import { ok, refuse } from '../result/result.ts';
import type { ReceiptOnFile } from './receipt-on-file.ts';

export interface ReprintState {
  readonly receipt: Pick<ReceiptOnFile, 'receiptNumber' | 'sessionId' | 'businessDate' | 'duplicates'> | null;
}

export function decideReprint(
  { receipt }: ReprintState,
  { receiptNumber }: { readonly receiptNumber: string },
): Decision<'receipt_is_on_file'> {
  if (receipt === null) return refuse('receipt_is_on_file', { receiptNumber });
  const { sessionId, businessDate, duplicates } = receipt;
  const reprinted: DecidedEvent<ReceiptReprinted> = {
    type: 'receipt_reprinted',
    version: 1,
    sessionId,
    businessDate,
    payload: { receiptNumber, duplicateNo: duplicates + 1 },
  };
  return ok([reprinted]);
}
