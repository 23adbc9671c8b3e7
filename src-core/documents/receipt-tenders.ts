// Each tender, what was handed over in all, the change, and the nickel rounding where there was one (RC1, TN6).
// TN4: of a card only brand, last four digits and approval code exist.
import type { PaymentTaken } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import type { Tender } from '../tender/tender.ts';
import { keyValue } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReceiptWords } from './receipt-words.ts';

export function tenderLabel(tender: Tender, words: ReceiptWords): string {
  const parts = [words.tenders[tender.kind]];
  if (tender.itemNumber !== null) parts.push(tender.itemNumber);
  if (tender.card?.brand) parts.push(tender.card.brand);
  if (tender.card?.lastFour) parts.push(`****${tender.card.lastFour}`);
  if (tender.card?.approvalCode) parts.push(`${words.approval} ${tender.card.approvalCode}`);
  return parts.join(' ');
}

type Money = Pick<PaymentTaken['payload'], 'tenders' | 'tenderedCents' | 'changeCents' | 'roundingCents'>;

export function receiptTenders(payment: Money, words: ReceiptWords): readonly Block[] {
  const blocks = payment.tenders.map((tender) => keyValue(tenderLabel(tender, words), formatCents(tender.amountCents)));
  if (payment.tenders.length > 1) blocks.push(keyValue(words.tendered, formatCents(payment.tenderedCents)));
  if (payment.roundingCents !== 0) blocks.push(keyValue(words.rounding, formatCents(payment.roundingCents)));
  blocks.push(keyValue(words.change, formatCents(payment.changeCents), true));
  return blocks;
}
