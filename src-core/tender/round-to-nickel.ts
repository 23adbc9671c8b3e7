// TN6: without pennies, a cash remainder is rounded to the nearest five cents, up as often as down (1, 2, 6, 7 down;
// 3, 4, 8, 9 up), except that 1 and 2 cents become 5, because a debt is never rounded away.
import { type Cents, cents } from '../money/cents.ts';

export function roundToNickel(amountCents: number): Cents {
  if (amountCents === 1 || amountCents === 2) return cents(5);
  return cents(Math.round(amountCents / 5) * 5);
}
