// The void slip (VD1): the original's number, what was taken back and returned, the reason, and two people.
import type { Envelope } from '../ledger/envelope.ts';
import type { PaymentVoided } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, banner, big, keyValue, signature, text } from './blocks.ts';
import type { PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { lineLabel } from './receipt-accounts.ts';
import { tenderLabel } from './receipt-tenders.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

export interface VoidSlipFacts {
  readonly event: Envelope<PaymentVoided>;
  readonly office: IssuingOffice;
  readonly issuerName: string;
  readonly actorName: string;
  readonly approverName: string;
  readonly duplicateNo?: number | null;
}

export function voidSlip(facts: VoidSlipFacts): PrintedDocument {
  const { event, office } = facts;
  const { payload } = event;
  const applied = payload.lines.reduce((sum, line) => sum + line.amountCents, 0);
  const words = RECEIPT_WORDS.en;
  return issueDocument(office, {
    kind: 'void_slip',
    title: 'VOID SLIP',
    reference: payload.receiptNumber,
    duplicateNo: facts.duplicateNo ?? null,
    marks: [banner('void', 'VOID')],
    blocks: [
      keyValue('Receipt voided', payload.receiptNumber, true),
      keyValue('Voided', formatInstant(event.occurredAt, office.timeZone, 'en')),
      keyValue('Issued by', facts.issuerName),
      RULE,
      ...payload.lines.map((line) =>
        keyValue(lineLabel(line, { words, language: 'en' }), formatCents(-line.amountCents)),
      ),
      big('TAKEN BACK', `$${formatCents(applied)}`),
      RULE,
      text('Returned to the customer', { isBold: true }),
      ...payload.tenders.map((tender) => keyValue(tenderLabel(tender, words), formatCents(tender.amountCents))),
      ...(payload.changeCents === 0 ? [] : [keyValue('less change given', formatCents(-payload.changeCents))]),
      RULE,
      keyValue('Reason', payload.reason),
      signature('Voided by', facts.actorName),
      signature('Approved by', facts.approverName),
    ],
  });
}
