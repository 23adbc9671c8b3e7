// payment.requestVoid and payment.void (VD1): the second holds the approver to the limit of their role.
import { authoriseAmount } from '../../../src-core/access/authorise.ts';
import { voidSlip } from '../../../src-core/documents/void-slip.ts';
import type { Decision } from '../../../src-core/ledger/decision.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { PaymentVoided } from '../../../src-core/ledger/events/payment-events.ts';
import { moneyToGiveBack } from '../../../src-core/payment/receipt-on-file.ts';
import {
  type VoidPaymentRefusal,
  type VoidState,
  decideRequestVoid,
  decideVoidPayment,
} from '../../../src-core/payment/void-payment.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { withAccountStates } from '../accounts/with-account-states.ts';
import type { Caller } from '../caller.ts';
import { nameOf, officeOf } from '../documents/issued-by.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { accountsOfReceipt, receiptOnFile } from './receipt-on-file.ts';

export interface VoidInput {
  readonly key: string;
  readonly receiptNumber: string;
  readonly reason: string;
  readonly approval?: string | undefined;
}

/** The receipt's own session counts when it is the actor's; otherwise the rule sees that it is not (VD1). */
function stateOf({ store }: StationParts, caller: Caller, receiptNumber: string): VoidState {
  const receipt = receiptOnFile(store, receiptNumber);
  const own = receipt === null ? null : store.sessions.get(receipt.sessionId);
  return { receipt, session: own?.ownerId === caller.userId ? own : store.sessions.activeOf(caller.userId) };
}

export const requestVoid = (parts: StationParts, caller: Caller, input: VoidInput) =>
  runCommand(parts, {
    procedure: 'payment.requestVoid',
    caller,
    input,
    touches: () => accountsOfReceipt(parts.store, input.receiptNumber),
    decide: (context) => decideRequestVoid(stateOf(parts, caller, input.receiptNumber), input, context),
    answer: () => ({}),
  });

export const voidPayment = (parts: StationParts, caller: Caller, input: VoidInput) =>
  runCommand(parts, {
    procedure: 'payment.void',
    caller,
    input,
    approves: 'void.approve',
    touches: () => accountsOfReceipt(parts.store, input.receiptNumber),
    decide: (context): Decision<VoidPaymentRefusal | 'act_is_allowed' | 'act_is_within_limit'> => {
      const state = stateOf(parts, caller, input.receiptNumber);
      const decided = decideVoidPayment(state, input, context);
      if (!decided.ok || context.approver === null || state.receipt === null) return decided;
      const applied = state.receipt.lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
      const within = authoriseAmount(context.approver.role, 'void.approve', applied, context.policy);
      return within.ok ? withAccountStates(parts, decided) : within;
    },
    answer: ([event]) => {
      invariant(event?.type === 'payment_voided', 'a void without its event');
      printVoidSlip(parts, event);
      const { cashCents, items } = moneyToGiveBack({ ...event.payload, corrections: [] });
      return {
        cashBackCents: Number(cashCents),
        itemsBack: items.map(({ kind, itemNumber, amountCents }) => ({ kind, itemNumber, amountCents })),
      };
    },
  });

/** Cash goes back out of the drawer, so the slip opens it. */
function printVoidSlip(parts: StationParts, event: Envelope<PaymentVoided>): void {
  const { receiptNumber, issuerId, tenders } = event.payload;
  const slip = voidSlip({
    event,
    office: officeOf(parts, event),
    issuerName: nameOf(parts, issuerId),
    actorName: nameOf(parts, event.actor),
    approverName: nameOf(parts, event.approver ?? ''),
  });
  const givesCashBack = tenders.some(({ kind }) => kind === 'cash');
  queueDocument(parts, slip, event.occurredAt, givesCashBack, receiptNumber);
}
