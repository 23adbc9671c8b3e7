// PY1: one payment is any tenders × any accounts × catalogue items. Until it is taken it is a draft: operational, outside
// the ledger, kept by the station so that a reload loses nothing. Its id becomes the payment's id and is the command's
// idempotency key (LD5), so a second press cannot take the money twice. PY8: a held draft holds no money.
import type { Payer } from '../ledger/events/payment-events.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { CounterTender } from '../tender/tender.ts';
import type { AllocationMode } from './allocation/allocation.ts';

export interface DraftAccount {
  readonly accountNo: string;
  readonly mode: AllocationMode;
  readonly amountCents: number;
}

export interface DraftItem {
  readonly code: string;
  readonly quantity: number;
  /** Per piece, for a fee of open amount; null where the catalogue has the price. */
  readonly amountCents: number | null;
  /** PY6: the words or certificate that exempt it from sales tax; null when not exempt. */
  readonly exemption: string | null;
}

export interface DraftPayer extends Payer {
  /** TN5: the payer's own account, when they pay someone else's bill and have one. */
  readonly accountNo?: string | null | undefined;
}

export interface PaymentDraft {
  /** UUIDv7. */
  readonly draftId: string;
  readonly accounts: readonly DraftAccount[];
  readonly items: readonly DraftItem[];
  readonly tenders: readonly CounterTender[];
  readonly payer: DraftPayer;
  readonly language: 'en' | 'es';
}

/** What the draft pays on accounts; its items are priced by the catalogue. */
export const accountsTotal = (draft: Pick<PaymentDraft, 'accounts'>): Cents =>
  cents(draft.accounts.reduce((sum, { amountCents }) => sum + amountCents, 0));

/** PY8: a held payment holds no money; what was put down goes back before the next customer. */
export const heldDraft = (draft: PaymentDraft): PaymentDraft => ({ ...draft, tenders: [] });
