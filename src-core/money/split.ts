// MN2: splitting an amount keeps its sum to the cent. Each share is the exact share rounded toward zero; the odd
// cents that this leaves go, one each, in the order in which the shares are declared, to those that lost a fraction.
import { invariant } from '../result/result.ts';
import { type SignedCents, signedCents } from './cents.ts';

/**
 * Splits `total` in proportion to whole, non-negative `weights` (percentages that sum to 100, or other amounts in
 * cents). At least one weight is above zero; a zero weight gets nothing. Negative totals mirror positive ones.
 */
export function split(total: SignedCents, weights: readonly number[]): readonly SignedCents[] {
  for (const weight of weights) invariant(Number.isSafeInteger(weight) && weight >= 0, `not a weight: ${weight}`);
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  invariant(whole > 0n, 'a split needs a weight above zero');
  const sign = total < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(total));
  const exact = weights.map((weight) => amount * BigInt(weight));
  let odd = amount - exact.reduce((sum, product) => sum + product / whole, 0n);
  return exact.map((product) => {
    const getsOddCent = odd > 0n && product % whole > 0n;
    if (getsOddCent) odd -= 1n;
    return signedCents(sign * Number(product / whole + (getsOddCent ? 1n : 0n)));
  });
}
