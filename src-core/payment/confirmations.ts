// The deliberate yeses that some refusals ask for. Each is given for one payment, by name, and is recorded with it, so
// that an auditor sees what the cashier was asked and answered (TN2, TN7, PY5).
import type { PaymentPreview } from './payment-preview.ts';

export const CONFIRMATIONS = ['duplicate_tender', 'overpayment', 'tender_above_total'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** The yes that lifts a refusal. */
export const CONFIRMATION_THAT_LIFTS = {
  duplicate_is_deliberate: 'duplicate_tender',
  over_payment_is_deliberate: 'overpayment',
  tender_above_total_is_deliberate: 'tender_above_total',
} as const satisfies Readonly<Record<string, Confirmation>>;

/** Each once, in declared order. */
export const confirmationsGiven = (given: readonly string[]): readonly Confirmation[] =>
  CONFIRMATIONS.filter((each) => given.includes(each));

/** What a preview would have to be confirmed for, in the order in which taking it would ask. */
export function confirmationsNeeded({
  settlement,
  creditCents,
  toPayCents,
  appliedCents,
  notices,
}: PaymentPreview): readonly Confirmation[] {
  const needed: readonly Confirmation[] = [
    ...((settlement?.excessCents ?? 0) > 0 ? (['tender_above_total'] as const) : []),
    ...(creditCents > appliedCents - toPayCents ? (['overpayment'] as const) : []),
    ...(notices.some(({ kind }) => kind === 'duplicate_tender') ? (['duplicate_tender'] as const) : []),
  ];
  return needed;
}
