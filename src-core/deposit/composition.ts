// DP2, the composition gate: cash, the amount and number of each paper kind and the list of items in the bag equal those
// of the receipts, line by line, adjusted only by posted over/short, corrected kinds (VD7) and named exceptions (DP12).
// The same lines are shown while a deposit is prepared and decide whether it can be sealed.
import { type Cents, cents } from '../money/cents.ts';
import { sumCounts } from '../denomination/count.ts';
import { cashLines } from './cash-lines.ts';
import type { CompositionLine } from './composition-line.ts';
import type { DepositBag, Holdings } from './deposit.ts';
import { paperCents, paperLines } from './paper-lines.ts';

export interface Composition {
  readonly lines: readonly CompositionLine[];
  readonly agrees: boolean;
  readonly cashCents: Cents;
  readonly itemsCents: Cents;
  /** What the bank should count: cash, items, and paper in the bag without a receipt. */
  readonly totalCents: Cents;
}

/** Of checked counts (see readBag). */
export function compositionOf(holdings: Holdings, bag: DepositBag): Composition {
  const lines = [...cashLines(holdings, bag), ...paperLines(holdings, bag)];
  const cashCents = sumCounts(bag.cash);
  const { itemsCents, unreceiptedCents } = paperCents(holdings, bag);
  return {
    lines,
    agrees: lines.every(({ agrees }) => agrees),
    cashCents,
    itemsCents: cents(itemsCents),
    totalCents: cents(cashCents + itemsCents + unreceiptedCents),
  };
}
