// The counter's main act. In order: the session is open and the actor's own (DS3), the paper of the payment before is
// endorsed (TN3), there is something to pay, what was previewed is what would be posted now (PY2), each tender is in order (TN3, TN4), no check where none is taken (TN5),
// nothing above the total without a yes (TN2), the total is covered (TN1), credit is deliberate (PY5), and it is not the
// same payment twice (TN7). A partial payment is one of lower amounts, never one of too little tender.
import { limitOf, mayAct } from '../access/act-table.ts';
import type { Role } from '../access/roles.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { ItemsEndorsed, PaymentTaken } from '../ledger/events/payment-events.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type Refusal, refuse } from '../result/result.ts';
import { containsCardNumber } from '../tender/card-number.ts';
import { checkTender } from '../tender/check-tender.ts';
import { type BarredWriter, refuseChecks } from '../tender/no-checks.ts';
import type { TenderRefusal } from '../tender/refusals.ts';
import { sameTenderSeen } from '../tender/same-tender-seen.ts';
import { type Settlement, settle } from '../tender/settle.ts';
import { paperOf } from '../tender/tender.ts';
import { type ReasonRefusal, checkReason } from './check-reason.ts';
import type { PaymentPreview } from './payment-preview.ts';
import { paymentTaken } from './payment-taken.ts';
import type { TakePayment, TakePaymentState } from './take-payment-state.ts';
import type { PreviewRefusal } from './preview-payment.ts';
import { type SessionRefusal, sessionForPosting } from './posting-session.ts';

export type TakePaymentRefusal =
  | SessionRefusal
  | PreviewRefusal
  | TenderRefusal
  | 'endorsement_is_confirmed_first'
  | ReasonRefusal
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

/** TN5: an override wants a reason, and a second person of a role that may give it. */
function refuseBarred(
  { draft, overrideReason }: TakePayment,
  preview: PaymentPreview,
  barredWriters: readonly BarredWriter[],
  { actor, approver }: DecisionContext,
): No {
  const barred = refuseChecks(draft.tenders, preview.accounts, barredWriters);
  if (barred === null || approver === null || typeof overrideReason !== 'string') return barred;
  if (approver.userId === actor.userId || !mayAct(approver.role, 'payment.override_no_checks')) return barred;
  const reason = checkReason(overrideReason);
  return reason.ok ? null : reason.refusal;
}

function refuseTenders(
  command: TakePayment,
  preview: PaymentPreview,
  barredWriters: readonly BarredWriter[],
  context: DecisionContext,
): No {
  const { draft } = command;
  const { policy, today } = context;
  if (containsCardNumber(draft.payer.name ?? '')) return no('card_number_is_never_kept', { field: 'payer' });
  for (const tender of draft.tenders) {
    const checked = checkTender(tender, policy, today);
    if (!checked.ok) return checked.refusal;
  }
  return refuseBarred(command, preview, barredWriters, context);
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

export function decideTakePayment(
  state: TakePaymentState,
  command: TakePayment,
  context: DecisionContext,
): Decision<TakePaymentRefusal> {
  const posting = sessionForPosting(state.session, context.actor);
  if (!posting.ok) return posting;
  const session = posting.value;
  if (state.unendorsed !== null) {
    return refuse('endorsement_is_confirmed_first', { receiptNumber: state.unendorsed });
  }
  if (!state.preview.ok) return state.preview;
  const preview = state.preview.value;
  if (preview.toPayCents === 0) return refuse('something_is_paid');
  if (command.previewHash !== state.previewHash) return refuse('preview_stale');
  const settlement = settle(command.draft.tenders, preview.toPayCents, context.policy);
  const refusal =
    refuseTenders(command, preview, state.barredWriters, context) ??
    refuseSettlement(command, settlement, context) ??
    refuseCredit(command, preview.creditCents, cents(preview.appliedCents - preview.toPayCents), context) ??
    refuseDuplicate(command, state, context);
  if (refusal !== null) return { ok: false, refusal };
  const { sessionId, businessDate } = session;
  const event = paymentTaken(state, session, preview, settlement, command);
  const approver = context.approver?.userId ?? null;
  const decided: DecidedEvent<PaymentTaken> = { ...event, sessionId, businessDate, approver };
  const paper = context.policy.papers.checkEndorsement !== '' ? paperOf(event.payload.tenders) : [];
  if (paper.length === 0) return { ok: true, value: [decided] };
  const { receiptNumber } = event.payload;
  const payload = { receiptNumber, tenderIds: paper.map(({ tenderId }) => tenderId), how: 'printed' } as const;
  const endorsed: DecidedEvent<ItemsEndorsed> = {
    type: 'items_endorsed',
    version: 1,
    sessionId,
    businessDate,
    payload,
  };
  return { ok: true, value: [decided, endorsed] };
}
