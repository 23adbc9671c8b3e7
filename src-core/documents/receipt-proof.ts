// RC7: number, amount and the place in the chain, short enough to read over the telephone and to scan. The code is the
// head of the event's own hash: whoever holds the ledger finds it again, and nobody can make one up for another amount.
export interface ReceiptProof {
  /** `9F2C-04AB-77E1`. */
  readonly shortCode: string;
  /** What the QR code says. */
  readonly scanText: string;
}

const SHORT_DIGITS = 12;

export function receiptProof(receiptNumber: string, appliedCents: number, eventHash: string): ReceiptProof {
  const digits = eventHash.toUpperCase().slice(0, SHORT_DIGITS);
  const shortCode = digits.match(/.{1,4}/g)?.join('-') ?? digits;
  return { shortCode, scanText: `COFFER1 ${receiptNumber} ${appliedCents} ${eventHash.toLowerCase()}` };
}
