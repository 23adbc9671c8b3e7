// The catalogue entry behind each refusal code: the rule it keeps, what is said, and what the person can do next.

export interface RefusalText {
  /** Rule id of docs/ledger-rules.md, for instance `DS7`. */
  readonly rule: string;
  /** One plain sentence; `{name}` is filled from the refusal's details (names ending in `Cents` are written as money). */
  readonly says: string;
  /** What to do next, one plain sentence. */
  readonly next: string;
}

/** Declares a subject's refusals in their order of precedence: the first that applies is the one given. */
export const defineRefusals = <const Table extends Readonly<Record<string, RefusalText>>>(table: Table): Table => table;
