// The day as somebody beside the counter writes it down: what was handed over and what it paid. It is kept apart from the
// station, so that the two can be held against each other.
import type { TenderKind } from '../../../src-core/tender/tender.ts';

export interface WrittenTender {
  readonly tenderId: string;
  readonly kind: TenderKind;
  readonly amountCents: number;
  readonly itemNumber: string | null;
}

export interface WrittenLine {
  /** What was paid: a service's receivable, customer credit, or an item of the catalogue. */
  readonly account: string;
  readonly amountCents: number;
}

export interface WrittenReceipt {
  readonly receiptNumber: string;
  readonly tenders: readonly WrittenTender[];
  readonly changeCents: number;
  readonly appliedCents: number;
  readonly lines: readonly WrittenLine[];
  /** Amounts on the city's accounts, by account number. */
  readonly paid: Readonly<Record<string, number>>;
  readonly isVoid: boolean;
}

export type Sums = Readonly<Record<string, number>>;

export function addUp(entries: Iterable<readonly [string, number]>): Sums {
  const sums = new Map<string, number>();
  for (const [name, amount] of entries) sums.set(name, (sums.get(name) ?? 0) + amount);
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export const total = (sums: Sums): number => Object.values(sums).reduce((sum, amount) => sum + amount, 0);

const standing = (receipts: readonly WrittenReceipt[]): readonly WrittenReceipt[] =>
  receipts.filter(({ isVoid }) => !isVoid);

/** What stays in the drawer of each kind: cash less the change that was given. */
export const byTender = (receipts: readonly WrittenReceipt[]): Sums =>
  addUp(
    standing(receipts).flatMap(({ tenders, changeCents }) => [
      ...tenders.map(({ kind, amountCents }) => [kind, amountCents] as const),
      ...(changeCents > 0 ? [['cash', -changeCents] as const] : []),
    ]),
  );

export const byAccount = (receipts: readonly WrittenReceipt[]): Sums =>
  addUp(standing(receipts).flatMap(({ lines }) => lines.map(({ account, amountCents }) => [account, amountCents])));

export const byCustomer = (receipts: readonly WrittenReceipt[]): Sums =>
  addUp(standing(receipts).flatMap(({ paid }) => Object.entries(paid)));
