// PY10: whoever pays for someone else learns what they pay and nothing more: no balance, no past due, no shutoff, no
// arrangement, and not which charges are open. Withheld figures are null, never zero. The number that the cashier keyed
// stays, as the row that the answer belongs to: screen and receipt mask it. The writer's own account is masked here.
import { maskAccount } from '../documents/mask-account.ts';
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

const withheld = (account: PreviewedAccount): AccountForPayer => ({
  ...account,
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

const maskWriter = (notice: PaymentNotice): PaymentNotice =>
  notice.kind === 'no_checks_writer' ? { ...notice, accountNo: maskAccount(notice.accountNo) } : notice;

export function viewForPayer(preview: PaymentPreview, isHolder: boolean): PreviewForPayer {
  if (isHolder) return preview;
  return {
    ...preview,
    accounts: preview.accounts.map(withheld),
    notices: preview.notices.filter(staysSaid).map(maskWriter),
  };
}
