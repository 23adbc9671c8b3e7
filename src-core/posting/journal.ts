// LD3: every money event is one balanced journal. A line's amount is debit when positive, credit when negative; lines
// on the same account are put together, and lines of zero are left out.
import { invariant } from '../result/result.ts';
import type { LedgerAccount } from './chart-of-accounts.ts';

export interface JournalLine {
  readonly account: LedgerAccount;
  /** Debit > 0, credit < 0. */
  readonly amountCents: number;
}

export const debit = (account: LedgerAccount, cents: number): JournalLine => ({ account, amountCents: cents });
export const credit = (account: LedgerAccount, cents: number): JournalLine => ({ account, amountCents: -cents });

/** Puts lines together in order of first appearance; throws InvariantViolation when debits and credits differ. */
export function balancedJournal(lines: readonly JournalLine[]): readonly JournalLine[] {
  const byAccount = new Map<LedgerAccount, number>();
  let total = 0;
  for (const { account, amountCents } of lines) {
    invariant(Number.isSafeInteger(amountCents), `journal line on ${account} is not whole cents`);
    byAccount.set(account, (byAccount.get(account) ?? 0) + amountCents);
    total += amountCents;
  }
  invariant(total === 0, `journal does not balance: off by ${total} cents`);
  return [...byAccount]
    .filter(([, amount]) => amount !== 0)
    .map(([account, amountCents]) => ({ account, amountCents }));
}

/** The opposite entry, line by line. */
export const opposite = (lines: readonly JournalLine[]): readonly JournalLine[] =>
  lines.map(({ account, amountCents }) => ({ account, amountCents: -amountCents }));
