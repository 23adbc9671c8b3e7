// Cash by denomination as every count, deposit and report shows it (DS6, DP7): what was counted, how it lies, its value.
import { countValue, inCanonicalOrder, lineOf, sumCounts } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import { formatCents } from '../money/cents.ts';
import { unreachable } from '../result/result.ts';
import { column, flexibleColumn, table } from './blocks.ts';
import type { Block } from './document.ts';

const faceValue = (denominationCents: number): string =>
  denominationCents >= 100 ? `$${denominationCents / 100}` : `${denominationCents}¢`;

/** `$20`, `$20, straps of 100`, `25¢, rolls of 40`, `$1 coins`. */
export function denominationLabel(count: DenominationCount): string {
  const face = faceValue(count.denominationCents);
  switch (count.form) {
    case 'loose':
      return face;
    case 'loose_coin':
      return `${face} coins`;
    case 'rolled':
      return `${face}, rolls of ${lineOf(count).pieces}`;
    case 'strapped':
      return `${face}, straps of ${lineOf(count).pieces}`;
    default:
      return unreachable(count.form);
  }
}

/** Lines counted as zero are left out: the total says that there was nothing else. */
export function cashTable(caption: string, counts: readonly DenominationCount[]): Block {
  const lines = inCanonicalOrder(counts).filter((count) => count.quantity > 0);
  return table(
    caption,
    [flexibleColumn(caption), column('Count'), column('Amount')],
    lines.map((count) => [denominationLabel(count), `${count.quantity}`, formatCents(countValue(count))]),
    ['Total', '', formatCents(sumCounts(lines))],
  );
}

export const cashOf = (counts: readonly DenominationCount[], material: 'bill' | 'coin'): readonly DenominationCount[] =>
  counts.filter((count) => lineOf(count).material === material);
