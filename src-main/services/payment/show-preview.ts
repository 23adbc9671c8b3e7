// The preview of a draft as its cashier sees it, at the counter or at the mail desk.
import { refuseOwnAccounts } from '../../../src-core/access/own-accounts.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import { previewPayment } from '../../../src-core/payment/preview-payment.ts';
import { ok } from '../../../src-core/result/result.ts';
import { ownAccounts } from '../accounts/own-accounts.ts';
import type { BusinessDay } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { makePreview } from './make-preview.ts';
import { previewView } from './preview-view.ts';

/** AC8: said as soon as the account is on the payment, not at its end. */
const ownAccountsIn = (parts: StationParts, caller: Caller, { accounts }: PaymentDraft) =>
  refuseOwnAccounts(
    accounts.map(({ accountNo }) => accountNo),
    ownAccounts(parts),
    { actor: caller, approver: null },
  );

export function showPreview(parts: StationParts, caller: Caller, draft: PaymentDraft, day: BusinessDay, now: string) {
  const served = ownAccountsIn(parts, caller, draft);
  if (!served.ok) return served;
  const { language } = caller;
  const { preview, previewHash, onFile, recentTenders } = makePreview(parts, draft, day, now);
  // The screen's lines are in the cashier's language, the receipt's in the customer's: the figures are the same.
  const recent = { tenders: recentTenders, now };
  const shown =
    language === draft.language
      ? preview
      : previewPayment({ ...draft, language }, onFile, day.policy, day.businessDate, recent);
  return shown.ok ? ok(previewView(shown.value, draft, onFile, day, previewHash, language)) : shown;
}
