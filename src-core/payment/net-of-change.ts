// VD7 for cash that gave change. What was keyed as 100.00 cash with 2.16 change but was a check was a check of 97.84: no
// cash is ever given back on a check (TN2). Change stays with the payment's other cash as far as that goes; only what is
// left of it comes off the corrected tender, so that the receipt's total, and tenders − change, stay to the cent.
import { type Cents, cents } from '../money/cents.ts';
import type { Tender } from '../tender/tender.ts';
import type { StandingTenders } from './receipt-on-file.ts';

/** The amount of the tender once its kind is put right; the amount as keyed for anything but cash with change. */
export function netOfChange(tender: Tender, { tenders, changeCents }: StandingTenders): Cents {
  if (tender.kind !== 'cash') return cents(tender.amountCents);
  const otherCash = tenders
    .filter(({ kind, tenderId }) => kind === 'cash' && tenderId !== tender.tenderId)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
  return cents(tender.amountCents - Math.max(0, changeCents - otherCash));
}
