// Two kinds of failure. A refusal is a value: a rule of the counter says no, nothing has changed, and the person
// is told which rule and what to do next. A broken invariant is a bug: it throws, and money-taking stops.

/** A rule's no. `code` is stable snake_case, phrased as the rule it keeps; `details` are facts for the message, never free text. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal<Code> };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  details?: Refusal['details'],
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({
  ok: false,
  refusal: details === undefined ? { code } : { code, details },
});

/** Thrown when something that must be true is not: never caught to go on, only to report. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantViolation(message);
}

/** For the default branch of an exhaustive switch. */
export function unreachable(value: never): never {
  throw new InvariantViolation(`unreachable: ${JSON.stringify(value)}`);
}
