// Drafts and held payments (PY8): operational. A held payment holds no money: its tenders are let go of.
import type { PaymentDraftInput } from '../../../src-contract/station/payment.ts';
import { type PaymentDraft, heldDraft } from '../../../src-core/payment/payment-draft.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';

/** Core's lists are read-only, the contract's are not: the same shape, copied once. */
const asInput = (draft: PaymentDraft): PaymentDraftInput => structuredClone(draft) as PaymentDraftInput;

export const currentDraft = ({ store }: StationParts, caller: Caller): PaymentDraftInput | null => {
  const draft = store.drafts.currentPayment(caller.userId);
  return draft === null ? null : asInput(draft);
};

export const heldPayments = ({ store }: StationParts) =>
  store.drafts.heldPayments().map(({ draft, ownerId, note, savedAt }) => ({
    draftId: draft.draftId,
    heldAt: savedAt,
    heldBy: store.people.get(ownerId)?.displayName ?? ownerId,
    note,
    names: draft.accounts.map(({ accountNo }) => accountNo),
  }));

export function holdPayment({ store, clock }: StationParts, caller: Caller, draft: PaymentDraft, note: string) {
  store.drafts.holdPayment(caller.userId, heldDraft(draft), note, clock.now());
  return ok({});
}

export function resumePayment(
  { store, clock }: StationParts,
  caller: Caller,
  draftId: string,
): Result<PaymentDraftInput, 'payment_is_held'> {
  const held = store.drafts.heldPayment(draftId);
  if (held === null) return refuse('payment_is_held');
  store.drafts.saveCurrentPayment(caller.userId, held.draft, clock.now());
  return ok(asInput(held.draft));
}

export function discardPayment(
  { store }: StationParts,
  caller: Caller,
  draftId: string,
): Result<Record<string, never>, 'payment_is_held'> {
  const isCurrent = store.drafts.currentPayment(caller.userId)?.draftId === draftId;
  if (!isCurrent && store.drafts.heldPayment(draftId) === null) return refuse('payment_is_held');
  store.drafts.discardPayment(draftId);
  return ok({});
}
