// A receipt with everything that was done to it since, as every correction wants it: what stands of it, and how it stands.
import type { CorrectionEvent } from '../ledger/events/correction-events.ts';
import type { ReceiptOnFile, ReceiptSession } from '../payment/receipt-on-file.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { standingLines } from './standing-lines.ts';

export interface CorrectionState {
  /** Null when the station has no such receipt. */
  readonly receipt: ReceiptOnFile | null;
  /** The session it was issued in. */
  readonly session: ReceiptSession | null;
  /** Earlier corrections of the receipt, in their order. */
  readonly corrections: readonly CorrectionEvent[];
  readonly stationCode: string;
  readonly nextSerial: number;
}

export interface Correctable {
  readonly receipt: ReceiptOnFile;
  readonly session: ReceiptSession;
  readonly standing: ReturnType<typeof standingLines>;
}

export type CorrectableRefusal =
  | 'receipt_is_on_file'
  | 'receipt_is_voided_once'
  | 'reversal_is_after_submission'
  | 'receipt_is_reversed_once'
  | 'receipt_has_money_left';

/** VD2: what a correction may start from; refuses in the declared order. */
export function correctable(
  { receipt, session, corrections }: CorrectionState,
  receiptNumber: string,
): Result<Correctable, CorrectableRefusal> {
  if (receipt === null || session === null) return refuse('receipt_is_on_file', { receiptNumber });
  if (receipt.isVoid) return refuse('receipt_is_voided_once', { receiptNumber });
  if (session.state === 'open' || session.state === 'counting') {
    return refuse('reversal_is_after_submission', { receiptNumber });
  }
  if (receipt.isReversed) return refuse('receipt_is_reversed_once', { receiptNumber });
  const lines = corrections.map(({ payload }) => payload.lines);
  const standing = standingLines(receipt.lines, lines);
  return standing.length === 0
    ? refuse('receipt_has_money_left', { receiptNumber })
    : ok({ receipt, session, standing });
}
