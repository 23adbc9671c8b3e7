// A receipt with everything that was done to it, as the rules about void, correction and reprint want it.
import type { ReceiptOnFile } from '../../../src-core/payment/receipt-on-file.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';

export function receiptOnFile(
  { receipts }: Pick<LedgerStore, 'receipts'>,
  receiptNumber: string,
): ReceiptOnFile | null {
  const taken = receipts.taken(receiptNumber);
  if (taken === null) return null;
  const { sessionId, businessDate, actor, payload } = taken;
  invariant(sessionId !== null && businessDate !== null, `receipt ${receiptNumber} without its session`);
  const state = receipts.state(receiptNumber);
  return {
    ...payload,
    sessionId,
    businessDate,
    issuerId: actor,
    corrections: receipts.corrections(receiptNumber).map((correction) => correction.payload),
    isVoid: state === 'void',
    isVoidRequested: state === 'void_requested',
    isReversed: state === 'reversed',
    duplicates: receipts.duplicates(receiptNumber),
  };
}

/** Every account that the receipt, or a correction of it, has a line on; none when there is no such receipt. */
export function accountsOfReceipt(
  store: Pick<LedgerStore, 'receipts' | 'corrections'>,
  receiptNumber: string,
): readonly string[] {
  const lines = [
    ...(store.receipts.taken(receiptNumber)?.payload.lines ?? []),
    ...store.corrections.eventsOf(receiptNumber).flatMap(({ payload }) => payload.lines),
  ];
  return [...new Set(lines.flatMap(({ accountNo }) => accountNo ?? []))];
}
