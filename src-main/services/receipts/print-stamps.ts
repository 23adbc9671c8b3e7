// TN3: with a payment the printer endorses its checks and validates the stubs of its bills, where the city's policy says
// so. They are queued behind the receipt, in the same commit (RC4): the customer's receipt comes first.
import { checkEndorsement, stubValidation, tendersToEndorse } from '../../../src-core/documents/payment-stamps.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import { officeOf, policyOf } from '../documents/issued-by.ts';
import { queueDocument } from '../documents/queue-document.ts';
import type { StationParts } from '../station-parts.ts';

export function printStamps(parts: StationParts, event: Envelope<PaymentTaken>, preparerName: string): void {
  const { checkEndorsement: endorsement, validatesStubs } = policyOf(parts, event).papers;
  const { accounts, receiptNumber } = event.payload;
  const facts = { event, office: officeOf(parts, event), preparerName };
  const endorsements =
    endorsement === '' ? [] : tendersToEndorse(event).map((tender) => checkEndorsement(facts, tender, endorsement));
  const stubs = validatesStubs ? accounts.map((account) => stubValidation(facts, account)) : [];
  for (const stamp of [...endorsements, ...stubs]) {
    queueDocument(parts, stamp, event.occurredAt, false, receiptNumber);
  }
}
