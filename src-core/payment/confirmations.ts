// The deliberate yeses that some refusals ask for. Each is given for one payment, by name, and is recorded with it, so
// that an auditor sees what the cashier was asked and answered (TN2, TN7, PY5).

export const CONFIRMATIONS = ['duplicate_tender', 'overpayment', 'tender_above_total'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** The yes that lifts a refusal. */
export const CONFIRMATION_THAT_LIFTS = {
  duplicate_is_deliberate: 'duplicate_tender',
  over_payment_is_deliberate: 'overpayment',
  tender_above_total_is_deliberate: 'tender_above_total',
} as const satisfies Readonly<Record<string, Confirmation>>;

/** Each once, in declared order. */
export const confirmationsGiven = (given: readonly Confirmation[]): readonly Confirmation[] =>
  CONFIRMATIONS.filter((each) => given.includes(each));
