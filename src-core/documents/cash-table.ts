// Cash by denomination as every count, deposit and report shows it (DS6, DP7): what was counted, how it lies, its value.
import { countValue, inCanonicalOrder, lineOf, sumCounts } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import { formatCents } from '../money/cents.ts';
import { unreachable } from '../result/result.ts';
import { column, flexibleColumn, table } from './blocks.ts';
import type { Block, Language } from './document.ts';
import { OFFICE_WORDS } from './office-words.ts';

const faceValue = (denominationCents: number): string =>
  denominationCents >= 100 ? `$${denominationCents / 100}` : `${denominationCents}¢`;

/** `$20`, `$20, straps of 100`, `25¢, rolls of 40`, `$1 coins`. */
export function denominationLabel(count: DenominationCount, language: Language): string {
  const words = OFFICE_WORDS[language];
  const face = faceValue(count.denominationCents);
  switch (count.form) {
    case 'loose':
      return face;
    case 'loose_coin':
      return words.coins(face);
    case 'rolled':
      return words.rolls(face, lineOf(count).pieces);
    case 'strapped':
      return words.straps(face, lineOf(count).pieces);
    default:
      return unreachable(count.form);
  }
}

/** Lines counted as zero are left out: the total says that there was nothing else. */
export function cashTable(caption: string, counts: readonly DenominationCount[], language: Language): Block {
  const words = OFFICE_WORDS[language];
  const lines = inCanonicalOrder(counts).filter((count) => count.quantity > 0);
  return table(
    caption,
    [flexibleColumn(caption), column(words.count), column(words.amount)],
    lines.map((count) => [denominationLabel(count, language), `${count.quantity}`, formatCents(countValue(count))]),
    [words.total, '', formatCents(sumCounts(lines))],
  );
}

export const cashOf = (counts: readonly DenominationCount[], material: 'bill' | 'coin'): readonly DenominationCount[] =>
  counts.filter((count) => lineOf(count).material === material);
