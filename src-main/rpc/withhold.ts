// DS5 in one place: fields that the contract marks hidden-until-closed become null when the caller owns a session that
// the object speaks of and whose count is not accepted yet. A schema that this walk cannot see into does not start.
import { z } from 'zod';
import { hiddenFields } from '../../src-contract/wire/hidden.ts';
import { invariant } from '../../src-core/result/result.ts';

type Withhold = (value: unknown, userId: string | null) => unknown;

const OPAQUE = new Set(['lazy', 'intersection', 'map', 'set', 'promise', 'function', 'transform', 'any']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isBlindTo(value: Readonly<Record<string, unknown>>, userId: string | null): boolean {
  const owners = value['blind'];
  return userId === null || !Array.isArray(owners) || owners.includes(userId);
}

type Wrapped = z.ZodOptional | z.ZodNullable | z.ZodReadonly | z.ZodDefault | z.ZodPrefault;

const isWrapped = (schema: unknown): schema is Wrapped =>
  [z.ZodOptional, z.ZodNullable, z.ZodReadonly, z.ZodDefault, z.ZodPrefault].some((kind) => schema instanceof kind);

/** The mark counts wherever it stands: `hiddenUntilClosed(x).optional()` is as hidden as `hiddenUntilClosed(x)`. */
function isHidden(schema: unknown): boolean {
  if (schema instanceof z.ZodType && hiddenFields.get(schema) !== undefined) return true;
  return isWrapped(schema) && isHidden(schema.unwrap());
}

const unwrapped = (schema: unknown): unknown => (isWrapped(schema) ? unwrapped(schema.unwrap()) : schema);

function ofObject(schema: z.ZodObject): Withhold | null {
  const fields = Object.entries(schema.shape);
  const hidden = fields.filter(([, field]) => isHidden(field)).map(([name]) => name);
  invariant(hidden.length === 0 || 'blind' in schema.shape, `hidden fields without blind: ${hidden.join(', ')}`);
  const inner = fields.flatMap(([name, field]) => {
    const withhold = withholderOf(unwrapped(field));
    return withhold === null ? [] : [{ name, withhold }];
  });
  if (hidden.length === 0 && inner.length === 0) return null;
  return (value, userId) => {
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = { ...value };
    for (const { name, withhold } of inner) copy[name] = withhold(copy[name], userId);
    if (hidden.length > 0 && isBlindTo(value, userId)) for (const name of hidden) copy[name] = null;
    return copy;
  };
}

function ofArray(schema: unknown): Withhold | null {
  const withhold = withholderOf(schema);
  if (withhold === null) return null;
  return (value, userId) => (Array.isArray(value) ? value.map((each) => withhold(each, userId)) : value);
}

/** Every option's fields are withheld: which option a value is of makes no difference. */
function ofUnion(schema: z.ZodUnion): Withhold | null {
  const each = schema.options.flatMap((option) => withholderOf(option) ?? []);
  if (each.length === 0) return null;
  return (value, userId) => each.reduce((left, withhold) => withhold(left, userId), value);
}

/** What to take out of an answer of this schema; null when it has no hidden field. */
export function withholderOf(schema: unknown): Withhold | null {
  invariant(!isHidden(schema), 'only a field of an object with blind can be hidden');
  if (schema instanceof z.ZodObject) return ofObject(schema);
  if (schema instanceof z.ZodArray) return ofArray(schema.element);
  if (schema instanceof z.ZodUnion) return ofUnion(schema);
  if (isWrapped(schema)) return withholderOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) {
    if (!(schema.out instanceof z.ZodTransform)) return withholderOf(schema.out);
    invariant(withholderOf(schema.in) === null, 'hidden fields cannot be transformed');
    return null;
  }
  if (schema instanceof z.ZodRecord) {
    invariant(withholderOf(schema.valueType) === null, 'hidden fields in a record are not supported');
    return null;
  }
  if (schema instanceof z.ZodTuple) {
    invariant(
      schema.def.items.every((item) => withholderOf(item) === null),
      'hidden fields in a tuple are not supported',
    );
    return null;
  }
  if (schema instanceof z.ZodType) invariant(!OPAQUE.has(schema.type), `an answer cannot be a ${schema.type}`);
  return null;
}
