// RC7: what a person scans or types to check a receipt: the QR code's text, the short code under it, the receipt number,
// or number and code together. It is only read here; whether a receipt of the ledger has it is asked elsewhere.
import { type Result, ok, refuse } from '../result/result.ts';

export interface ReceiptClaim {
  /** Null where only a code was given. */
  readonly receiptNumber: string | null;
  /** Said by the QR code only. */
  readonly appliedCents: number | null;
  /** The event's hash or its first digits, lower case; null where only a number was given. */
  readonly hashPrefix: string | null;
}

const QR_TEXT = /^COFFER1 ((?:T-)?[0-9A-Z]{2,8}-\d{4}-\d{7}) (\d{1,13}) ([0-9a-f]{64})$/i;
const NUMBER = /(?<![0-9A-Z-])((?:T-)?[0-9A-Z]{2,8}-\d{4}-\d{7})(?![0-9A-Z-])/i;
const SHORT_CODE = /(?<![0-9A-Z-])([0-9A-F]{4})[- ]?([0-9A-F]{4})[- ]?([0-9A-F]{4})(?![0-9A-Z-])/i;

export function readProof(text: string): Result<ReceiptClaim, 'receipt_proof_is_readable'> {
  const [whole, qrNumber, qrCents, qrHash] = QR_TEXT.exec(text.trim()) ?? [];
  if (whole !== undefined && qrNumber !== undefined && qrHash !== undefined) {
    const receiptNumber = qrNumber.toUpperCase();
    return ok({ receiptNumber, appliedCents: Number(qrCents), hashPrefix: qrHash.toLowerCase() });
  }
  const number = NUMBER.exec(text)?.[1] ?? null;
  const code = SHORT_CODE.exec(number === null ? text : text.replace(number, ' '));
  if (number === null && code === null) return refuse('receipt_proof_is_readable');
  const hashPrefix = code === null ? null : code.slice(1).join('').toLowerCase();
  return ok({ receiptNumber: number?.toUpperCase() ?? null, appliedCents: null, hashPrefix });
}
