// The end of the day: what was written down beside the counter against what the station says, figure by figure.
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { ReceiptRowView } from '../../../src-contract/station/receipts.ts';
import { addCounts, sumCounts } from '../../../src-core/denomination/count.ts';
import { TENDER_KINDS, isPaper } from '../../../src-core/tender/tender.ts';
import type { Deposited } from './bank.ts';
import { type WrittenReceipt, byAccount, byCustomer, byTender, total } from './book.ts';
import type { TakenIn } from './city.ts';
import type { ClosedCounter } from './close-counter.ts';
import { cashExpected } from './counter.ts';
import type { Customers } from './customers.ts';

export interface Check {
  readonly what: string;
  readonly expected: number;
  readonly found: number;
}

export const ties = ({ expected, found }: Check): boolean => expected === found;

const PAGE = 200;
const serialOf = ({ receiptNumber }: Pick<ReceiptRowView, 'receiptNumber'>): number => Number(receiptNumber.slice(-7));

async function receiptsOf(client: StationClient, sessionId: string): Promise<readonly ReceiptRowView[]> {
  const rows: ReceiptRowView[] = [];
  for (let page: readonly ReceiptRowView[] = []; ;) {
    const last = page.at(-1);
    const before = last === undefined ? {} : { before: serialOf(last) };
    page = await client.receipts.list({ query: '', sessionId, limit: PAGE, ...before });
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}

export function checkImport({ progress, manifest, imported }: TakenIn): readonly Check[] {
  // Rows that were left out on a person's word are missing from the totals, so that only the rows can be compared.
  const isWhole = progress.rejectedRows === 0;
  const { accounts, openCharges, openCents } = manifest;
  if (!isWhole) return [];
  return [
    { what: 'accounts imported', expected: accounts, found: imported.accounts },
    { what: 'open charges imported', expected: openCharges, found: imported.openCharges },
    { what: 'open amount imported', expected: openCents, found: imported.openCents },
  ];
}

export async function checkReceipts(
  client: StationClient,
  closed: readonly ClosedCounter[],
  payments: number,
): Promise<readonly Check[]> {
  const written = closed.flatMap(({ counter }) => counter.receipts);
  const rows = (await Promise.all(closed.map(({ counter }) => receiptsOf(client, counter.sessionId)))).flat();
  const serials = rows.map(serialOf).toSorted((a, b) => a - b);
  const appliedCents = rows
    .filter(({ state }) => state !== 'void')
    .reduce((sum, row) => sum + (row.appliedCents ?? 0), 0);
  const gaps = serials.filter((serial, index) => index > 0 && serial !== (serials[index - 1] ?? 0) + 1);
  const voids = (receipts: readonly WrittenReceipt[]) => receipts.filter(({ isVoid }) => isVoid).length;
  const kept = byTender(written);
  return [
    { what: 'receipts', expected: payments, found: rows.length },
    { what: 'gaps in the receipt numbers', expected: 0, found: gaps.length },
    { what: 'voids', expected: voids(written), found: rows.filter(({ state }) => state === 'void').length },
    { what: 'paid, by the receipts', expected: total(byAccount(written)), found: appliedCents },
    { what: 'tenders kept, by what they paid', expected: total(byAccount(written)), found: total(kept) },
    ...written.flatMap((receipt) => {
      const lines = receipt.lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
      const check = { what: `lines of ${receipt.receiptNumber}`, expected: receipt.appliedCents, found: lines };
      return ties(check) ? [] : [check];
    }),
  ];
}

export function checkDrawer({ counter, planted, review }: ClosedCounter): readonly Check[] {
  const kept = byTender(counter.receipts);
  const used = counter.receipts.flatMap(({ tenders }) => tenders.map(({ kind }) => kind));
  const drawer = `drawer ${counter.drawerId}`;
  return TENDER_KINDS.filter((kind) => kind === 'cash' || used.includes(kind)).flatMap((kind) => {
    const found = review.kinds?.find((each) => each.kind === kind);
    const expected = kind === 'cash' ? cashExpected(counter, kept['cash'] ?? 0) : (kept[kind] ?? 0);
    const overShort = kind === 'cash' ? planted.cashCents : 0;
    return [
      { what: `${drawer}: ${kind} expected`, expected, found: found?.expectedCents ?? Number.NaN },
      { what: `${drawer}: ${kind} counted`, expected: expected + overShort, found: found?.countedCents ?? Number.NaN },
      { what: `${drawer}: ${kind} over/short`, expected: overShort, found: found?.overShortCents ?? Number.NaN },
    ];
  });
}

export function checkDeposit(
  { candidates, agrees, confirmed }: Deposited,
  closed: readonly ClosedCounter[],
): readonly Check[] {
  const receipts = closed.flatMap(({ counter }) => counter.receipts);
  const paper = Object.entries(byTender(receipts)).filter(([kind]) =>
    TENDER_KINDS.some((each) => each === kind && isPaper(each)),
  );
  const items = paper.reduce((sum, [, amount]) => sum + amount, 0);
  const planted = closed.reduce((sum, each) => sum + each.planted.cashCents, 0);
  const starting = closed.reduce((sum, { counter }) => sum + counter.startingCents, 0);
  const kept = sumCounts(candidates.flatMap(({ proposedKept }) => proposedKept));
  // DP9: the change fund, as far as the drawer and its drops can make it.
  const toKeep = candidates.reduce(
    (sum, { fundCents, counted, safeDrops }) => sum + Math.min(fundCents, sumCounts(addCounts(counted, safeDrops))),
    0,
  );
  const cash = starting + (byTender(receipts)['cash'] ?? 0) + planted - toKeep;
  return [
    { what: 'bag and receipts agree', expected: 1, found: agrees ? 1 : 0 },
    { what: 'starting cash kept', expected: toKeep, found: kept },
    { what: 'cash deposited', expected: cash, found: confirmed.cashCents },
    { what: 'checks deposited', expected: items, found: confirmed.itemsCents },
    { what: 'deposit', expected: cash + items, found: confirmed.totalCents },
    { what: 'deposits confirmed', expected: 1, found: confirmed.stage === 'confirmed' ? 1 : 0 },
  ];
}

/** SY4: an account that was paid here shows what the extract said, less what was paid. */
export async function checkBalances(
  client: StationClient,
  customers: Customers,
  closed: readonly ClosedCounter[],
): Promise<readonly Check[]> {
  const paid = byCustomer(closed.flatMap(({ counter }) => counter.receipts));
  let before = 0;
  let after = 0;
  for (const accountNo of Object.keys(paid)) {
    before += customers.balancesBefore.get(accountNo) ?? Number.NaN;
    after += (await client.accounts.get({ accountNo })).balanceCents;
  }
  return [{ what: 'balances of the accounts paid', expected: before - total(paid), found: after }];
}
