// What a closing's tape and the receipts disagree on, item by item (DS8): each such item is a part of the over/short that
// the closing posted. A number keyed wrong with the right amount made no difference and is none here.
import { unmatchedPaper, type UnmatchedPaper } from '../drawer/match-paper.ts';
import type { CountedPaper } from '../ledger/events/drawer-events.ts';
import type { TakenBackOverShort } from '../ledger/events/exception-events.ts';
import { isPaper } from '../tender/tender.ts';

type Named = Pick<CountedPaper, 'itemNumber' | 'amountCents'>;

const moneyOf = ({ kind, amountCents }: CountedPaper): string => `${kind} ${amountCents}`;

/** Of each kind and amount only as many as there are more of on one side than on the other. */
export function closingDifferences(
  receipted: readonly CountedPaper[],
  counted: readonly CountedPaper[],
): readonly UnmatchedPaper[] {
  const unmatched = unmatchedPaper(receipted, counted);
  const misread = new Map<string, number>();
  for (const { side, ...item } of unmatched) {
    if (side === 'count') misread.set(moneyOf(item), (misread.get(moneyOf(item)) ?? 0) + 1);
  }
  const paired = new Map<string, number>();
  const onReceipts = unmatched.filter((item) => {
    if (item.side === 'count') return false;
    const left = misread.get(moneyOf(item)) ?? 0;
    if (left === 0) return true;
    misread.set(moneyOf(item), left - 1);
    paired.set(moneyOf(item), (paired.get(moneyOf(item)) ?? 0) + 1);
    return false;
  });
  const inCount = unmatched.filter((item) => {
    if (item.side === 'receipts') return false;
    const left = paired.get(moneyOf(item)) ?? 0;
    paired.set(moneyOf(item), left - 1);
    return left <= 0;
  });
  return [...onReceipts, ...inCount];
}

/** The over/short that this item made at the closing; `nth` among items of the same number and amount, from 0. */
export function overShortOf(
  differences: readonly UnmatchedPaper[],
  side: UnmatchedPaper['side'],
  { itemNumber, amountCents }: Named,
  nth = 0,
): readonly TakenBackOverShort[] {
  const same = differences.filter(
    (each) => each.side === side && each.itemNumber === itemNumber && each.amountCents === amountCents,
  );
  const found = same[nth];
  if (found === undefined || !isPaper(found.kind)) return [];
  return [{ kind: found.kind, overShortCents: side === 'count' ? amountCents : -amountCents }];
}
