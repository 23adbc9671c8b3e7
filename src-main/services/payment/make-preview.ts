// The preview of a draft from what the station knows now (PY2), with the hash that `take` must bring back: it covers the
// figures and lines shown, and the versions of extract and policy they came from.
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import { type AccountOnFile, type PaymentPreview, previewFacts } from '../../../src-core/payment/payment-preview.ts';
import { type PreviewRefusal, previewPayment } from '../../../src-core/payment/preview-payment.ts';
import { type Result, refuse } from '../../../src-core/result/result.ts';
import type { BarredWriter } from '../../../src-core/tender/no-checks.ts';
import type { RecentTender } from '../../../src-core/tender/same-tender-seen.ts';
import { accountOnFile } from '../accounts/account-on-file.ts';
import type { BusinessDay } from '../business-day.ts';
import type { StationParts } from '../station-parts.ts';
import { barredWriters } from './barred-writers.ts';

export interface MadePreview {
  readonly preview: Result<PaymentPreview, PreviewRefusal>;
  readonly previewHash: string;
  readonly onFile: readonly AccountOnFile[];
  readonly recentTenders: readonly RecentTender[];
  readonly barredWriters: readonly BarredWriter[];
}

export function makePreview(parts: StationParts, draft: PaymentDraft, day: BusinessDay, now: string): MadePreview {
  const onFile = draft.accounts.flatMap(({ accountNo }) => accountOnFile(parts, accountNo) ?? []);
  const recentTenders = recentOf(parts, draft, day, now);
  const recent = { tenders: recentTenders, now };
  const barred = barredWriters(parts, draft);
  const stranger = unknownPayer(parts, draft);
  const preview =
    stranger === null
      ? previewPayment(draft, onFile, day.policy, day.businessDate, recent, barred)
      : refuse('account_is_on_file', { accountNo: stranger });
  return {
    preview,
    onFile,
    recentTenders,
    barredWriters: barred,
    previewHash: preview.ok ? hashOf(parts, preview.value, day) : '',
  };
}

/** TN5: the payer's own account, when the extract does not have it. */
function unknownPayer({ reference }: StationParts, { payer }: PaymentDraft): string | null {
  const accountNo = payer.accountNo ?? null;
  return accountNo === null || reference.getAccount(accountNo) !== null ? null : accountNo;
}

function recentOf(
  { store }: StationParts,
  { tenders }: PaymentDraft,
  { policy }: BusinessDay,
  now: string,
): readonly RecentTender[] {
  const minutes = policy.duplicateWarningMinutes;
  if (minutes === 0) return [];
  return store.receipts.recentTenders(new Date(Date.parse(now) - minutes * 60_000).toISOString(), tenders);
}

const hashOf = ({ sha256, reference }: StationParts, preview: PaymentPreview, { policyHash }: BusinessDay): string =>
  sha256(canonicalJson({ facts: previewFacts(preview), extract: reference.version(), policyHash }));
