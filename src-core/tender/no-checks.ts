// TN5: an account whose checks came back takes no more of them, and neither does anyone from whoever wrote them: the flag
// follows the writer to a neighbour's bill. Whatever is guaranteed stays welcome: cash, money order, cashier's check, card.
// One such account among several in a payment bars the check for the whole payment. A second person may allow it, with
// a reason that is kept.
import type { Account } from '../account/account.ts';
import { type Refusal, refuse } from '../result/result.ts';
import type { Tender } from './tender.ts';

/** A writer of the payment's checks whose own account takes none. */
export interface BarredWriter {
  readonly accountNo: string;
  /** The check by whose bank account the writer is known; null when they are the payer. */
  readonly tenderId: string | null;
}

export type NoChecksRefusal = 'no_checks_is_kept' | 'no_checks_follow_the_writer';

/** Null when the tenders may pay these accounts. */
export function refuseChecks(
  tenders: readonly Pick<Tender, 'kind'>[],
  accounts: readonly Pick<Account, 'accountNo' | 'cashOnly'>[],
  writers: readonly BarredWriter[] = [],
): Refusal<NoChecksRefusal> | null {
  if (!tenders.some(({ kind }) => kind === 'check')) return null;
  const barred = accounts.find(({ cashOnly }) => cashOnly);
  if (barred !== undefined) return refuse('no_checks_is_kept', { accountNo: barred.accountNo }).refusal;
  const writer = writers[0];
  return writer === undefined ? null : refuse('no_checks_follow_the_writer', { accountNo: writer.accountNo }).refusal;
}
