// What goes with a deposit besides the slip: the list of its checks alone, and the record of handing the bag over.
import type { Envelope } from '../ledger/envelope.ts';
import type { DepositHandedOver } from '../ledger/events/deposit-events.ts';
import { formatCents } from '../money/cents.ts';
import { big, keyValue, signature } from './blocks.ts';
import { checkCount, checkPages } from './check-pages.ts';
import type { DepositFacts } from './deposit-slip.ts';
import type { PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { issueDocument } from './issuing-office.ts';

const CHECKS_ON_LIST_PAGE = 28;

export function checkList({ event, office, preparerName }: DepositFacts): PrintedDocument {
  const deposit = event.payload;
  return issueDocument(office, {
    kind: 'check_list',
    title: 'CHECK LIST',
    reference: deposit.depositNumber,
    blocks: [
      keyValue('Deposit', deposit.depositNumber, true),
      keyValue('Date', formatDate(deposit.depositDate, 'en')),
      keyValue('Bag', deposit.bagNumber),
      keyValue('Prepared by', preparerName),
      keyValue(checkCount(deposit.items), formatCents(deposit.itemsCents), true),
      ...checkPages(deposit.items, CHECKS_ON_LIST_PAGE),
    ],
  });
}

export interface HandOverFacts extends DepositFacts {
  readonly handOver: Envelope<DepositHandedOver>;
  readonly handedOverByName: string;
}

export function handOverRecord({ event, office, handOver, handedOverByName }: HandOverFacts): PrintedDocument {
  const deposit = event.payload;
  return issueDocument(office, {
    kind: 'hand_over_record',
    title: 'HAND-OVER RECORD',
    reference: deposit.depositNumber,
    blocks: [
      keyValue('Deposit', deposit.depositNumber, true),
      keyValue('Bag', deposit.bagNumber, true),
      keyValue('Bank', deposit.depository.bankName),
      keyValue('Account', deposit.depository.accountNumberMasked),
      keyValue('Handed over', formatInstant(handOver.occurredAt, office.timeZone, 'en')),
      keyValue(checkCount(deposit.items), formatCents(deposit.itemsCents)),
      keyValue('Cash', formatCents(deposit.cashCents)),
      big('Total', `$${formatCents(deposit.totalCents)}`),
      ...(handOver.payload.note === '' ? [] : [keyValue('Note', handOver.payload.note)]),
      signature('Handed over by', handedOverByName),
      signature('Received, bag sealed and undamaged', handOver.payload.carrier),
    ],
  });
}
