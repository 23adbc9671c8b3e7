// The bills and coins of one drawer, piece by piece: what a count finds in the evening is what was put in and taken out
// during the day, not what the station expects.
import { addCounts, subtractCounts, sumCounts } from '../../../src-core/denomination/count.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import { keepForFloat } from '../../../src-core/denomination/keep-for-float.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { invariant } from '../../../src-core/result/result.ts';

const HANDED_OVER = [10_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1];

const loose = (denominationCents: number, quantity: number): DenominationCount => ({
  denominationCents,
  form: 'loose',
  quantity,
});

/** $200.00, small pieces enough to give change from. */
export const STARTING_CASH: readonly DenominationCount[] = [
  loose(2e3, 3),
  loose(1e3, 5),
  loose(500, 8),
  loose(100, 30),
  loose(25, 40),
  loose(10, 60),
  loose(5, 40),
  loose(1, 200),
];

/** An amount as a customer hands it over: as few pieces as make it. */
export function asPieces(amountCents: number): readonly DenominationCount[] {
  let left = amountCents;
  return HANDED_OVER.flatMap((denominationCents) => {
    const quantity = Math.floor(left / denominationCents);
    left -= quantity * denominationCents;
    return quantity === 0 ? [] : [loose(denominationCents, quantity)];
  });
}

export interface CashInHand {
  readonly counts: () => readonly DenominationCount[];
  readonly put: (pieces: readonly DenominationCount[]) => void;
  readonly take: (pieces: readonly DenominationCount[]) => void;
  /** Pieces of the drawer that make the amount; null when none do. */
  readonly find: (amountCents: number) => readonly DenominationCount[] | null;
}

export function cashInHand(starting: readonly DenominationCount[]): CashInHand {
  let inDrawer = starting;
  const without = (pieces: readonly DenominationCount[], all = inDrawer): readonly DenominationCount[] => {
    const left = subtractCounts(all, pieces);
    invariant(left.ok, 'pieces that are not in the drawer');
    return left.value;
  };
  return {
    counts: () => inDrawer,
    put: (pieces) => {
      inDrawer = addCounts(inDrawer, pieces);
    },
    take: (pieces) => {
      inDrawer = without(pieces);
    },
    find: (amountCents) => {
      const rest = sumCounts(inDrawer) - amountCents;
      if (rest < 0) return null;
      const { kept, isExact } = keepForFloat(inDrawer, cents(rest));
      return isExact ? without(kept) : null;
    },
  };
}
