// MN1: amounts are whole cents in a safe range. Acts (a tender, a drop) are `Cents`, never negative, with the
// direction in the kind of act; balances, credits, rounding and over/short are `SignedCents`.
import { type Result, invariant, ok, refuse } from '../result/result.ts';

declare const centsBrand: unique symbol;
/** Whole cents, positive or negative. */
export type SignedCents = number & { readonly [centsBrand]: 'signed' | 'unsigned' };
/** Whole cents, zero or more. */
export type Cents = SignedCents & { readonly [centsBrand]: 'unsigned' };

/** Ten billion dollars: sums of millions of acts stay far inside Number.MAX_SAFE_INTEGER. */
export const MAX_CENTS = 1_000_000_000_000;

const isWholeInRange = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= MAX_CENTS;

/** Brands a number that is already known to be whole cents ≥ 0; throws InvariantViolation otherwise. */
export function cents(value: number): Cents {
  invariant(isWholeInRange(value) && value >= 0, `not cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

/** Brands a number that is already known to be whole cents of either sign; throws InvariantViolation otherwise. */
export function signedCents(value: number): SignedCents {
  invariant(isWholeInRange(value), `not signed cents: ${value}`);
  return (value === 0 ? 0 : value) as SignedCents;
}

export const ZERO: Cents = cents(0);

export const sumCents = (values: Iterable<number>): SignedCents => {
  let total = 0;
  for (const value of values) total += value;
  return signedCents(total);
};

const MONEY_TEXT = /^(-)?\$?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{1,2}))?$/;

/**
 * Reads money as people and files write it: `102.84`, `1,204.5`, `$7`, `.50`, `-3.10`. Refuses a third decimal,
 * an exponent, blanks inside, and anything out of range (MN1 `amount_is_whole_cents`).
 */
export function parseMoney(text: string): Result<SignedCents, 'amount_is_whole_cents'> {
  const match = MONEY_TEXT.exec(text.trim());
  const dollars = match?.[2];
  const fraction = match?.[3];
  if (!match || (dollars === undefined && fraction === undefined)) return refuse('amount_is_whole_cents');
  const value = Number((dollars ?? '0').replaceAll(',', '')) * 100 + Number((fraction ?? '').padEnd(2, '0'));
  if (!isWholeInRange(value)) return refuse('amount_is_whole_cents');
  return ok(signedCents(match[1] === '-' ? -value : value));
}

/** `1,204.50`, `-3.10`: the one way money is written on screens and documents (no currency sign). */
export function formatCents(value: number): string {
  const whole = Math.trunc(Math.abs(value) / 100).toString();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = (Math.abs(value) % 100).toString().padStart(2, '0');
  return `${value < 0 ? '-' : ''}${grouped}.${rest}`;
}
