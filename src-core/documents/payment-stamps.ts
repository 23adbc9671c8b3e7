// What the printer puts on the customer's own paper with a payment (TN3): the endorsement on the back of a check, and the
// validation on a bill's stub. Both are a few lines without head or cut, because they stand on a slip.
import type { Envelope } from '../ledger/envelope.ts';
import type { PaidAccount, PaymentTaken } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import { type Tender, isPaper } from '../tender/tender.ts';
import { keyValue, linesOf, text } from './blocks.ts';
import type { PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { maskAccount } from './mask-account.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';
import { tenderName } from './tender-names.ts';

export interface StampFacts {
  readonly event: Envelope<PaymentTaken>;
  readonly office: IssuingOffice;
  readonly preparerName: string;
}

/** The checks, money orders and cashier's checks of a payment, in the order in which they were handed over. */
export const tendersToEndorse = ({ payload }: StampFacts['event']): readonly Tender[] =>
  payload.tenders.filter(({ kind }) => isPaper(kind));

/**
 * `endorsement`: the city's own words, for the bank: `FOR DEPOSIT ONLY`, the account's name. They are the bank's
 * language and not the customer's.
 */
export function checkEndorsement({ event, office }: StampFacts, tender: Tender, endorsement: string): PrintedDocument {
  const { payload, businessDate } = event;
  const { language } = office;
  return issueDocument(office, {
    kind: 'check_endorsement',
    title: tenderName(tender.kind, language),
    reference: payload.receiptNumber,
    blocks: [
      ...linesOf(endorsement).map((line, index) => text(line, { isBold: index === 0 })),
      text(office.texts.cityName),
      keyValue(payload.receiptNumber, formatCents(tender.amountCents)),
      ...(businessDate === null ? [] : [keyValue(formatDate(businessDate, language), tender.itemNumber ?? '')]),
    ],
  });
}

/** RC1 on the stub of a bill; PY10: a stranger's stub shows the account as masked as the receipt does. */
export function stubValidation({ event, office, preparerName }: StampFacts, account: PaidAccount): PrintedDocument {
  const { payload } = event;
  const { language } = payload;
  const words = RECEIPT_WORDS[language];
  const accountNo = payload.payer.isHolder ? account.accountNo : maskAccount(account.accountNo);
  return issueDocument(office, {
    kind: 'stub_validation',
    title: words.paidMark,
    reference: payload.receiptNumber,
    language,
    blocks: [
      text(`${words.paidMark} ${office.texts.cityName}`, { isBold: true }),
      keyValue(`${words.account} ${accountNo}`, formatCents(account.paidCents), true),
      keyValue(words.number, payload.receiptNumber),
      text(`${formatInstant(event.occurredAt, office.timeZone, language, 'minute')} ${preparerName}`),
    ],
  });
}
