// One line of "bag matches receipts" (DP2): what the receipts say, by which posted adjustment the bag may differ, what the
// bag holds. A line agrees when the adjusted receipts equal the bag, to the cent and to the piece.
import type { Words } from '../result/language.ts';

export interface CompositionLine {
  /** What is compared, in words. */
  readonly what: string;
  readonly whatEs: string;
  readonly receipts: number;
  /** Over/short as posted, starting cash, exceptions (DP12). */
  readonly adjustments: number;
  readonly bag: number;
  /** Cents, or else a number of items. */
  readonly isMoney: boolean;
  readonly agrees: boolean;
  /** The mismatch in words; null when the line agrees. */
  readonly mismatch: string | null;
  readonly mismatchEs: string | null;
}

export function compositionLine(
  what: Words,
  isMoney: boolean,
  receipts: number,
  adjustments: number,
  bag: number,
  differs: Words,
): CompositionLine {
  const agrees = receipts + adjustments === bag;
  return {
    what: what.en,
    whatEs: what.es,
    receipts,
    adjustments,
    bag,
    isMoney,
    agrees,
    mismatch: agrees ? null : differs.en,
    mismatchEs: agrees ? null : differs.es,
  };
}
