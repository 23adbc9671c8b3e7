// Checks in tape order, cut into pages with a running total: each page ends with what it carries forward and the next
// begins with it, so that a sheet that went astray is noticed by its figures (DP7).
import type { DepositedItem } from '../ledger/events/deposit-events.ts';
import { formatCents } from '../money/cents.ts';
import { PAGE_BREAK, column, flexibleColumn, heading, table } from './blocks.ts';
import { DEPOSIT_WORDS } from './deposit-words.ts';
import type { Block, Column, Language } from './document.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { tenderName } from './tender-names.ts';

/** As many as stand on a page of letter paper, the lower of the two sizes. */
const CHECKS_ON_LATER_PAGES = 44;

function checkColumns(language: Language): readonly Column[] {
  const [words, common] = [DEPOSIT_WORDS[language], OFFICE_WORDS[language]];
  return [
    column(words.no),
    flexibleColumn(common.kind),
    column(common.receipt, 'left'),
    column(words.routingColumn, 'left'),
    column(common.number),
    column(common.amount),
  ];
}

const checkRow = (item: DepositedItem, index: number, language: Language): readonly string[] => [
  `${index + 1}`,
  tenderName(item.kind, language),
  item.receiptNumber,
  item.routing ?? '',
  item.itemNumber,
  formatCents(item.amountCents),
];

/** Few checks stand on the page that is already begun; many start a page of their own. */
export function checkPages(
  items: readonly DepositedItem[],
  roomOnFirstPage: number,
  language: Language,
): readonly Block[] {
  if (items.length === 0) return [];
  const words = DEPOSIT_WORDS[language];
  const columns = checkColumns(language);
  const isContinued = items.length > roomOnFirstPage;
  const blocks: Block[] = [];
  let carriedCents = 0;
  const perPage = isContinued ? CHECKS_ON_LATER_PAGES : items.length;
  for (let from = 0; from < items.length; from += perPage) {
    const page = items.slice(from, from + perPage);
    const rows = page.map((item, index) => checkRow(item, from + index, language));
    const brought = from === 0 ? [] : [['', words.broughtForward, '', '', '', formatCents(carriedCents)]];
    carriedCents += page.reduce((sum, item) => sum + item.amountCents, 0);
    const isLast = from + perPage >= items.length;
    const label = isLast ? words.totalOf(words.checkCount(items.length)) : words.carriedForward;
    if (isContinued) blocks.push(PAGE_BREAK);
    blocks.push(
      heading(from === 0 ? words.checks : words.checksContinued),
      table(words.checks, columns, [...brought, ...rows], ['', label, '', '', '', formatCents(carriedCents)]),
    );
  }
  return blocks;
}
