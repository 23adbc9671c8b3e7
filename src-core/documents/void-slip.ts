// The void slip (VD1): the original's number, what was taken back and returned, the reason, and two people.
import type { Envelope } from '../ledger/envelope.ts';
import type { PaymentVoided } from '../ledger/events/payment-events.ts';
import { formatCents, sumCents } from '../money/cents.ts';
import { RULE, banner, big, keyValue, signature, text } from './blocks.ts';
import { CORRECTION_WORDS } from './correction-words.ts';
import type { PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { linesTakenBack } from './receipt-accounts.ts';
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
  const { language } = office;
  const { payload } = event;
  const [words, common] = [CORRECTION_WORDS[language], OFFICE_WORDS[language]];
  const receiptWords = RECEIPT_WORDS[language];
  return issueDocument(office, {
    kind: 'void_slip',
    title: words.voidSlip,
    reference: payload.receiptNumber,
    duplicateNo: facts.duplicateNo ?? null,
    marks: [banner('void', words.voidMark)],
    blocks: [
      keyValue(words.receiptVoided, payload.receiptNumber, true),
      keyValue(words.voided, formatInstant(event.occurredAt, office.timeZone, language)),
      keyValue(words.issuedBy, facts.issuerName),
      RULE,
      ...linesTakenBack(payload.lines, language),
      big(words.takenBack, `$${formatCents(sumCents(payload.lines.map(({ amountCents }) => amountCents)))}`),
      RULE,
      text(words.returned, { isBold: true }),
      ...payload.tenders.map((tender) => keyValue(tenderLabel(tender, receiptWords), formatCents(tender.amountCents))),
      ...(payload.changeCents === 0 ? [] : [keyValue(words.lessChange, formatCents(-payload.changeCents))]),
      RULE,
      keyValue(common.reason, payload.reason),
      signature(words.voidedBy, facts.actorName),
      signature(common.approvedBy, facts.approverName),
    ],
  });
}
