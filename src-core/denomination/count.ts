// A count of cash by denomination (DS2, DS6, DP7): validated once where it comes in, then added, subtracted and summed
// line by line, so that the pieces in the drawer, the bag and the fund are followed and not only their total.
import { type Cents, cents } from '../money/cents.ts';
import { type Result, invariant, ok, refuse } from '../result/result.ts';
import { type CountableLine, countableLine, isKnownDenomination } from './denomination.ts';
import type { DenominationCount } from './denomination-count.ts';
import type { DenominationRefusal } from './refusals.ts';

/** A count above this is a slip of the finger: a million straps of hundreds is more than a city ever held. */
export const MAX_QUANTITY = 1_000_000;

/** Ten million dollars: no drawer or bag holds more, and sums of many counts stay in range. */
export const MAX_COUNT_CENTS = 1_000_000_000;

const keyOf = (count: DenominationCount): string => `${count.form} ${count.denominationCents}`;

export const lineOf = (count: DenominationCount): CountableLine & { readonly rank: number } => {
  const line = countableLine(count);
  invariant(line !== undefined, `not countable: ${keyOf(count)}`);
  return line;
};

/** Bills before coins, large before small, bundles before loose. Lines counted as zero are kept. */
export const inCanonicalOrder = (counts: readonly DenominationCount[]): readonly DenominationCount[] =>
  counts.toSorted((a, b) => lineOf(a).rank - lineOf(b).rank);

function findFault(count: DenominationCount, seen: ReadonlySet<string>): DenominationRefusal | null {
  if (!isKnownDenomination(count.denominationCents)) return 'denomination_is_known';
  if (countableLine(count) === undefined) return 'denomination_form_is_known';
  const isWhole = Number.isInteger(count.quantity) && count.quantity >= 0 && count.quantity <= MAX_QUANTITY;
  if (!isWhole) return 'denomination_quantity_is_whole';
  return seen.has(keyOf(count)) ? 'denomination_is_counted_once' : null;
}

/** Checks every line and answers them in canonical order. */
export function checkCounts(
  counts: readonly DenominationCount[],
): Result<readonly DenominationCount[], DenominationRefusal> {
  const seen = new Set<string>();
  for (const count of counts) {
    const fault = findFault(count, seen);
    if (fault !== null) return refuse(fault, { denominationCents: count.denominationCents, form: count.form });
    seen.add(keyOf(count));
  }
  const total = counts.reduce((sum, count) => sum + lineOf(count).unitCents * count.quantity, 0);
  if (total > MAX_COUNT_CENTS) return refuse('denomination_total_is_in_range', { mostCents: MAX_COUNT_CENTS });
  return ok(inCanonicalOrder(counts));
}

export const countValue = (count: DenominationCount): Cents => cents(lineOf(count).unitCents * count.quantity);

export const sumCounts = (counts: readonly DenominationCount[]): Cents =>
  cents(counts.reduce((total, count) => total + countValue(count), 0));

/** What of a count is bills and what is coin, as a deposit slip states them (DP7). */
export const sumByMaterial = (
  counts: readonly DenominationCount[],
): { readonly bills: Cents; readonly coin: Cents } => ({
  bills: sumCounts(counts.filter((count) => lineOf(count).material === 'bill')),
  coin: sumCounts(counts.filter((count) => lineOf(count).material === 'coin')),
});

/** Adds line by line; lines that come to zero are left out. */
export function addCounts(...lists: readonly (readonly DenominationCount[])[]): readonly DenominationCount[] {
  const byKey = new Map<string, DenominationCount>();
  for (const count of lists.flat()) {
    const quantity = (byKey.get(keyOf(count))?.quantity ?? 0) + count.quantity;
    byKey.set(keyOf(count), { ...count, quantity });
  }
  return inCanonicalOrder([...byKey.values()].filter((count) => count.quantity !== 0));
}

/** Takes `taken` out of `counts` line by line (the bag = the count − the starting cash kept); no roll is broken. */
export function subtractCounts(
  counts: readonly DenominationCount[],
  taken: readonly DenominationCount[],
): Result<readonly DenominationCount[], 'denomination_covers_what_is_taken'> {
  const left = addCounts(
    counts,
    taken.map((count) => ({ ...count, quantity: -count.quantity })),
  );
  const short = left.find((count) => count.quantity < 0);
  if (short === undefined) return ok(left);
  const { denominationCents, form } = short;
  return refuse('denomination_covers_what_is_taken', { denominationCents, form });
}
