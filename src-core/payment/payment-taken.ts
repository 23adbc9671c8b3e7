// The event of a payment that every rule has let through: each printed fact, so that a reprint equals its original (RC5),
// and of a check's writer a mark only (TN5).
import type { NoChecksOverride, PaidAccount, PaymentTaken } from '../ledger/events/payment-events.ts';
import { invariant } from '../result/result.ts';
import { refuseChecks } from '../tender/no-checks.ts';
import type { Settlement } from '../tender/settle.ts';
import { asPosted } from '../tender/tender.ts';
import { confirmationsGiven } from './confirmations.ts';
import { type PaymentPreview, type PreviewedAccount, linesOf } from './payment-preview.ts';
import type { PostingSession } from './posting-session.ts';
import { receiptNumber, receiptYear } from './receipt-number.ts';
import type { TakePayment, TakePaymentState } from './take-payment-state.ts';

const paidAccount = (previewed: PreviewedAccount): PaidAccount => ({
  accountNo: previewed.accountNo,
  customerName: previewed.customerName,
  serviceAddress: previewed.serviceAddress,
  paidCents: previewed.paidCents,
  balanceBeforeCents: previewed.balanceBeforeCents,
  balanceAfterCents: previewed.balanceAfterCents,
  pastDueAfterCents: previewed.pastDueAfterCents,
  asOf: previewed.asOf,
  cutoffDate: previewed.cutoffDate,
  avoidsShutoff: previewed.cutoffDate === null ? null : previewed.avoidsShutoff,
});

/** What is recorded of a check that a second person allowed; null when nothing was in its way. */
function overrideOf(
  { barredWriters }: Pick<TakePaymentState, 'barredWriters'>,
  { accounts }: PaymentPreview,
  { draft, overrideReason }: TakePayment,
): NoChecksOverride | null {
  const barred = refuseChecks(draft.tenders, accounts, barredWriters);
  const accountNo = barred?.details?.['accountNo'];
  if (typeof accountNo !== 'string' || typeof overrideReason !== 'string') return null;
  return { accountNo, reason: overrideReason.trim() };
}

export function paymentTaken(
  state: TakePaymentState,
  session: PostingSession,
  preview: PaymentPreview,
  settlement: Settlement,
  command: TakePayment,
): PaymentTaken {
  const { draft, previewHash, confirmations } = command;
  const { payer, tenders, language } = draft;
  const { tenderedCents, changeCents, roundingCents } = settlement;
  const year = receiptYear(session.businessDate);
  const isBalanced = tenderedCents - changeCents === preview.appliedCents + roundingCents;
  invariant(isBalanced && changeCents <= settlement.cashTenderedCents, 'TN1, TN2: a payment that does not settle');
  return {
    type: 'payment_taken',
    version: 2,
    payload: {
      paymentId: draft.draftId,
      receiptNumber: receiptNumber(state.stationCode, year, state.nextSerial),
      receiptYear: year,
      receiptSerial: state.nextSerial,
      drawerId: session.drawerId,
      payer: { name: payer.name, isHolder: payer.isHolder },
      accounts: preview.accounts.filter(({ paidCents }) => paidCents > 0).map(paidAccount),
      lines: linesOf(preview).map(({ ruleEs: _shown, ...line }, index) => ({ lineNo: index + 1, ...line })),
      tenders: tenders.map(asPosted),
      tenderedCents,
      changeCents,
      appliedCents: preview.appliedCents,
      roundingCents,
      previewHash,
      confirmations: confirmationsGiven(confirmations),
      isOffline: state.isOffline,
      language,
      templateVersion: state.templateVersion,
      payerAccountNo: payer.isHolder ? null : (payer.accountNo ?? null),
      checkWriters: tenders.flatMap(({ tenderId, writer }) =>
        typeof writer === 'string' ? [{ tenderId, writer }] : [],
      ),
      noChecksOverride: overrideOf(state, preview, command),
    },
  };
}
