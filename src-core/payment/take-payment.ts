// The counter's main act. In order: the session is open and the actor's own (DS3), there is something to pay, what was
// previewed is what would be posted now (PY2), each tender is in order (TN3, TN4), no check where none is taken (TN5),
// nothing above the total without a yes (TN2), the total is covered (TN1), credit is deliberate (PY5), and it is not the
// same payment twice (TN7). A partial payment is one of lower amounts, never one of too little tender.
import { limitOf } from '../access/act-table.ts';
import type { Role } from '../access/roles.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { PaidAccount, PaymentTaken } from '../ledger/events/payment-events.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type Refusal, type Result, invariant, refuse } from '../result/result.ts';
import { containsCardNumber } from '../tender/card-number.ts';
import { checkTender } from '../tender/check-tender.ts';
import { refuseChecks } from '../tender/no-checks.ts';
import type { TenderRefusal } from '../tender/refusals.ts';
import { type RecentTender, sameTenderSeen } from '../tender/same-tender-seen.ts';
import { type Settlement, settle } from '../tender/settle.ts';
import { confirmationsGiven } from './confirmations.ts';
import type { PaymentDraft } from './payment-draft.ts';
import { type PaymentPreview, type PreviewedAccount, linesOf } from './payment-preview.ts';
import type { PreviewRefusal } from './preview-payment.ts';
import { receiptNumber, receiptYear } from './receipt-number.ts';
import { type PostingSession, type SessionRefusal, sessionForPosting } from './posting-session.ts';

export interface TakePaymentState {
  readonly session: PostingSession | null;
  /** Made anew inside the transaction, from the draft and the accounts as they are now. */
  readonly preview: Result<PaymentPreview, PreviewRefusal>;
  /** Hash of that preview's facts; of no meaning when the preview is refused. */
  readonly previewHash: string;
  readonly nextSerial: number;
  readonly stationCode: string;
  readonly recentTenders: readonly RecentTender[];
  readonly isOffline: boolean;
  readonly templateVersion: number;
}

export interface TakePayment {
  readonly draft: PaymentDraft;
  /** Hash of the preview that the cashier saw. */
  readonly previewHash: string;
  /** Names of `CONFIRMATIONS`; any other word confirms nothing. */
  readonly confirmations: readonly string[];
}

export type TakePaymentRefusal =
  | SessionRefusal
  | PreviewRefusal
  | TenderRefusal
  | 'something_is_paid'
  | 'preview_stale'
  | 'over_payment_is_deliberate'
  | 'over_payment_is_within_limit';

type No = Refusal<TakePaymentRefusal> | null;
const no = (...reason: Parameters<typeof refuse<TakePaymentRefusal>>): No => refuse(...reason).refusal;

/** AC2: the credit that a role may take alone, and that a second person may approve, stand in the table of acts. */
const isAbove = (creditCents: number, role: Role, { policy }: DecisionContext): boolean => {
  const limit = limitOf(role, 'payment.approve_credit', policy);
  return limit !== null && creditCents > limit;
};

function refuseTenders({ draft }: TakePayment, preview: PaymentPreview, { policy, today }: DecisionContext): No {
  if (containsCardNumber(draft.payer.name ?? '')) return no('card_number_is_never_kept', { field: 'payer' });
  for (const tender of draft.tenders) {
    const checked = checkTender(tender, policy, today);
    if (!checked.ok) return checked.refusal;
  }
  return refuseChecks(draft.tenders, preview.accounts);
}

/** TN2, TN1 */
function refuseSettlement(command: TakePayment, settlement: Settlement, context: DecisionContext): No {
  const { excessCents, stillToPayCents } = settlement;
  const creditedTo = command.draft.accounts[0]?.accountNo;
  if (excessCents > 0) {
    const isAllowed = context.policy.checkOverTotal === 'credit' && creditedTo !== undefined;
    if (!isAllowed) return no('tender_above_total_is_allowed', { excessCents });
    if (!command.confirmations.includes('tender_above_total')) {
      return no('tender_above_total_is_deliberate', { excessCents, accountNo: creditedTo });
    }
  }
  return stillToPayCents > 0 ? no('tender_covers_total', { stillToPayCents }) : null;
}

/** PY5: a yes to a check above the total is a yes to the credit that it leaves. */
function refuseCredit(command: TakePayment, creditCents: Cents, excessCents: Cents, context: DecisionContext): No {
  if (creditCents === 0) return null;
  if (creditCents > excessCents && !command.confirmations.includes('overpayment')) {
    return no('over_payment_is_deliberate', { creditCents });
  }
  const { actor, approver } = context;
  if (!isAbove(creditCents, actor.role, context)) return null;
  const isApproved =
    approver !== null && approver.userId !== actor.userId && !isAbove(creditCents, approver.role, context);
  return isApproved ? null : no('over_payment_is_within_limit', { creditCents });
}

function refuseDuplicate({ draft, confirmations }: TakePayment, state: TakePaymentState, context: DecisionContext): No {
  if (confirmations.includes('duplicate_tender')) return null;
  const accountNos = draft.accounts.map(({ accountNo }) => accountNo);
  const payment = { tenders: draft.tenders, accountNos };
  const seen = sameTenderSeen(state.recentTenders, payment, context.now, context.policy);
  if (seen === null) return null;
  const { kind, amountCents } = seen.tender;
  return no('duplicate_is_deliberate', { kind, amountCents, accountNo: seen.accountNo });
}

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

function paymentTaken(
  state: TakePaymentState,
  session: PostingSession,
  preview: PaymentPreview,
  settlement: Settlement,
  { draft, previewHash, confirmations }: TakePayment,
): PaymentTaken {
  const { tenderedCents, changeCents, roundingCents } = settlement;
  const year = receiptYear(session.businessDate);
  const isBalanced = tenderedCents - changeCents === preview.appliedCents + roundingCents;
  invariant(isBalanced && changeCents <= settlement.cashTenderedCents, 'TN1, TN2: a payment that does not settle');
  return {
    type: 'payment_taken',
    version: 1,
    payload: {
      paymentId: draft.draftId,
      receiptNumber: receiptNumber(state.stationCode, year, state.nextSerial),
      receiptYear: year,
      receiptSerial: state.nextSerial,
      drawerId: session.drawerId,
      payer: draft.payer,
      accounts: preview.accounts.filter(({ paidCents }) => paidCents > 0).map(paidAccount),
      lines: linesOf(preview).map(({ ruleEs: _shown, ...line }, index) => ({ lineNo: index + 1, ...line })),
      tenders: draft.tenders,
      tenderedCents,
      changeCents,
      appliedCents: preview.appliedCents,
      roundingCents,
      previewHash,
      confirmations: confirmationsGiven(confirmations),
      isOffline: state.isOffline,
      language: draft.language,
      templateVersion: state.templateVersion,
    },
  };
}

export function decideTakePayment(
  state: TakePaymentState,
  command: TakePayment,
  context: DecisionContext,
): Decision<TakePaymentRefusal> {
  const posting = sessionForPosting(state.session, context.actor);
  if (!posting.ok) return posting;
  const session = posting.value;
  if (!state.preview.ok) return state.preview;
  const preview = state.preview.value;
  if (preview.toPayCents === 0) return refuse('something_is_paid');
  if (command.previewHash !== state.previewHash) return refuse('preview_stale');
  const settlement = settle(command.draft.tenders, preview.toPayCents, context.policy);
  const refusal =
    refuseTenders(command, preview, context) ??
    refuseSettlement(command, settlement, context) ??
    refuseCredit(command, preview.creditCents, cents(preview.appliedCents - preview.toPayCents), context) ??
    refuseDuplicate(command, state, context);
  if (refusal !== null) return { ok: false, refusal };
  const { sessionId, businessDate } = session;
  const event = paymentTaken(state, session, preview, settlement, command);
  const approver = context.approver?.userId ?? null;
  const decided: DecidedEvent<PaymentTaken> = { ...event, sessionId, businessDate, approver };
  return { ok: true, value: [decided] };
}
