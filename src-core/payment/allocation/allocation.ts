// PY2: what a payment on one account pays, cent by cent, and why. The shape of the question and of the answer; the
// engine is allocate.ts, and what is previewed with it is what is posted.
import type { Cents, SignedCents } from '../../money/cents.ts';

export interface DirectedPart {
  readonly service: string;
  readonly amountCents: number;
}

/**
 * What the customer wants paid first. Money beyond it goes on in the city's order, never to a credit while something is
 * open. `chosen_charges`, `one_bill` and `customer_direction` depart from the city's order and need its leave (PY3).
 */
export type AllocationMode =
  | { readonly kind: 'whole_balance' }
  | { readonly kind: 'own_amount' }
  | { readonly kind: 'past_due' }
  | { readonly kind: 'one_bill'; readonly billDate: string }
  | { readonly kind: 'chosen_charges'; readonly chargeIds: readonly string[] }
  | { readonly kind: 'customer_direction'; readonly parts: readonly DirectedPart[] };

export interface AllocationRequest {
  readonly accountNo: string;
  readonly amountCents: Cents;
  readonly mode: AllocationMode;
}

/** `text` begins with the city's name: "Morgantown step 2: past-due water". */
export interface AllocationRule {
  readonly id: string;
  readonly text: string;
  readonly textEs: string;
}

/** A charge stands on two lines when two rules put money on it, for instance a customer's part and then the city's order. */
export interface AllocationLine {
  readonly chargeId: string;
  readonly service: string;
  readonly kind: string;
  readonly billDate: string;
  readonly amountCents: Cents;
  readonly rule: AllocationRule;
}

export interface Allocation {
  readonly accountNo: string;
  readonly amountCents: Cents;
  readonly lines: readonly AllocationLine[];
  /** PY5: beyond everything open; needs a deliberate yes elsewhere. */
  readonly creditCents: Cents;
  readonly balanceBeforeCents: SignedCents;
  readonly balanceAfterCents: SignedCents;
  /** PY4: still to pay, credits counted; zero when the balance is below zero. */
  readonly remainingCents: Cents;
  readonly remainingPastDueCents: Cents;
  /** Nothing past due is left after this payment. */
  readonly avoidsShutoff: boolean;
  /** What would have to be paid besides, as `past_due`, to leave nothing past due. */
  readonly toAvoidShutoffCents: Cents;
}
