// DS6: cash is counted by denomination, and by how it lies in the drawer: loose pieces, bank rolls of coin, straps of notes.

export type DenominationForm = 'loose' | 'rolled' | 'strapped';

export interface DenominationCount {
  /** Face value of one piece in cents: 10000 … 1. */
  readonly denominationCents: number;
  readonly form: DenominationForm;
  /** Loose pieces, or rolls, or straps. */
  readonly quantity: number;
}
