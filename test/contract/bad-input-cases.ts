// Bad input made from the contract itself: every field of a procedure's schema, each with everything that a hand, a
// program or somebody who means harm could put there.
import { z } from 'zod';

type Path = readonly string[];

export interface BadCase {
  readonly path: string;
  readonly kind: string;
  readonly input: unknown;
  /** The code that must answer, where only one may. */
  readonly code?: string;
}

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly
    ? unwrapped(schema.unwrap())
    : schema instanceof z.ZodPipe
      ? unwrapped(schema.in)
      : schema;

/** Every place in the schema, the whole input first; `0` is any item of a list. */
export function placesIn(outer: unknown, at: Path = []): readonly { readonly path: Path; readonly schema: unknown }[] {
  const schema = unwrapped(outer);
  const here = { path: at, schema: outer };
  if (schema instanceof z.ZodObject)
    return [here, ...Object.entries(schema.shape).flatMap(([name, field]) => placesIn(field, [...at, name]))];
  if (schema instanceof z.ZodArray) return [here, ...placesIn(schema.element, [...at, '0'])];
  if (schema instanceof z.ZodUnion) {
    const all = schema.options.flatMap((option) => placesIn(option, at));
    return [...new Map(all.map((place) => [place.path.join('.'), place])).values()];
  }
  return [here];
}

const CARD = '4111 1111 1111 1111';

/** Free text refuses a card number by its own code; other fields refuse it by their grammar, or are exempt (TN4). */
function refusesCards(schema: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false;
  const { error } = schema.safeParse(CARD);
  return error?.issues.some(({ message }) => message === 'card_numbers_are_never_kept') ?? false;
}

interface Bad {
  readonly kind: string;
  readonly value: unknown;
  readonly code?: string;
}

const ANYWHERE: readonly Bad[] = [
  { kind: 'null', value: null },
  { kind: 'a number', value: 42 },
  { kind: 'a text', value: 'some text' },
  { kind: 'true', value: true },
  { kind: 'a list', value: [] },
  { kind: 'a list of lists', value: [[[]]] },
  { kind: 'an object', value: {} },
  { kind: 'a date', value: new Date(0) },
  { kind: 'a huge number', value: 1e308 },
  { kind: 'the largest amount', value: 1_000_000_000_000 },
  { kind: 'beyond whole numbers', value: 2 ** 53 },
  { kind: 'below zero', value: -1 },
  { kind: 'minus zero', value: -0 },
  { kind: 'zero', value: 0 },
  { kind: 'a fraction', value: 0.5 },
  { kind: 'NaN', value: Number.NaN },
  { kind: 'infinity', value: Number.POSITIVE_INFINITY },
  { kind: 'a big integer', value: 10n },
  { kind: 'empty text', value: '' },
  { kind: 'blanks', value: '   ' },
  { kind: 'a very long text', value: 'x'.repeat(300_000) },
  { kind: 'a control character', value: 'a\u0000b\u001b[2J' },
  { kind: 'a lone surrogate', value: 'a\ud800b' },
  { kind: 'a right-to-left mark', value: 'abc\u202edef' },
  { kind: 'emoji', value: '💵 paid' },
  { kind: 'SQL', value: "'; DROP TABLE receipts; --" },
  { kind: 'HTML', value: '<img src=x onerror=alert(1)>' },
  { kind: 'a path', value: '../../../../etc/passwd' },
  { kind: 'a prototype', value: JSON.parse('{"__proto__":{"role":"administrator"}}') },
];

function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : structuredClone(value);
}

/** The input with `value` at the path; null when the input has nothing there to replace. */
function replaced(input: unknown, path: Path, change: (holder: Record<string, unknown>, name: string) => void) {
  const copy = copyOf(input);
  let holder: unknown = copy;
  for (const name of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !(name in holder)) return null;
    holder = (holder as Record<string, unknown>)[name];
  }
  const name = path.at(-1);
  if (name === undefined || typeof holder !== 'object' || holder === null || !(name in holder)) return null;
  change(holder as Record<string, unknown>, name);
  return { input: copy };
}

/** A key and its draft's id are one: both change, or the input is refused for that alone. */
function keepKeysTogether(input: unknown, path: string): unknown {
  if (typeof input !== 'object' || input === null || !('key' in input) || !('draft' in input)) return input;
  const { draft } = input;
  const hasDraftId = typeof draft === 'object' && draft !== null && 'draftId' in draft;
  return hasDraftId && path === 'draft.draftId' ? { ...input, key: draft.draftId } : input;
}

function casesAt(input: unknown, path: Path, schema: unknown): readonly BadCase[] {
  const name = path.join('.');
  const bad: readonly Bad[] = refusesCards(schema)
    ? [
        ...ANYWHERE,
        { kind: 'a card number', value: CARD, code: 'card_numbers_are_never_kept' },
        { kind: 'a card number in words', value: `card ${CARD} ok`, code: 'card_numbers_are_never_kept' },
      ]
    : [...ANYWHERE, { kind: 'a card number', value: CARD }];
  if (path.length === 0) return bad.map(({ kind, value }) => ({ path: 'input', kind, input: value }));
  const missing = replaced(input, path, (holder, field) => {
    delete holder[field];
  });
  if (missing === null) return [];
  const cases: BadCase[] = [{ path: name, kind: 'missing', input: missing.input }];
  for (const { kind, value, code } of bad) {
    const made = replaced(input, path, (holder, field) => {
      holder[field] = value;
    });
    if (made === null) continue;
    const whole = keepKeysTogether(made.input, name);
    cases.push({ path: name, kind, input: whole, ...(code === undefined ? {} : { code }) });
  }
  return cases;
}

export interface MadeCases {
  readonly cases: readonly BadCase[];
  /** Places of the schema that no given input reaches: the inputs are too few. */
  readonly unreached: readonly string[];
}

export function badCases(schema: unknown, inputs: readonly unknown[]): MadeCases {
  if (schema === undefined)
    return {
      cases: [
        { path: 'input', kind: 'an object nobody asked for', input: { surprise: 1 } },
        { path: 'input', kind: 'a text', input: 'text' },
      ],
      unreached: [],
    };
  const reached = new Set<string>();
  const cases = new Map<string, BadCase>();
  for (const input of inputs)
    for (const { path, schema: field } of placesIn(schema))
      for (const each of casesAt(input, path, field)) {
        reached.add(path.join('.'));
        // The whole input once; a field once for each input that it stands in.
        const key = each.path === 'input' ? `input ${each.kind}` : `${inputs.indexOf(input)} ${each.path} ${each.kind}`;
        cases.set(key, each);
      }
  for (const input of inputs) {
    const surprise = { ...(input as object), surprise: 'x'.repeat(100), constructor: { prototype: {} } };
    cases.set(`${inputs.indexOf(input)} unknown keys`, { path: 'input', kind: 'unknown keys', input: surprise });
  }
  const places = placesIn(schema).map(({ path }) => path.join('.'));
  return { cases: [...cases.values()], unreached: places.filter((place) => !reached.has(place)) };
}
