// DS6, DS7: what a person counted, and what it comes to per tender kind. Null is "not counted"; an empty tape or a zero
// is a count. The tape holds all paper, so a tape that was made is a count of each paper kind, zero included.
import { MAX_COUNT_CENTS, checkCounts, sumCounts } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { DenominationRefusal } from '../denomination/refusals.ts';
import type { CountedKind, CountedPaper } from '../ledger/events/drawer-events.ts';
import { sumCents } from '../money/cents.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { PAPER_KINDS, type TenderKind, isPaper } from '../tender/tender.ts';

export interface CountFigures {
  readonly cash: readonly DenominationCount[] | null;
  readonly paper: readonly CountedPaper[] | null;
  readonly cardSlipsCents: readonly number[] | null;
}

/** The kinds that must have a count: cash always, for the starting cash is there. */
export const kindsToCount = (usedKinds: readonly TenderKind[]): readonly TenderKind[] => [
  'cash',
  ...new Set(usedKinds.filter((kind) => kind !== 'cash')),
];

/** Kinds as a refusal's detail lists them; it is put into words where it is said. */
export const listKinds = (kinds: readonly TenderKind[]): string => kinds.join(', ');

/** DS7: kinds that were used and have no count. */
export const missingKinds = (figures: CountFigures, usedKinds: readonly TenderKind[]): readonly TenderKind[] =>
  kindsToCount(usedKinds).filter((kind) => {
    if (kind === 'cash') return figures.cash === null || figures.cash.length === 0;
    return isPaper(kind) ? figures.paper === null : figures.cardSlipsCents === null;
  });

export type CountFigureRefusal = DenominationRefusal | 'counted_items_are_whole';

const isAmount = (amount: number): boolean => Number.isInteger(amount) && amount > 0 && amount <= MAX_COUNT_CENTS;

function checkItems(paper: readonly CountedPaper[], slips: readonly number[]): Result<null, CountFigureRefusal> {
  const amounts = [...paper.map(({ amountCents }) => amountCents), ...slips];
  const isWhole = amounts.every(isAmount) && paper.every(({ itemNumber }) => itemNumber.trim() !== '');
  if (!isWhole || amounts.reduce((total, amount) => total + amount, 0) > MAX_COUNT_CENTS) {
    return refuse('counted_items_are_whole');
  }
  return ok(null);
}

/** Checks the figures and sums them per kind; cash has no items, its pieces stand in the denominations. */
export function sumFigures(
  figures: CountFigures,
): Result<{ readonly cash: readonly DenominationCount[]; readonly kinds: readonly CountedKind[] }, CountFigureRefusal> {
  const cash = checkCounts(figures.cash ?? []);
  if (!cash.ok) return cash;
  const { paper, cardSlipsCents: slips } = figures;
  const items = checkItems(paper ?? [], slips ?? []);
  if (!items.ok) return items;
  const kinds: CountedKind[] = [];
  if (figures.cash !== null) kinds.push({ kind: 'cash', countedCents: sumCounts(cash.value), items: 0 });
  for (const kind of paper === null ? [] : PAPER_KINDS) {
    const amounts = (paper ?? []).filter((item) => item.kind === kind).map(({ amountCents }) => amountCents);
    kinds.push({ kind, countedCents: sumCents(amounts), items: amounts.length });
  }
  if (slips !== null) kinds.push({ kind: 'card', countedCents: sumCents(slips), items: slips.length });
  return ok({ cash: cash.value, kinds });
}
