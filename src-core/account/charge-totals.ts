// What an account owes follows from its open charges alone. A credit is a charge with a negative open amount and is
// held against what is past due first, because no one is shut off for money the city already has (PY4).
import { type Cents, type SignedCents, cents, sumCents } from '../money/cents.ts';
import type { OpenCharge } from './account.ts';

type Owed = Pick<OpenCharge, 'openCents' | 'dueDate'>;

/** Everything open, credits taken off; negative when the city owes the customer. */
export const balanceOf = (charges: readonly Pick<OpenCharge, 'openCents'>[]): SignedCents =>
  sumCents(charges.map((charge) => charge.openCents));

/** Open charges whose due day is before the business date, less every credit; never below zero. */
export function pastDueOf(charges: readonly Owed[], businessDate: string): Cents {
  const counted = charges.filter((charge) => charge.openCents < 0 || charge.dueDate < businessDate);
  return cents(Math.max(0, balanceOf(counted)));
}
