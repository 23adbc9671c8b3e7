// Checks in tape order, cut into pages with a running total: each page ends with what it carries forward and the next
// begins with it, so that a sheet that went astray is noticed by its figures (DP7).
import type { DepositedItem } from '../ledger/events/deposit-events.ts';
import { formatCents } from '../money/cents.ts';
import { PAGE_BREAK, column, flexibleColumn, heading, table } from './blocks.ts';
import type { Block } from './document.ts';
import { tenderName } from './tender-names.ts';

export const CHECKS_ON_FIRST_PAGE = 9;
const CHECKS_ON_LATER_PAGES = 44;

const COLUMNS = [
  column('No.'),
  flexibleColumn('Kind'),
  column('Receipt', 'left'),
  column('Routing', 'left'),
  column('Number'),
  column('Amount'),
];

const checkRow = (item: DepositedItem, index: number): readonly string[] => [
  `${index + 1}`,
  tenderName(item.kind),
  item.receiptNumber,
  item.routing ?? '',
  item.itemNumber,
  formatCents(item.amountCents),
];

export const checkCount = (items: readonly DepositedItem[]): string =>
  items.length === 1 ? '1 check' : `${items.length} checks`;

/** Few checks stand on the page that is already begun; many start a page of their own. */
export function checkPages(items: readonly DepositedItem[], roomOnFirstPage: number): readonly Block[] {
  if (items.length === 0) return [];
  const isContinued = items.length > roomOnFirstPage;
  const blocks: Block[] = [];
  let carriedCents = 0;
  const perPage = isContinued ? CHECKS_ON_LATER_PAGES : items.length;
  for (let from = 0; from < items.length; from += perPage) {
    const page = items.slice(from, from + perPage);
    const rows = page.map((item, index) => checkRow(item, from + index));
    const brought = from === 0 ? [] : [['', 'Brought forward', '', '', '', formatCents(carriedCents)]];
    carriedCents += page.reduce((sum, item) => sum + item.amountCents, 0);
    const isLast = from + perPage >= items.length;
    const label = isLast ? `Total, ${checkCount(items)}` : 'Carried forward';
    if (isContinued) blocks.push(PAGE_BREAK);
    blocks.push(
      heading(from === 0 ? 'Checks' : 'Checks, continued'),
      table('Checks', COLUMNS, [...brought, ...rows], ['', label, '', '', '', formatCents(carriedCents)]),
    );
  }
  return blocks;
}
