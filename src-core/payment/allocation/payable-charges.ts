// Credits already on an account are the customer's money: they cover the oldest charges first, so that no one is cut
// off, or pays twice, for what the city holds. They are never lines of a payment: a payment pays what they leave open.
import type { OpenCharge } from '../../account/account.ts';
import type { Cents } from '../../money/cents.ts';
import { cents } from '../../money/cents.ts';

/** A charge with the part of it that a payment can pay. */
export interface PayableCharge {
  readonly charge: OpenCharge;
  readonly payableCents: Cents;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Due date, bill date, charge id: total, so that the order in which charges arrive changes nothing. */
const compareAge = (a: OpenCharge, b: OpenCharge): number =>
  compareText(a.dueDate, b.dueDate) || compareText(a.billDate, b.billDate) || compareText(a.chargeId, b.chargeId);

/** All charges with something left to pay once the account's credits are counted, oldest first. */
export function payableCharges(charges: readonly OpenCharge[]): readonly PayableCharge[] {
  let credit = charges.reduce((sum, { openCents }) => sum + Math.max(0, -openCents), 0);
  const payable: PayableCharge[] = [];
  for (const charge of charges.filter(({ openCents }) => openCents > 0).toSorted(compareAge)) {
    const covered = Math.min(credit, charge.openCents);
    credit -= covered;
    if (covered < charge.openCents) payable.push({ charge, payableCents: cents(charge.openCents - covered) });
  }
  return payable;
}
