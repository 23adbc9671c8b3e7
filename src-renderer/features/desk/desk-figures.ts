// The sums that stand beside the tender field, at once with each press: the preview's own figures once it has answered
// for this very draft, the same rule of the core until then.
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { quickCash } from '../../../src-core/tender/quick-cash.ts';
import { settle } from '../../../src-core/tender/settle.ts';

export interface DeskFigures {
  readonly toPayCents: number;
  readonly itemsCents: number;
  readonly tenderedCents: number;
  readonly stillToPayCents: number;
  readonly changeCents: number;
  /** What cash alone would have to be, where the city rounds (TN6). */
  readonly cashToPayCents: number;
  readonly quickCash: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

export function figuresOf(
  draft: PaymentDraftInput,
  preview: PaymentPreviewView | null,
  isCurrent: boolean,
): DeskFigures {
  const codes = new Set(draft.items.map(({ code }) => code));
  const itemsCents = sum((preview?.items ?? []).filter(({ code }) => codes.has(code)).map((each) => each.amountCents));
  const accountsCents = sum(draft.accounts.map(({ amountCents }) => amountCents));
  const toPayCents = isCurrent && preview ? preview.toPayCents : accountsCents + itemsCents;
  const isRounded = preview !== null && preview.toPayInCashCents !== preview.toPayCents;
  const settled = settle(draft.tenders, cents(toPayCents), { cashRounding: isRounded ? 'nickel' : 'none' });
  const stillToPayCents = isCurrent && preview ? preview.stillToPayCents : settled.stillToPayCents;
  const changeCents = isCurrent && preview ? preview.changeCents : settled.changeCents;
  const hasOnlyCash = draft.tenders.length === 0;
  const cashToPayCents = isRounded && hasOnlyCash && preview ? preview.toPayInCashCents : stillToPayCents;
  return {
    toPayCents,
    itemsCents,
    tenderedCents: settled.tenderedCents,
    stillToPayCents,
    changeCents,
    cashToPayCents,
    quickCash: quickCash(cents(stillToPayCents)),
  };
}

/** Everything asked for is tendered, and there is something to pay. */
export const isCovered = ({ toPayCents, stillToPayCents }: DeskFigures, draft: PaymentDraftInput): boolean =>
  toPayCents > 0 && stillToPayCents === 0 && draft.tenders.length > 0;

/** PY4: something is tendered, not enough, and it covers at least the items that are paid whole. */
export const isPartial = ({ tenderedCents, stillToPayCents, itemsCents }: DeskFigures): boolean =>
  tenderedCents > 0 && stillToPayCents > 0 && tenderedCents >= itemsCents;
