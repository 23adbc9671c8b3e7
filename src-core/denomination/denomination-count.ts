// DS6: cash is counted by denomination, and by how it lies in the drawer: loose pieces, bank rolls of coin, straps of
// bills. The dollar alone is both a bill and a coin: loose it is the bill, and single dollar coins are `loose_coin`.

export const DENOMINATION_FORMS = ['loose', 'rolled', 'strapped', 'loose_coin'] as const;
export type DenominationForm = (typeof DENOMINATION_FORMS)[number];

export interface DenominationCount {
  /** Face value of one piece in cents: 10000 … 1. */
  readonly denominationCents: number;
  readonly form: DenominationForm;
  /** Pieces, rolls or straps. Zero is a count: it was looked for and there was none. */
  readonly quantity: number;
}
