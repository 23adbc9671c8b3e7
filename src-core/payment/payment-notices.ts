// What the cashier is told beside an account before taking money: what a shutoff hangs on (PY4), that checks are not
// taken (TN5), that a closed account still owes, that autopay would pay the same bill again.
import type { BarredWriter } from '../tender/no-checks.ts';
import type { AccountOnFile, PaymentNotice, PreviewedAccount } from './payment-preview.ts';

function noticesOfAccount(previewed: PreviewedAccount, { account }: AccountOnFile): readonly PaymentNotice[] {
  const { accountNo, cutoffDate, avoidsShutoff, toAvoidShutoffCents, balanceBeforeCents, pastDueBeforeCents } =
    previewed;
  const notices: PaymentNotice[] = [];
  if (cutoffDate !== null && pastDueBeforeCents > 0) {
    notices.push({ kind: 'shutoff', accountNo, cutoffDate, isAvoided: avoidsShutoff, toAvoidShutoffCents });
  }
  if (account.cashOnly) notices.push({ kind: 'no_checks', accountNo });
  if (account.status === 'CLOSED' && balanceBeforeCents > 0) {
    notices.push({ kind: 'closed_account_owes', accountNo, balanceCents: balanceBeforeCents });
  }
  if (account.autopay) notices.push({ kind: 'autopay', accountNo });
  return notices;
}

/** TN5: one notice for each account whose holder writes the checks of this payment. */
export const writerNotices = (barred: readonly BarredWriter[]): readonly PaymentNotice[] =>
  [...new Set(barred.map(({ accountNo }) => accountNo))].map((accountNo) => ({ kind: 'no_checks_writer', accountNo }));

export const noticesOf = (
  previewed: readonly PreviewedAccount[],
  onFile: readonly AccountOnFile[],
): readonly PaymentNotice[] =>
  previewed.flatMap((each) => {
    const file = onFile.find(({ account }) => account.accountNo === each.accountNo);
    return file === undefined ? [] : noticesOfAccount(each, file);
  });
