// The account procedures at a glance (see src-contract/station/accounts.ts). Every balance is the extract's, less what was
// taken here since (SY4), with the extract's age beside it (SY11).
import type { accounts } from '../../../src-contract/station/accounts.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import type { AccountHit, AccountView } from '../../../src-contract/station/accounts.ts';
import { balanceOf, pastDueOf } from '../../../src-core/account/charge-totals.ts';
import { amountChoices } from '../../../src-core/payment/allocation/amount-choices.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import { type BusinessDay, businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { historyOf, paymentsOf } from './account-history.ts';
import { lastCallerCheck, protectAddress, verifyCaller } from './privacy.ts';
import { accountOnFile, paidHere, takesNoChecks } from './account-on-file.ts';

export const accountsHandlers = (parts: StationParts) => ({
  search: (caller: Caller, { query, limit }: InputOf<(typeof accounts)['search']>) => {
    const { businessDate } = businessDayOf(parts, caller);
    return ok(
      parts.reference.search({ query, businessDate, limit }).map((hit) => withPaymentsHere(parts, hit, businessDate)),
    );
  },
  get: (caller: Caller, { accountNo }: InputOf<(typeof accounts)['get']>) =>
    accountView(parts, accountNo, businessDayOf(parts, caller)),
  verifyCaller: (caller: Caller, input: InputOf<(typeof accounts)['verifyCaller']>) =>
    verifyCaller(parts, caller, input),
  protectAddress: (caller: Caller, input: InputOf<(typeof accounts)['protectAddress']>) =>
    protectAddress(parts, caller, input),
});

function withPaymentsHere(parts: StationParts, hit: AccountHit, businessDate: string): AccountHit {
  const cashOnly = hit.cashOnly || takesNoChecks(parts, hit.accountNo);
  const file = paidHere(parts, hit.accountNo).length === 0 ? null : accountOnFile(parts, hit.accountNo);
  if (file === null) return { ...hit, cashOnly };
  return {
    ...hit,
    cashOnly,
    balanceCents: balanceOf(file.charges),
    pastDueCents: pastDueOf(file.charges, businessDate),
  };
}

function accountView(
  parts: StationParts,
  accountNo: string,
  day: BusinessDay,
): Result<AccountView, 'account_is_on_file'> {
  const file = accountOnFile(parts, accountNo);
  if (file === null) return refuse('account_is_on_file', { accountNo });
  const { account, charges, asOf, isAddressProtected } = file;
  const choices = amountChoices(account, charges, day.policy, day.businessDate);
  const payments = paymentsOf(parts, accountNo);
  return ok({
    ...account,
    asOf,
    isAddressProtected,
    lastCallerCheck: lastCallerCheck(parts, accountNo),
    balanceCents: balanceOf(charges),
    pastDueCents: pastDueOf(charges, day.businessDate),
    toAvoidShutoffCents: choices.find(({ kind }) => kind === 'stops_shutoff')?.amountCents ?? null,
    paymentsHere: new Set(paidHere(parts, accountNo).map(({ receiptNumber }) => receiptNumber)).size,
    charges: charges.map(({ accountNo: _same, ...charge }) => charge),
    usage: parts.reference
      .usage(accountNo)
      .map(({ readDate, reading, usageGallons, readType }) => ({ readDate, reading, usageGallons, readType })),
    payments,
    history: historyOf(parts, accountNo, payments),
  });
}
