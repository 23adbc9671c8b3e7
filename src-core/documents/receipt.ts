// The receipt (RC1, RC5, RC6, RC7, PY4, PY10, TR1), built from the event alone plus the names behind its ids, so that a
// reprint equals its original: the only thing that a duplicate adds is its mark, and a void its own.
import type { Envelope } from '../ledger/envelope.ts';
import type { PaymentTaken } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, banner, big, code, keyValue, text, textLines } from './blocks.ts';
import type { Banner, Block, PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { receiptAccounts } from './receipt-accounts.ts';
import { receiptProof } from './receipt-proof.ts';
import { receiptTenders } from './receipt-tenders.ts';
import { RECEIPT_WORDS, type ReceiptWords } from './receipt-words.ts';

export interface ReceiptFacts {
  readonly event: Envelope<PaymentTaken>;
  /** The event's hash, for the check code; null prints none. */
  readonly eventHash: string | null;
  readonly office: IssuingOffice;
  readonly preparerName: string;
  /** RC5: null on the original, then 1, 2 … */
  readonly duplicateNo: number | null;
  /** VD1: set when the receipt was voided. */
  readonly voided: { readonly at: string; readonly approverName: string } | null;
  /** VD2: set when the payment was reversed. */
  readonly reversed?: { readonly at: string; readonly correctionNumber: string } | null;
}

function marks(facts: ReceiptFacts, words: ReceiptWords): readonly Banner[] {
  const { event, office, voided, reversed = null } = facts;
  const blocks: Banner[] = [];
  if (voided !== null) {
    const at = formatInstant(voided.at, office.timeZone, event.payload.language);
    blocks.push(banner('void', words.voidMark, words.voidDetail(at, voided.approverName)));
  }
  if (reversed !== null) {
    const at = formatInstant(reversed.at, office.timeZone, event.payload.language);
    blocks.push(banner('void', words.reversedMark, words.reversedDetail(at, reversed.correctionNumber)));
  }
  return blocks;
}

function payerName({ payload }: ReceiptFacts['event'], words: ReceiptWords): string {
  if (payload.payer.name !== null) return payload.payer.name;
  const holder = payload.payer.isHolder ? payload.accounts[0]?.customerName : undefined;
  return holder ?? words.payerNotNamed;
}

function proof({ event, eventHash }: ReceiptFacts, words: ReceiptWords): readonly Block[] {
  if (eventHash === null) return [];
  const { shortCode, scanText } = receiptProof(event.payload.receiptNumber, event.payload.appliedCents, eventHash);
  return [code(`${words.checkCode} ${shortCode}`, scanText)];
}

export function receiptDocument(facts: ReceiptFacts): PrintedDocument {
  const { event, office } = facts;
  const { payload } = event;
  const { language } = payload;
  const words = RECEIPT_WORDS[language];
  const accounts = receiptAccounts(payload, { words, language, timeZone: office.timeZone });
  return issueDocument(office, {
    kind: 'receipt',
    title: words.receipt,
    reference: payload.receiptNumber,
    language,
    duplicateNo: facts.duplicateNo,
    marks: marks(facts, words),
    blocks: [
      keyValue(words.number, payload.receiptNumber, true),
      keyValue(words.date, formatInstant(event.occurredAt, office.timeZone, language)),
      keyValue(words.paidBy, payerName(event, words)),
      ...accounts.flatMap((blocks) => [RULE, ...blocks]),
      RULE,
      big(words.totalPaid, `$${formatCents(payload.appliedCents)}`),
      ...receiptTenders(payload, words),
      RULE,
      keyValue(words.preparedBy, facts.preparerName),
      ...(payload.isOffline ? [banner('off_line', words.offLine, words.offLineDetail)] : []),
      ...proof(facts, words),
      ...textLines(office.texts.receiptFooter[language], 'center'),
      ...(facts.voided === null ? [] : [text(words.voidMark, { align: 'center', isBold: true })]),
    ],
  });
}
