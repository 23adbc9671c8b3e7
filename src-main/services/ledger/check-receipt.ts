// RC7: is this receipt genuine? Whoever holds the paper may ask, since its code can only be had from it; by its number
// alone only a receipt that one may read anyhow is looked at (DS5).
import type { CheckedReceipt } from '../../../src-contract/station/ledger.ts';
import { receiptProof } from '../../../src-core/documents/receipt-proof.ts';
import { type ReceiptInLedger, checkClaim } from '../../../src-core/ledger/check-claim.ts';
import { type ReceiptClaim, readProof } from '../../../src-core/ledger/read-proof.ts';
import type { ReceiptRow } from '../../../src-core/ledger/rows.ts';
import { type Result, invariant, ok, refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import { ownReceiptsOnly } from '../receipts/receipt-views.ts';
import type { StationParts } from '../station-parts.ts';

type CheckRefusal = 'receipt_proof_is_readable' | 'receipt_is_on_file';

export function checkReceipt(
  parts: StationParts,
  caller: Caller,
  { text }: { readonly text: string },
): Result<CheckedReceipt, CheckRefusal> {
  const read = readProof(text);
  if (!read.ok) return read;
  const claim = read.value;
  const byCode = claim.hashPrefix === null ? null : parts.store.proofs.receiptWithHash(claim.hashPrefix);
  const receiptNumber = byCode ?? readableNumber(parts, caller, claim);
  if (receiptNumber === null && claim.hashPrefix === null) {
    return refuse('receipt_is_on_file', { receiptNumber: claim.receiptNumber });
  }
  if (receiptNumber === null) return ok({ outcome: 'unknown', problems: [], receipt: null });
  const receipt = receiptInLedger(parts, receiptNumber);
  const { outcome, problems } = checkClaim(claim, receipt);
  return ok({ outcome, problems: [...problems], receipt: receiptFacts(parts, receipt) });
}

/** The claimed number, when it is of a receipt that the caller may read. */
function readableNumber(parts: StationParts, caller: Caller, { receiptNumber }: ReceiptClaim): string | null {
  const row = receiptNumber === null ? null : parts.store.receipts.get(receiptNumber);
  const owner = ownReceiptsOnly(caller);
  return row !== null && (owner === null || owner === row.issuerId) ? row.receiptNumber : null;
}

type FoundReceipt = ReceiptInLedger & { readonly row: ReceiptRow };

function receiptInLedger({ store, signer }: StationParts, receiptNumber: string): FoundReceipt {
  const row = store.receipts.get(receiptNumber);
  const hash = row === null ? null : store.eventHash(row.sequence);
  invariant(row !== null && hash !== null, `receipt ${receiptNumber} is gone`);
  const { appliedCents, sequence } = row;
  return {
    receiptNumber,
    appliedCents,
    hash,
    row,
    eventProblems: store.proofs.eventProblems(sequence, signer.publicKey),
  };
}

function receiptFacts(parts: StationParts, { receiptNumber, appliedCents, hash, row }: FoundReceipt) {
  return {
    receiptNumber,
    shortCode: receiptProof(receiptNumber, appliedCents, hash).shortCode,
    appliedCents,
    issuedAt: row.issuedAt,
    issuerName: nameOf(parts, row.issuerId),
    state: parts.store.receipts.state(receiptNumber),
    duplicates: parts.store.receipts.duplicates(receiptNumber),
    sequence: row.sequence,
  };
}
