// The bills a customer is likely to put down for an amount: the next dollar, 5, 10, 20, 50 and 100. Each is one key, so
// that cash with change takes two presses.
import { type Cents, cents } from '../money/cents.ts';

const STEPS = [100, 500, 1_000, 2_000, 5_000, 10_000];

/** Ascending, each once, none equal to the amount itself (that is exact cash). Nothing for nothing to pay. */
export function quickCash(toPayCents: Cents): readonly Cents[] {
  if (toPayCents === 0) return [];
  const amounts = STEPS.map((step) => Math.ceil(toPayCents / step) * step).filter((amount) => amount !== toPayCents);
  return [...new Set(amounts)].toSorted((a, b) => a - b).map(cents);
}
