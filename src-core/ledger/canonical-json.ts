// RFC 8785 (JCS) for the values that events hold: objects with sorted keys, arrays, strings, integers, booleans, null.
// Property names sort by UTF-16 code units, which is what Array.prototype.sort does with strings.
import { invariant } from '../result/result.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Canonical text of a value. Throws InvariantViolation for what events may not hold: fractions, undefined, lone surrogates. */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      invariant(value.isWellFormed(), 'text with a lone surrogate cannot be hashed');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      invariant(Number.isSafeInteger(value) && !Object.is(value, -0), `events hold whole numbers only, not ${value}`);
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
    default:
      throw new TypeError(`events cannot hold ${typeof value}`);
  }
}

const canonicalArray = (items: readonly unknown[]): string => `[${items.map(canonicalJson).join(',')}]`;

/** A name that needs no escape, as all names of events are. */
const PLAIN_NAME = /^\w+$/;

function canonicalObject(value: object): string {
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const name = PLAIN_NAME.test(key) ? `"${key}"` : canonicalJson(key);
    parts.push(`${name}:${canonicalJson((value as Readonly<Record<string, unknown>>)[key])}`);
  }
  return `{${parts.join(',')}}`;
}
