// Reads an unknown document (parsed JSON) into a typed, frozen value, or names the first place where it is not as
// agreed. Unknown fields are refused: a misspelled limit must not silently mean "no limit".
import { type Result, ok, refuse } from '../result/result.ts';

export type Reading<Value> = Result<Value, 'policy_is_well_formed'>;
/** `at` is the place in the document, for the refusal: `allocation.steps[2].age`. */
export type Reader<Value> = (value: unknown, at: string) => Reading<Value>;

export const malformed = (at: string, expected: string): Reading<never> =>
  refuse('policy_is_well_formed', { at: at === '' ? 'the document' : at, expected });

/** A reader for one value that `accepts` recognizes. */
export const that =
  <Value>(accepts: (value: unknown) => value is Value, expected: string): Reader<Value> =>
  (value, at) =>
    accepts(value) ? ok(value) : malformed(at, expected);

/** Narrows a reader by a further condition. */
export const such =
  <Value>(reader: Reader<Value>, holds: (value: Value) => boolean, expected: string): Reader<Value> =>
  (value, at) => {
    const read = reader(value, at);
    return !read.ok || holds(read.value) ? read : malformed(at, expected);
  };

/** Text that can be printed and hashed: JSON may spell control characters and half characters that no line can hold. */
const isPrintable = (value: string): boolean => value.isWellFormed() && !/\p{Cc}/u.test(value);

export const text: Reader<string> = such(
  that((value) => typeof value === 'string', 'text'),
  (value) => value.trim() !== '' && value.length <= 500 && isPrintable(value),
  'text',
);
export const truth: Reader<boolean> = that((value) => typeof value === 'boolean', 'true or false');
export const whole = (least: number, most: number): Reader<number> =>
  such(
    that((value) => typeof value === 'number', 'a number'),
    (value) => Number.isInteger(value) && value >= least && value <= most,
    `a whole number from ${least} to ${most}`,
  );

export const oneOf = <const Value extends string | null>(...allowed: readonly Value[]): Reader<Value> =>
  that((value): value is Value => allowed.some((each) => each === value), allowed.join(' or '));

/** The first of two readings that fits; the refusal is that of the second. */
export const either =
  <First, Second>(first: Reader<First>, second: Reader<Second>): Reader<First | Second> =>
  (value, at) => {
    const read = first(value, at);
    return read.ok ? read : second(value, at);
  };

/** A field that may be left out. */
export const orElse =
  <Value>(reader: Reader<Value>, standing: Value): Reader<Value> =>
  (value, at) =>
    value === undefined ? ok(standing) : reader(value, at);

export const listOf =
  <Value>(reader: Reader<Value>, least = 0): Reader<readonly Value[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return malformed(at, 'a list');
    if (value.length < least) return malformed(at, `a list of at least ${least}`);
    const items: Value[] = [];
    for (const [index, item] of value.entries()) {
      const read = reader(item, `${at}[${index}]`);
      if (!read.ok) return read;
      items.push(read.value);
    }
    return ok(Object.freeze(items));
  };

/** No two items of a list share what `identity` takes from them. */
export const distinctBy =
  <Value>(
    reader: Reader<readonly Value[]>,
    identity: (item: Value) => string,
    name: string,
  ): Reader<readonly Value[]> =>
  (value, at) => {
    const read = reader(value, at);
    const isDistinct = !read.ok || new Set(read.value.map(identity)).size === read.value.length;
    return isDistinct ? read : malformed(at, `a list in which each ${name} stands once`);
  };

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these fields, each read by its own reader. */
export const objectOf =
  <Value extends object>(fields: { readonly [Field in keyof Value]: Reader<Value[Field]> }): Reader<Value> =>
  (value, at) => {
    if (!isPlainObject(value)) return malformed(at, 'an object');
    const place = (field: string): string => (at === '' ? field : `${at}.${field}`);
    const stranger = Object.keys(value).find((field) => !Object.hasOwn(fields, field));
    if (stranger !== undefined) return malformed(place(stranger), 'a field that the policy knows');
    const read: Partial<Value> = {};
    for (const field in fields) {
      const own = fields[field](Object.hasOwn(value, field) ? value[field] : undefined, place(field));
      if (!own.ok) return own;
      read[field] = own.value;
    }
    // Every field of Value was read above by its own reader.
    return ok(Object.freeze(read as Value));
  };
