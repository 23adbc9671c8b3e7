// What a person has counted so far, as the screen holds it. Empty is not zero (DS6, DS7): a tape without items is a count
// only when the person said deliberately that there are none.
import type { CountFigures } from '../../../src-contract/station/drawer.ts';
import { kindsToCount, missingKinds } from '../../../src-core/drawer/count-figures.ts';
import { type PaperKind, PAPER_KINDS, type TenderKind, isPaper } from '../../../src-core/tender/tender.ts';
import { CASH_ROWS, fromDenominationCounts, toDenominationCounts } from '../../ui/cash-rows.ts';
import { type DenominationCounts, countedCents } from '../../ui/denomination-counts.ts';

export interface PaperItem {
  readonly id: string;
  readonly kind: PaperKind;
  readonly itemNumber: string;
  readonly amountCents: number;
}

export interface SlipItem {
  readonly id: string;
  readonly amountCents: number;
}

export interface CountForm {
  readonly cash: DenominationCounts;
  readonly paper: readonly PaperItem[];
  readonly hasNoPaper: boolean;
  readonly slips: readonly SlipItem[];
  readonly hasNoSlips: boolean;
}

export const EMPTY_FORM: CountForm = { cash: {}, paper: [], hasNoPaper: false, slips: [], hasNoSlips: false };

export function toFigures(form: CountForm): CountFigures {
  const cash = toDenominationCounts(form.cash);
  const paper = form.paper.map(({ kind, itemNumber, amountCents }) => ({ kind, itemNumber, amountCents }));
  const slips = form.slips.map(({ amountCents }) => amountCents);
  return {
    cash: cash.length === 0 ? null : [...cash],
    paper: paper.length > 0 || form.hasNoPaper ? paper : null,
    cardSlipsCents: slips.length > 0 || form.hasNoSlips ? slips : null,
  };
}

export const fromFigures = (figures: CountFigures): CountForm => ({
  cash: fromDenominationCounts(figures.cash ?? []),
  paper: (figures.paper ?? []).map((item, index) => ({ ...item, id: `kept-${index}` })),
  hasNoPaper: figures.paper?.length === 0,
  slips: (figures.cardSlipsCents ?? []).map((amountCents, index) => ({ id: `kept-${index}`, amountCents })),
  hasNoSlips: figures.cardSlipsCents?.length === 0,
});

export const isEmptyForm = (form: CountForm): boolean => {
  const { cash, paper, cardSlipsCents } = toFigures(form);
  return cash === null && paper === null && cardSlipsCents === null;
};

export interface KindProgress {
  readonly kind: TenderKind;
  readonly isUsed: boolean;
  readonly isCounted: boolean;
  /** The person's own count; null while there is none. */
  readonly cents: number | null;
  /** Null for cash, whose pieces are not items. */
  readonly items: number | null;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function ownCount(form: CountForm, kind: TenderKind): Pick<KindProgress, 'cents' | 'items'> {
  if (kind === 'cash') return { cents: countedCents(CASH_ROWS, form.cash), items: null };
  const items = isPaper(kind) ? form.paper.filter((item) => item.kind === kind) : form.slips;
  return { cents: sum(items.map(({ amountCents }) => amountCents)), items: items.length };
}

/** Every kind that must have a count, and every other that was counted all the same. */
export function progressOf(form: CountForm, usedKinds: readonly TenderKind[]): readonly KindProgress[] {
  const figures = toFigures(form);
  const needed = kindsToCount(usedKinds);
  const missing = missingKinds(figures, usedKinds);
  const kinds: readonly TenderKind[] = ['cash', ...PAPER_KINDS, 'card'];
  return kinds.flatMap((kind) => {
    const own = ownCount(form, kind);
    const isUsed = needed.includes(kind);
    if (!isUsed && (own.items ?? 0) === 0) return [];
    const isCounted = !missing.includes(kind);
    return [{ kind, isUsed, isCounted, cents: isCounted ? own.cents : null, items: isCounted ? own.items : null }];
  });
}

export const missingOf = (form: CountForm, usedKinds: readonly TenderKind[]): readonly TenderKind[] =>
  missingKinds(toFigures(form), usedKinds);
