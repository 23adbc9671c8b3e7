// DS6: the tape is keyed from the paper, blind, and matched with the receipts only after submission: by kind, number and
// amount, each item once. What is left on either side is where a reviewer looks for a difference.
import type { CountedPaper } from '../ledger/events/drawer-events.ts';

export interface UnmatchedPaper extends CountedPaper {
  /** Where it stands alone. */
  readonly side: 'receipts' | 'count';
}

const keyOf = ({ kind, itemNumber, amountCents }: CountedPaper): string => `${kind} ${itemNumber} ${amountCents}`;

/** The items of `some` that are left when each item of `others` has taken one equal item away. */
function without(some: readonly CountedPaper[], others: readonly CountedPaper[]): readonly CountedPaper[] {
  const taken = new Map<string, number>();
  for (const item of others) taken.set(keyOf(item), (taken.get(keyOf(item)) ?? 0) + 1);
  return some.filter((item) => {
    const left = taken.get(keyOf(item)) ?? 0;
    taken.set(keyOf(item), left - 1);
    return left <= 0;
  });
}

export const unmatchedPaper = (
  receipted: readonly CountedPaper[],
  counted: readonly CountedPaper[],
): readonly UnmatchedPaper[] => [
  ...without(receipted, counted).map((item): UnmatchedPaper => ({ ...item, side: 'receipts' })),
  ...without(counted, receipted).map((item): UnmatchedPaper => ({ ...item, side: 'count' })),
];
