// payment.take: the counter's main act, in one transaction (see run-command.ts). Receipt number, event, rows, journal and
// print job are committed together; the printer hears of it after that (RC4).
import { TEMPLATE_VERSION } from '../../../src-core/documents/document.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import { receiptYear } from '../../../src-core/payment/receipt-number.ts';
import { decideTakePayment } from '../../../src-core/payment/take-payment.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { kicksDrawer } from '../../../src-core/tender/kicks-drawer.ts';
import { withAccountStates } from '../accounts/with-account-states.ts';
import { type BusinessDay, businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import { printReceipt } from '../receipts/print-receipt.ts';
import { printStamps } from '../receipts/print-stamps.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { unendorsedOf } from './endorse.ts';
import { makePreview } from './make-preview.ts';

export interface TakePaymentInput {
  readonly key: string;
  readonly draft: PaymentDraft;
  readonly previewHash: string;
  readonly confirmations: readonly string[];
  readonly overrideReason?: string | null | undefined;
  readonly approval?: string | undefined;
}

export function takePayment(parts: StationParts, caller: Caller, input: TakePaymentInput) {
  invariant(input.key === input.draft.draftId, 'a payment under another key than its draft');
  return runCommand(parts, {
    procedure: 'payment.take',
    caller,
    input,
    approves: 'payment.approve_credit',
    touches: () => input.draft.accounts.map(({ accountNo }) => accountNo),
    decide: (context) => {
      const day = businessDayOf(parts, caller);
      const state = { ...stateOf(parts, input.draft, day, context.now), unendorsed: unendorsedOf(parts, day) };
      return withAccountStates(parts, decideTakePayment(state, input, { ...context, policy: day.policy }));
    },
    answer: ([event], [hash]) => answerOf(parts, caller, event, hash ?? null),
  });
}

/** The counter, or the mail desk, as it is inside the transaction. */
export function stateOf(parts: StationParts, draft: PaymentDraft, day: BusinessDay, now: string) {
  const { preview, previewHash, recentTenders, barredWriters } = makePreview(parts, draft, day, now);
  return {
    session: day.session,
    preview,
    previewHash,
    recentTenders,
    barredWriters,
    nextSerial: parts.store.runningNumber(`receipts:${receiptYear(day.businessDate)}`) + 1,
    stationCode: parts.identity.stationCode,
    // A station that no central system knows is at work by itself, not cut off from one (RC6).
    isOffline: false,
    templateVersion: TEMPLATE_VERSION,
  };
}

function answerOf(parts: StationParts, caller: Caller, event: Envelope | undefined, hash: string | null) {
  invariant(event?.type === 'payment_taken' && event.businessDate !== null, 'a payment without its event');
  const { payload, businessDate }: Envelope<PaymentTaken> = event;
  const { policy } = parts.policies.on(businessDate ?? '');
  const drawerKicks = kicksDrawer(payload.tenders, policy);
  const printJobId = printReceipt(parts, {
    event,
    eventHash: hash,
    preparerName: caller.displayName,
    kick: drawerKicks,
  });
  printStamps(parts, event, caller.displayName);
  parts.store.drafts.discardPayment(payload.paymentId);
  return {
    paymentId: payload.paymentId,
    receiptNumber: payload.receiptNumber,
    appliedCents: payload.appliedCents,
    tenderedCents: payload.tenderedCents,
    changeCents: payload.changeCents,
    drawerKicks,
    printJobId,
  };
}
