// The deposit slip (DP7): all that a teller checks, on one page, in the order in which a teller checks it; many checks
// follow on pages of their own. "Less cash" is always zero, and is said: takings are deposited intact.
import { sumByMaterial } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { Envelope } from '../ledger/envelope.ts';
import type { DepositSealed } from '../ledger/events/deposit-events.ts';
import { formatCents } from '../money/cents.ts';
import {
  addressWindow,
  big,
  column,
  flexibleColumn,
  heading,
  keyValue,
  micrLine,
  pair,
  signature,
  table,
  text,
} from './blocks.ts';
import { cashOf, cashTable } from './cash-table.ts';
import { checkPages } from './check-pages.ts';
import { DEPOSIT_WORDS } from './deposit-words.ts';
import type { Block, Language, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';

export interface DepositFacts {
  readonly event: Envelope<DepositSealed>;
  readonly office: IssuingOffice;
  readonly preparerName: string;
  readonly verifierName: string;
  /** Where the bank takes letters, as the policy has it; empty when it does not say. */
  readonly bankAddress: readonly string[];
  readonly duplicateNo?: number | null;
}

type Deposit = DepositSealed['payload'];

function totals(deposit: Deposit, language: Language): readonly Block[] {
  const words = DEPOSIT_WORDS[language];
  const { bills, coin } = sumByMaterial(deposit.cash);
  return [
    keyValue(words.currency, formatCents(bills)),
    keyValue(words.coin, formatCents(coin)),
    keyValue(words.checkCount(deposit.items.length), formatCents(deposit.itemsCents)),
    keyValue(words.subtotal, formatCents(deposit.totalCents)),
    keyValue(words.lessCash, '0.00'),
    big(words.totalDeposit, `$${formatCents(deposit.totalCents)}`),
  ];
}

function exceptions(deposit: Deposit, language: Language): readonly Block[] {
  if (deposit.exceptions.length === 0) return [];
  const [words, common] = [DEPOSIT_WORDS[language], OFFICE_WORDS[language]];
  return [
    heading(words.exceptions),
    table(
      words.exceptions,
      [flexibleColumn(words.exception), column(common.number, 'left'), column(common.amount)],
      deposit.exceptions.map((each) => [
        (each.kind === 'receipted_not_in_bag' ? words.notInBag : words.notReceipted)(each.reason),
        each.itemNumber,
        formatCents(each.amountCents),
      ]),
    ),
  ];
}

/** Rows of a table with its header and its total. */
const rowsOf = (counts: readonly DenominationCount[]): number => {
  const lines = counts.filter(({ quantity }) => quantity > 0).length;
  return lines === 0 ? 0 : lines + 2;
};

interface CashLayout {
  readonly bills: readonly DenominationCount[];
  readonly coin: readonly DenominationCount[];
  /** Much coin goes below the totals, so that cash and signatures stay on the first page whatever was counted. */
  readonly isCoinBelowTotals: boolean;
  /** In rows of a table. */
  readonly height: number;
}

const MOST_ROWS_ON_ONE_SIDE = 18;
/** The totals are as high as this many rows. */
const TOTALS = 11;

function layOutCash(cash: readonly DenominationCount[]): CashLayout {
  const [bills, coin] = [cashOf(cash, 'bill'), cashOf(cash, 'coin')];
  const oneSide = rowsOf(bills) + rowsOf(coin);
  const isCoinBelowTotals = oneSide > MOST_ROWS_ON_ONE_SIDE;
  const height = isCoinBelowTotals ? Math.max(rowsOf(bills), TOTALS + rowsOf(coin)) : Math.max(oneSide, TOTALS);
  return { bills, coin, isCoinBelowTotals, height };
}

/** What is left of a letter page below the head and above the signatures, in rows. */
const ROWS_ON_FIRST_PAGE = 22;
const MOST_CHECKS_ON_FIRST_PAGE = 9;

function roomForChecks({ height }: CashLayout, { exceptions: named }: Deposit): number {
  const used = height + (named.length === 0 ? 0 : named.length + 3);
  return Math.min(MOST_CHECKS_ON_FIRST_PAGE, Math.max(0, ROWS_ON_FIRST_PAGE - used));
}

function money(deposit: Deposit, layout: CashLayout, language: Language): Block {
  const words = DEPOSIT_WORDS[language];
  const currency = cashTable(words.currency, layout.bills, language);
  const coin = layout.coin.length === 0 ? [] : [cashTable(words.coin, layout.coin, language)];
  const sum = totals(deposit, language);
  return layout.isCoinBelowTotals ? pair([currency], [...sum, ...coin]) : pair([currency, ...coin], sum);
}

/** What stands in the envelope's window, and beside it what tells this deposit from every other. */
function head({ event, office, bankAddress }: DepositFacts): readonly Block[] {
  const { language, timeZone } = office;
  const [words, common] = [DEPOSIT_WORDS[language], OFFICE_WORDS[language]];
  const { depository, depositDate, bagNumber } = event.payload;
  return [
    pair(
      [addressWindow([depository.bankName, ...bankAddress])],
      [
        keyValue(common.date, formatDate(depositDate, language), true),
        keyValue(words.bag, bagNumber, true),
        keyValue(words.sealed, formatInstant(event.occurredAt, timeZone, language, 'minute')),
      ],
    ),
    pair(
      [keyValue(words.bank, depository.bankName), keyValue(words.routing, depository.routing)],
      [
        keyValue(words.accountName, depository.accountName),
        keyValue(words.accountNumber, depository.accountNumberMasked),
      ],
    ),
  ];
}

export function depositSlip(facts: DepositFacts): PrintedDocument {
  const { event, office } = facts;
  const { language } = office;
  const [words, common] = [DEPOSIT_WORDS[language], OFFICE_WORDS[language]];
  const deposit = event.payload;
  const { items, depository } = deposit;
  const layout = layOutCash(deposit.cash);
  const room = roomForChecks(layout, deposit);
  const isContinued = items.length > room;
  const checks = checkPages(items, room, language);
  return issueDocument(office, {
    kind: 'deposit_slip',
    title: words.depositSlip,
    reference: deposit.depositNumber,
    duplicateNo: facts.duplicateNo ?? null,
    blocks: [
      ...head(facts),
      money(deposit, layout, language),
      ...(isContinued ? [text(words.checksFollow(items.length))] : checks),
      ...exceptions(deposit, language),
      pair([signature(common.preparedBy, facts.preparerName)], [signature(common.verifiedBy, facts.verifierName)]),
      micrLine(depository.routing, depository.accountNumberMasked),
      ...(isContinued ? checks : []),
    ],
  });
}
