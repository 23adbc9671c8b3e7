// The payment procedures at a glance (see src-contract/station/payment.ts).
import type { payment } from '../../../src-contract/station/payment.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { refuseOwnAccounts } from '../../../src-core/access/own-accounts.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import { previewPayment } from '../../../src-core/payment/preview-payment.ts';
import { ok } from '../../../src-core/result/result.ts';
import { businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import { ownAccounts } from '../accounts/own-accounts.ts';
import type { StationParts } from '../station-parts.ts';
import { correctTender } from './correct-tender.ts';
import { currentDraft, discardPayment, heldPayments, holdPayment, resumePayment } from './drafts.ts';
import { endorse, toEndorse } from './endorse.ts';
import { makePreview } from './make-preview.ts';
import { previewView } from './preview-view.ts';
import { readCheck } from './read-check.ts';
import { readScan } from './read-scan.ts';
import { takePayment } from './take-payment.ts';
import { requestVoid, voidPayment } from './void-payment.ts';

/** AC8: said as soon as the account is on the payment, not at its end. */
const ownAccountsIn = (parts: StationParts, caller: Caller, { accounts }: PaymentDraft) =>
  refuseOwnAccounts(
    accounts.map(({ accountNo }) => accountNo),
    ownAccounts(parts),
    { actor: caller, approver: null },
  );

export const paymentHandlers = (parts: StationParts) => ({
  readScan: (caller: Caller, input: InputOf<(typeof payment)['readScan']>) => readScan(parts, caller, input),
  readCheck: (_caller: Caller, { line }: InputOf<(typeof payment)['readCheck']>) => readCheck(parts, line),
  toEndorse: (caller: Caller) => ok(toEndorse(parts, caller)),
  endorse: (caller: Caller, input: InputOf<(typeof payment)['endorse']>) => endorse(parts, caller, input),
  preview: (caller: Caller, { draft }: InputOf<(typeof payment)['preview']>) => {
    const day = businessDayOf(parts, caller);
    const now = parts.clock.now();
    const { preview, previewHash, onFile, recentTenders } = makePreview(parts, draft, day, now);
    parts.store.drafts.saveCurrentPayment(caller.userId, draft, now);
    const served = ownAccountsIn(parts, caller, draft);
    if (!served.ok) return served;
    // The screen's lines are in the cashier's language, the receipt's in the customer's: the figures are the same.
    const { language } = caller;
    const recent = { tenders: recentTenders, now };
    const shown =
      language === draft.language
        ? preview
        : previewPayment({ ...draft, language }, onFile, day.policy, day.businessDate, recent);
    return shown.ok ? ok(previewView(shown.value, draft, onFile, day, previewHash, language)) : shown;
  },
  current: (caller: Caller) => ok(currentDraft(parts, caller)),
  take: (caller: Caller, input: InputOf<(typeof payment)['take']>) => takePayment(parts, caller, input),
  held: () => ok(heldPayments(parts)),
  hold: (caller: Caller, { draft, note }: InputOf<(typeof payment)['hold']>) => holdPayment(parts, caller, draft, note),
  resume: (caller: Caller, { draftId }: InputOf<(typeof payment)['resume']>) => resumePayment(parts, caller, draftId),
  discard: (caller: Caller, { draftId }: InputOf<(typeof payment)['discard']>) =>
    discardPayment(parts, caller, draftId),
  requestVoid: (caller: Caller, input: InputOf<(typeof payment)['requestVoid']>) => requestVoid(parts, caller, input),
  void: (caller: Caller, input: InputOf<(typeof payment)['void']>) => voidPayment(parts, caller, input),
  correctTender: (caller: Caller, input: InputOf<(typeof payment)['correctTender']>) =>
    correctTender(parts, caller, input),
});
