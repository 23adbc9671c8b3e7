// What goes with a deposit besides the slip: its checks as a list and as a tape, the label of the bag, and the record of
// handing the bag over.
import { sumByMaterial } from '../denomination/count.ts';
import type { Envelope } from '../ledger/envelope.ts';
import type { DepositHandedOver } from '../ledger/events/deposit-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, big, code, column, flexibleColumn, keyValue, signature, table, text } from './blocks.ts';
import { checkPages } from './check-pages.ts';
import type { DepositFacts } from './deposit-slip.ts';
import { DEPOSIT_WORDS } from './deposit-words.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';

const CHECKS_ON_LIST_PAGE = 28;

function whichDeposit({ event, office, preparerName }: DepositFacts): readonly Block[] {
  const [words, common] = [DEPOSIT_WORDS[office.language], OFFICE_WORDS[office.language]];
  const { depositNumber, depositDate, bagNumber } = event.payload;
  return [
    keyValue(words.deposit, depositNumber, true),
    keyValue(common.date, formatDate(depositDate, office.language)),
    keyValue(words.bag, bagNumber),
    keyValue(common.preparedBy, preparerName),
  ];
}

export function checkList(facts: DepositFacts): PrintedDocument {
  const { event, office } = facts;
  const words = DEPOSIT_WORDS[office.language];
  const { depositNumber, items, itemsCents } = event.payload;
  return issueDocument(office, {
    kind: 'check_list',
    title: words.checkList,
    reference: depositNumber,
    blocks: [
      ...whichDeposit(facts),
      keyValue(words.checkCount(items.length), formatCents(itemsCents), true),
      ...checkPages(items, CHECKS_ON_LIST_PAGE, office.language),
    ],
  });
}

/** DP2: the amounts alone, in the order of the checks in the bag, as a bank wants them around the bundle. */
export function addingMachineTape(facts: DepositFacts): PrintedDocument {
  const { event, office } = facts;
  const [words, common] = [DEPOSIT_WORDS[office.language], OFFICE_WORDS[office.language]];
  const { depositNumber, items, itemsCents } = event.payload;
  return issueDocument(office, {
    kind: 'adding_machine_tape',
    title: words.tape,
    reference: depositNumber,
    blocks: [
      ...whichDeposit(facts),
      RULE,
      table(
        words.checks,
        [column(words.no), flexibleColumn(common.number), column(common.amount)],
        items.map((item, index) => [`${index + 1}`, item.itemNumber, `${formatCents(item.amountCents)} +`]),
      ),
      big(words.checkCount(items.length), `$${formatCents(itemsCents)}`),
    ],
  });
}

/** Goes into the bag's pocket: whose it is, where it goes, what it is said to hold, and its number for a scanner (DP5). */
export function bagLabel(facts: DepositFacts): PrintedDocument {
  const { event, office, bankAddress } = facts;
  const [words, common] = [DEPOSIT_WORDS[office.language], OFFICE_WORDS[office.language]];
  const { bagNumber, cash, depositDate, depositNumber, depository, items, itemsCents, totalCents } = event.payload;
  const { bills, coin } = sumByMaterial(cash);
  return issueDocument(office, {
    kind: 'bag_label',
    title: words.bagLabel,
    reference: depositNumber,
    blocks: [
      big(words.bag, bagNumber),
      keyValue(words.deposit, depositNumber),
      keyValue(common.date, formatDate(depositDate, office.language)),
      RULE,
      text(words.to, { isBold: true }),
      ...[depository.bankName, ...bankAddress].map((line) => text(line)),
      keyValue(words.accountName, depository.accountName),
      keyValue(words.accountNumber, depository.accountNumberMasked),
      RULE,
      keyValue(words.currency, formatCents(bills)),
      keyValue(words.coin, formatCents(coin)),
      keyValue(words.checkCount(items.length), formatCents(itemsCents)),
      big(words.saidToContain, `$${formatCents(totalCents)}`),
      code(words.bagScan, bagNumber),
      signature(common.preparedBy, facts.preparerName),
      signature(common.verifiedBy, facts.verifierName),
    ],
  });
}

export interface HandOverFacts extends DepositFacts {
  readonly handOver: Envelope<DepositHandedOver>;
  readonly handedOverByName: string;
}

export function handOverRecord({ event, office, handOver, handedOverByName }: HandOverFacts): PrintedDocument {
  const { language } = office;
  const [words, common] = [DEPOSIT_WORDS[language], OFFICE_WORDS[language]];
  const deposit = event.payload;
  return issueDocument(office, {
    kind: 'hand_over_record',
    title: words.handOverRecord,
    reference: deposit.depositNumber,
    blocks: [
      keyValue(words.deposit, deposit.depositNumber, true),
      keyValue(words.bag, deposit.bagNumber, true),
      keyValue(words.bank, deposit.depository.bankName),
      keyValue(words.accountNumber, deposit.depository.accountNumberMasked),
      keyValue(words.sealed, formatInstant(event.occurredAt, office.timeZone, language, 'minute')),
      keyValue(words.handedOver, formatInstant(handOver.occurredAt, office.timeZone, language)),
      keyValue(words.checkCount(deposit.items.length), formatCents(deposit.itemsCents)),
      keyValue(common.cash, formatCents(deposit.cashCents)),
      big(common.total, `$${formatCents(deposit.totalCents)}`),
      ...(handOver.payload.note === '' ? [] : [keyValue(common.note, handOver.payload.note)]),
      signature(words.handedOverBy, handedOverByName),
      signature(words.received, handOver.payload.carrier),
    ],
  });
}
