// DP9: which pieces stay for tomorrow's starting cash. The bag takes the largest pieces, so that the float keeps the
// small ones a counter needs for change. Exact whenever some choice of pieces is exact; rolls and straps stay whole.
import { type Cents, cents } from '../money/cents.ts';
import { countValue, inCanonicalOrder, lineOf, sumCounts } from './count.ts';
import type { DenominationCount } from './denomination-count.ts';

export interface FloatProposal {
  readonly kept: readonly DenominationCount[];
  readonly keptCents: Cents;
  /** False when no choice of these pieces makes the fund: below it all is kept, otherwise the nearest above by large pieces. */
  readonly isExact: boolean;
}

interface Unit {
  readonly count: DenominationCount;
  readonly unitCents: number;
  /** Value of this line and all smaller ones, and the greatest common divisor of their units. */
  readonly restCents: number;
  readonly restDivisor: number;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

function unitsLargestFirst(counts: readonly DenominationCount[]): readonly Unit[] {
  const units: Unit[] = [];
  const smallestFirst = counts
    .filter((count) => count.quantity > 0)
    .toSorted((a, b) => lineOf(a).unitCents - lineOf(b).unitCents || lineOf(b).rank - lineOf(a).rank);
  let restCents = 0;
  let restDivisor = 0;
  for (const count of smallestFirst) {
    const { unitCents } = lineOf(count);
    restCents += countValue(count);
    restDivisor = greatestCommonDivisor(unitCents, restDivisor);
    units.unshift({ count, unitCents, restCents, restDivisor });
  }
  return units;
}

/** How many of each unit make `amount` exactly, largest first; null when nothing does. */
function takeExactly(units: readonly Unit[], amount: number): readonly number[] | null {
  const deadEnds = new Set<string>();
  const search = (index: number, left: number): readonly number[] | null => {
    if (left === 0) return [];
    const unit = units[index];
    if (unit === undefined || left > unit.restCents || left % unit.restDivisor !== 0) return null;
    const place = `${index} ${left}`;
    if (deadEnds.has(place)) return null;
    for (let take = Math.min(unit.count.quantity, Math.floor(left / unit.unitCents)); take >= 0; take -= 1) {
      const rest = search(index + 1, left - take * unit.unitCents);
      if (rest !== null) return [take, ...rest];
    }
    deadEnds.add(place);
    return null;
  };
  return search(0, amount);
}

function takeGreedily(units: readonly Unit[], amount: number): readonly number[] {
  let left = amount;
  return units.map(({ count, unitCents }) => {
    const take = Math.min(count.quantity, Math.floor(left / unitCents));
    left -= take * unitCents;
    return take;
  });
}

/** Proposes the pieces to keep of a checked count; what is not kept goes into the bag. */
export function keepForFloat(counts: readonly DenominationCount[], fundCents: Cents): FloatProposal {
  const excess = sumCounts(counts) - fundCents;
  const units = unitsLargestFirst(counts);
  const exact = excess < 0 ? null : takeExactly(units, excess);
  const bagged = exact ?? takeGreedily(units, Math.max(excess, 0));
  const kept = units
    .map(({ count }, index) => ({ ...count, quantity: count.quantity - (bagged[index] ?? 0) }))
    .filter((count) => count.quantity > 0);
  return { kept: inCanonicalOrder(kept), keptCents: cents(sumCounts(kept)), isExact: exact !== null };
}
