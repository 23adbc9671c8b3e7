// Makes the preview of a draft (PY2, PY4, PY5, PY6): the same function for the screen, for the station's answer and for
// the payment itself inside its transaction. The excess of a check or card is paid on the draft's first account, through
// the city's order, so that it becomes credit only when nothing is open there (TN2).
import { pastDueOf } from '../account/charge-totals.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { type Result, invariant, ok, refuse } from '../result/result.ts';
import type { BarredWriter } from '../tender/no-checks.ts';
import { type RecentTender, sameTenderSeen } from '../tender/same-tender-seen.ts';
import { settle } from '../tender/settle.ts';
import { allocate } from './allocation/allocate.ts';
import type { AllocationRequest } from './allocation/allocation.ts';
import type { AllocationRefusal } from './allocation/check-mode.ts';
import type { PaymentDraft } from './payment-draft.ts';
import { accountsTotal } from './payment-draft.ts';
import { noticesOf, writerNotices } from './payment-notices.ts';
import type { AccountOnFile, PaymentNotice, PaymentPreview, PreviewedAccount } from './payment-preview.ts';
import { accountLines, itemLines } from './preview-lines.ts';
import { type ItemRefusal, itemsTotal, priceItems } from './price-item.ts';

export type PreviewRefusal = AllocationRefusal | ItemRefusal | 'account_is_on_file' | 'account_is_named_once';

/** What was taken here lately, and the instant to measure from (TN7). */
export interface RecentTenders {
  readonly tenders: readonly RecentTender[];
  readonly now: string;
}

type Language = PaymentDraft['language'];

function previewAccount(
  request: AllocationRequest,
  { account, charges, asOf, isAddressProtected }: AccountOnFile,
  policy: CityPolicy,
  businessDate: string,
  language: Language,
): Result<PreviewedAccount, AllocationRefusal> {
  const allocated = allocate(request, charges, policy, businessDate);
  if (!allocated.ok) return allocated;
  const { value: allocation } = allocated;
  return ok({
    accountNo: account.accountNo,
    customerName: account.customerName,
    // PY10: what is never printed does not get into the payment in the first place.
    serviceAddress: isAddressProtected ? '' : [account.serviceAddress, account.unit].filter(Boolean).join(' '),
    status: account.status,
    cashOnly: account.cashOnly,
    asOf,
    cutoffDate: account.cutoffDate,
    paidCents: allocation.amountCents,
    creditCents: allocation.creditCents,
    balanceBeforeCents: allocation.balanceBeforeCents,
    balanceAfterCents: allocation.balanceAfterCents,
    pastDueBeforeCents: pastDueOf(charges, businessDate),
    pastDueAfterCents: allocation.remainingPastDueCents,
    remainingCents: allocation.remainingCents,
    avoidsShutoff: allocation.avoidsShutoff,
    toAvoidShutoffCents: allocation.toAvoidShutoffCents,
    lines: accountLines(allocation, charges, language),
  });
}

/** Every account of the draft once, with its excess; `onFile` may hold more accounts than the draft names. */
function previewAccounts(
  draft: PaymentDraft,
  onFile: readonly AccountOnFile[],
  excessCents: number,
  policy: CityPolicy,
  businessDate: string,
): Result<readonly PreviewedAccount[], PreviewRefusal> {
  const previewed: PreviewedAccount[] = [];
  for (const [index, each] of draft.accounts.entries()) {
    const { accountNo } = each;
    if (previewed.some((earlier) => earlier.accountNo === accountNo))
      return refuse('account_is_named_once', { accountNo });
    const file = onFile.find(({ account }) => account.accountNo === accountNo);
    if (file === undefined) return refuse('account_is_on_file', { accountNo });
    const amountCents = cents(each.amountCents + (index === 0 ? excessCents : 0));
    const one = previewAccount({ ...each, amountCents }, file, policy, businessDate, draft.language);
    if (!one.ok) return one;
    previewed.push(one.value);
  }
  return ok(previewed);
}

function duplicateNotice(draft: PaymentDraft, recent: RecentTenders, policy: CityPolicy): readonly PaymentNotice[] {
  const accountNos = draft.accounts.map(({ accountNo }) => accountNo);
  const seen = sameTenderSeen(recent.tenders, { tenders: draft.tenders, accountNos }, recent.now, policy);
  if (seen === null) return [];
  const { kind: tenderKind, amountCents } = seen.tender;
  return [{ kind: 'duplicate_tender', accountNo: seen.accountNo, tenderKind, amountCents, takenAt: seen.takenAt }];
}

/** `businessDate` is the session's (BD1). Without `recent`, duplicates are not looked for; `barred` is only told of. */
export function previewPayment(
  draft: PaymentDraft,
  onFile: readonly AccountOnFile[],
  policy: CityPolicy,
  businessDate: string,
  recent: RecentTenders | null = null,
  barred: readonly BarredWriter[] = [],
): Result<PaymentPreview, PreviewRefusal> {
  const items = priceItems(draft.items, policy);
  if (!items.ok) return items;
  const toPayCents: Cents = cents(accountsTotal(draft) + itemsTotal(items.value));
  const settlement = draft.tenders.length === 0 ? null : settle(draft.tenders, toPayCents, policy);
  const isCredited = policy.checkOverTotal === 'credit' && draft.accounts.length > 0;
  const excessCents = isCredited ? (settlement?.excessCents ?? 0) : 0;
  const accounts = previewAccounts(draft, onFile, excessCents, policy, businessDate);
  if (!accounts.ok) return accounts;
  const appliedCents = cents(toPayCents + excessCents);
  const preview: PaymentPreview = {
    accounts: accounts.value,
    items: items.value.map((item) => ({ ...item, lines: itemLines(item, policy.salesTax, draft.language) })),
    toPayCents,
    appliedCents,
    creditCents: cents(accounts.value.reduce((sum, { creditCents }) => sum + creditCents, 0)),
    settlement,
    notices: [
      ...noticesOf(accounts.value, onFile),
      ...writerNotices(barred),
      ...(recent === null ? [] : duplicateNotice(draft, recent, policy)),
    ],
  };
  const lineSum = [...preview.accounts, ...preview.items]
    .flatMap(({ lines }) => lines)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
  invariant(lineSum === appliedCents, `lines of ${lineSum} for a payment of ${appliedCents}`);
  return ok(preview);
}
