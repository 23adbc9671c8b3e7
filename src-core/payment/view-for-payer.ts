// PY10: whoever pays for someone else learns what they pay and nothing more: no balance, no past due, no shutoff, no
// arrangement, and not which charges are open; the account is masked. Withheld figures are null, never zero.
import type { PaymentNotice, PaymentPreview, PreviewedAccount } from './payment-preview.ts';

type Withheld =
  | 'balanceBeforeCents'
  | 'balanceAfterCents'
  | 'pastDueBeforeCents'
  | 'pastDueAfterCents'
  | 'remainingCents'
  | 'avoidsShutoff'
  | 'toAvoidShutoffCents'
  | 'cutoffDate'
  | 'creditCents';

export type AccountForPayer = Omit<PreviewedAccount, Withheld> & {
  readonly [Field in Withheld]: PreviewedAccount[Field] | null;
};

export type PreviewForPayer = Omit<PaymentPreview, 'accounts'> & { readonly accounts: readonly AccountForPayer[] };

const LEGIBLE = 4;

/** The last four characters stay legible; a number of four or fewer shows only its last. */
export function maskAccountNo(accountNo: string): string {
  const legible = accountNo.length > LEGIBLE ? LEGIBLE : Math.min(1, accountNo.length);
  return accountNo.slice(accountNo.length - legible).padStart(accountNo.length, '•');
}

const withheld = (account: PreviewedAccount): AccountForPayer => ({
  ...account,
  accountNo: maskAccountNo(account.accountNo),
  serviceAddress: '',
  cutoffDate: null,
  creditCents: null,
  balanceBeforeCents: null,
  balanceAfterCents: null,
  pastDueBeforeCents: null,
  pastDueAfterCents: null,
  remainingCents: null,
  avoidsShutoff: null,
  toAvoidShutoffCents: null,
  lines: [],
});

/** What concerns the tender stays; what tells of the account goes. */
const staysSaid = ({ kind }: PaymentNotice): boolean =>
  kind === 'no_checks' || kind === 'no_checks_writer' || kind === 'duplicate_tender';

const maskNotice = (notice: PaymentNotice): PaymentNotice =>
  notice.kind === 'duplicate_tender' && notice.accountNo === null
    ? notice
    : { ...notice, accountNo: maskAccountNo(notice.accountNo ?? '') };

export function viewForPayer(preview: PaymentPreview, isHolder: boolean): PreviewForPayer {
  if (isHolder) return preview;
  return {
    ...preview,
    accounts: preview.accounts.map(withheld),
    notices: preview.notices.filter(staysSaid).map(maskNotice),
  };
}
