// Puts a receipt into the print queue, as part of the commit that made it (RC4). The document is built from the event, so
// that a reprint equals its original (RC5).
import { type ReceiptFacts, receiptDocument } from '../../../src-core/documents/receipt.ts';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import { nameOf, officeOf } from '../documents/issued-by.ts';
import { queueDocument } from '../documents/queue-document.ts';
import type { StationParts } from '../station-parts.ts';

interface ReceiptPrint extends Pick<ReceiptFacts, 'event' | 'eventHash' | 'preparerName'> {
  readonly duplicateNo?: number;
  readonly voided?: ReceiptFacts['voided'];
  readonly reversed?: ReceiptFacts['reversed'];
}

export const buildReceipt = (parts: StationParts, print: ReceiptPrint): PrintedDocument =>
  receiptDocument({
    event: print.event,
    eventHash: print.eventHash,
    preparerName: print.preparerName,
    office: officeOf(parts, print.event),
    duplicateNo: print.duplicateNo ?? null,
    voided: print.voided ?? null,
    reversed: print.reversed ?? null,
  });

export function printReceipt(parts: StationParts, print: ReceiptPrint & { readonly kick: boolean }): string {
  const { occurredAt, payload } = print.event;
  return queueDocument(parts, buildReceipt(parts, print), occurredAt, print.kick, payload.receiptNumber);
}

/** PY10: an address that was protected since is not printed again. */
function withoutProtected(parts: StationParts, event: Envelope<PaymentTaken>): Envelope<PaymentTaken> {
  const accounts = event.payload.accounts.map((account) =>
    parts.store.privacy.isAddressProtected(account.accountNo) ? { ...account, serviceAddress: '' } : account,
  );
  return { ...event, payload: { ...event.payload, accounts } };
}

/** The receipt as it stands now: marked void or reversed when it is. Null when there is no such receipt. */
export function receiptAsItStands(parts: StationParts, receiptNumber: string, duplicateNo?: number) {
  const { receipts, corrections, eventHash } = parts.store;
  const event: Envelope<PaymentTaken> | null = receipts.taken(receiptNumber);
  if (event === null) return null;
  const voided = receipts.voided(receiptNumber);
  const reversed = corrections.ofReceipt(receiptNumber).find(({ kind }) => kind === 'reversal') ?? null;
  return buildReceipt(parts, {
    event: withoutProtected(parts, event),
    eventHash: eventHash(event.sequence),
    preparerName: nameOf(parts, event.actor),
    ...(duplicateNo === undefined ? {} : { duplicateNo }),
    voided: voided === null ? null : { at: voided.occurredAt, approverName: nameOf(parts, voided.approver ?? '') },
    reversed: reversed === null ? null : { at: reversed.postedAt, correctionNumber: reversed.correctionNumber },
  });
}
