// TN5: an account whose checks came back takes no more of them. Whatever is guaranteed stays welcome: cash, money order,
// cashier's check, card. One such account among several in a payment bars the check for the whole payment.
import type { Account } from '../account/account.ts';
import { type Refusal, refuse } from '../result/result.ts';
import type { Tender } from './tender.ts';

/** Null when the tenders may pay these accounts. */
export function refuseChecks(
  tenders: readonly Pick<Tender, 'kind'>[],
  accounts: readonly Pick<Account, 'accountNo' | 'cashOnly'>[],
): Refusal<'no_checks_is_kept'> | null {
  const barred = accounts.find(({ cashOnly }) => cashOnly);
  if (barred === undefined || !tenders.some(({ kind }) => kind === 'check')) return null;
  return refuse('no_checks_is_kept', { accountNo: barred.accountNo }).refusal;
}
