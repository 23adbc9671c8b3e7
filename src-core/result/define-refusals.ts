// The catalogue entry behind each refusal code: the rule it keeps, what is said, and what the person can do next, in both
// languages of the counter. A refusal that speaks only one of them does not compile.
import type { Language } from './language.ts';

export interface RefusalText {
  /** Rule id of docs/ledger-rules.md, for instance `DS7`. */
  readonly rule: string;
  /** One plain sentence; `{name}` is filled from the refusal's details (names ending in `Cents` are written as money). */
  readonly says: string;
  /** What to do next, one plain sentence. */
  readonly next: string;
  /**
   * The same in Spanish, with the same places to fill. They are filled with bare nouns, masculine or feminine: no article
   * stands before `{kind}` or `{role}`.
   */
  readonly saysEs: string;
  readonly nextEs: string;
}

/** A refusal's two sentences in one language. */
export type Said = Pick<RefusalText, 'says' | 'next'>;

export const saidIn = (language: Language, { says, next, saysEs, nextEs }: RefusalText): Said =>
  language === 'es' ? { says: saysEs, next: nextEs } : { says, next };

/** Declares a subject's refusals in their order of precedence: the first that applies is the one given. */
export const defineRefusals = <const Table extends Readonly<Record<string, RefusalText>>>(table: Table): Table => table;
