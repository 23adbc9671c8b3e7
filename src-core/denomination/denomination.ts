// What United States cash is made of, and how a drawer, a deposit slip and a bank count it (DS6, DP7): single pieces,
// coins in bank rolls, bills in straps of a hundred. A quantity counts pieces, rolls or straps, never dollars.

import type { DenominationForm } from './denomination-count.ts';

/** One line that a person can count. */
export interface CountableLine {
  readonly denominationCents: number;
  readonly form: DenominationForm;
  readonly material: 'bill' | 'coin';
  /** What one piece, roll or strap holds. */
  readonly pieces: number;
  /** What one piece, roll or strap is worth. */
  readonly unitCents: number;
}

const BILLS = [10_000, 5_000, 2_000, 1_000, 500, 200, 100];
const STRAP_BILLS = 100;
const COINS = [
  { denominationCents: 100, rollCoins: 25 },
  { denominationCents: 50, rollCoins: 20 },
  { denominationCents: 25, rollCoins: 40 },
  { denominationCents: 10, rollCoins: 50 },
  { denominationCents: 5, rollCoins: 40 },
  { denominationCents: 1, rollCoins: 50 },
];

const line = (
  material: 'bill' | 'coin',
  denominationCents: number,
  form: DenominationForm,
  pieces: number,
): CountableLine => ({ material, denominationCents, form, pieces, unitCents: denominationCents * pieces });

/** Every line that can be counted, in canonical order: bills before coins, large before small, bundles before loose. */
export const COUNTABLE_LINES: readonly CountableLine[] = [
  ...BILLS.flatMap((bill) => [line('bill', bill, 'strapped', STRAP_BILLS), line('bill', bill, 'loose', 1)]),
  ...COINS.flatMap(({ denominationCents, rollCoins }) => [
    line('coin', denominationCents, 'rolled', rollCoins),
    line('coin', denominationCents, denominationCents === 100 ? 'loose_coin' : 'loose', 1),
  ]),
];

const lineKey = (of: { readonly denominationCents: number; readonly form: string }): string =>
  `${of.form} ${of.denominationCents}`;

const LINES_BY_KEY = new Map(COUNTABLE_LINES.map((each, rank) => [lineKey(each), { ...each, rank }]));

/** The table's line for a count, with its rank in canonical order; undefined for a combination that does not exist. */
export const countableLine = (of: {
  readonly denominationCents: number;
  readonly form: string;
}): (CountableLine & { readonly rank: number }) | undefined => LINES_BY_KEY.get(lineKey(of));

export const isKnownDenomination = (denominationCents: number): boolean =>
  COUNTABLE_LINES.some((each) => each.denominationCents === denominationCents);
