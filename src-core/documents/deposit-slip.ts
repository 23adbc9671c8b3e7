// The deposit slip (DP7): all that a teller checks, on one page, in the order in which a teller checks it; many checks
// follow on pages of their own. "Less cash" is always zero, and is said: takings are deposited intact.
import { sumByMaterial } from '../denomination/count.ts';
import type { Envelope } from '../ledger/envelope.ts';
import type { DepositSealed } from '../ledger/events/deposit-events.ts';
import { formatCents } from '../money/cents.ts';
import { addressWindow, column, flexibleColumn, heading, keyValue, pair, signature, table, text } from './blocks.ts';
import { cashOf, cashTable } from './cash-table.ts';
import { CHECKS_ON_FIRST_PAGE, checkCount, checkPages } from './check-pages.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';

export interface DepositFacts {
  readonly event: Envelope<DepositSealed>;
  readonly office: IssuingOffice;
  readonly preparerName: string;
  readonly verifierName: string;
  readonly duplicateNo?: number | null;
}

type Deposit = DepositSealed['payload'];

/** The bank's line at the foot of a slip, in the letters that stand for its two symbols: transit `|:`, on-us `||'`. */
const micrLine = ({ depository }: Deposit): string => `|:${depository.routing}|: ${depository.accountNumberMasked}||'`;

function totals(deposit: Deposit): readonly Block[] {
  const { bills, coin } = sumByMaterial(deposit.cash);
  return [
    keyValue('Currency', formatCents(bills)),
    keyValue('Coin', formatCents(coin)),
    keyValue(checkCount(deposit.items), formatCents(deposit.itemsCents)),
    keyValue('Subtotal', formatCents(deposit.totalCents)),
    keyValue('Less cash', '0.00'),
    { kind: 'big', label: 'Total deposit', value: `$${formatCents(deposit.totalCents)}` },
  ];
}

function exceptions(deposit: Deposit): readonly Block[] {
  if (deposit.exceptions.length === 0) return [];
  return [
    heading('Named exceptions'),
    table(
      'Named exceptions',
      [flexibleColumn('Exception'), column('Number', 'left'), column('Amount')],
      deposit.exceptions.map((each) => [
        `${each.kind === 'receipted_not_in_bag' ? 'Receipted, not in the bag' : 'In the bag, not receipted'}: ${each.reason}`,
        each.itemNumber,
        formatCents(each.amountCents),
      ]),
    ),
  ];
}

function cash(deposit: Deposit): readonly Block[] {
  const coin = cashOf(deposit.cash, 'coin');
  return [cashTable('Currency', cashOf(deposit.cash, 'bill')), ...(coin.length === 0 ? [] : [cashTable('Coin', coin)])];
}

export function depositSlip(facts: DepositFacts): PrintedDocument {
  const { event, office } = facts;
  const deposit = event.payload;
  const { depository } = deposit;
  const isContinued = deposit.items.length > CHECKS_ON_FIRST_PAGE;
  return issueDocument(office, {
    kind: 'deposit_slip',
    title: 'DEPOSIT SLIP',
    reference: deposit.depositNumber,
    duplicateNo: facts.duplicateNo ?? null,
    blocks: [
      pair(
        [addressWindow([depository.bankName, depository.accountName, micrLine(deposit)])],
        [
          keyValue('Date', formatDate(deposit.depositDate, 'en'), true),
          keyValue('Bag', deposit.bagNumber, true),
          keyValue('Sealed', formatInstant(event.occurredAt, office.timeZone, 'en', 'minute')),
        ],
      ),
      pair(
        [keyValue('Bank', depository.bankName), keyValue('Routing (ABA)', depository.routing)],
        [keyValue('Account name', depository.accountName), keyValue('Account number', depository.accountNumberMasked)],
      ),
      pair(cash(deposit), [...totals(deposit)]),
      ...(isContinued ? [text(`${checkCount(deposit.items)} are listed on the pages that follow.`)] : []),
      ...(isContinued ? [] : checkPages(deposit.items, CHECKS_ON_FIRST_PAGE)),
      ...exceptions(deposit),
      pair([signature('Prepared by', facts.preparerName)], [signature('Verified by', facts.verifierName)]),
      ...(isContinued ? checkPages(deposit.items, CHECKS_ON_FIRST_PAGE) : []),
    ],
  });
}
