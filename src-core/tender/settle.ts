// TN1, TN2: Σ tendered − change = to pay − still to pay + excess + rounding, to the cent. Change comes from cash only and
// never exceeds the cash tendered; what a check or card has above the total is excess, never cash back. TN6: only the
// cash remainder after other tenders is rounded, and a customer who has the exact pennies pays them.
import { type Cents, type SignedCents, cents, signedCents, sumCents } from '../money/cents.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { roundToNickel } from './round-to-nickel.ts';
import type { Tender } from './tender.ts';

export interface Settlement {
  readonly tenderedCents: Cents;
  readonly cashTenderedCents: Cents;
  readonly changeCents: Cents;
  readonly stillToPayCents: Cents;
  /** Tendered without cash above the total: becomes credit after a deliberate yes, or is refused. */
  readonly excessCents: Cents;
  /** Added to what was to pay (above zero) or taken off it. */
  readonly roundingCents: SignedCents;
}

type Paid = Pick<Tender, 'kind' | 'amountCents'>;

const sumOf = (tenders: readonly Paid[]): number => sumCents(tenders.map(({ amountCents }) => amountCents));

const sumWithoutCash = (tenders: readonly Paid[]): number => sumOf(tenders.filter(({ kind }) => kind !== 'cash'));

/** What the other tenders leave for cash to pay, rounded where the city rounds (TN6); cash already tendered is not taken off. */
export function cashToPay(
  tenders: readonly Paid[],
  toPayCents: Cents,
  { cashRounding }: Pick<CityPolicy, 'cashRounding'>,
): Cents {
  const remainder = Math.max(0, toPayCents - sumWithoutCash(tenders));
  return cashRounding === 'nickel' ? roundToNickel(remainder) : cents(remainder);
}

/** What cash settles of a remainder above zero: null when it is not enough. */
function roundedRemainder(remainder: number, cash: number, rounding: CityPolicy['cashRounding']): number | null {
  const rounded = rounding === 'nickel' && cash !== remainder ? roundToNickel(remainder) : remainder;
  if (cash >= rounded) return rounded;
  return cash >= remainder ? cash : null;
}

export function settle(
  tenders: readonly Paid[],
  toPayCents: Cents,
  options: Pick<CityPolicy, 'cashRounding'>,
): Settlement {
  const cash = sumOf(tenders.filter(({ kind }) => kind === 'cash'));
  const other = sumWithoutCash(tenders);
  const remainder = Math.max(0, toPayCents - other);
  const taken = remainder === 0 ? 0 : roundedRemainder(remainder, cash, options.cashRounding);
  return {
    tenderedCents: cents(cash + other),
    cashTenderedCents: cents(cash),
    changeCents: cents(taken === null ? 0 : cash - taken),
    stillToPayCents: cents(taken === null ? remainder - cash : 0),
    excessCents: cents(Math.max(0, other - toPayCents)),
    roundingCents: signedCents(taken === null ? 0 : taken - remainder),
  };
}
