// A receipt as the ledger holds it when something is to be done about it: void (VD1), wrong tender kind (VD7), reprint
// (RC5). Tenders that were corrected stay on it, each replaced by another; only the standing ones are money.
import type { DrawerSessionRow } from '../ledger/rows.ts';
import type { PaymentTaken, TenderKindCorrected } from '../ledger/events/payment-events.ts';
import { type Cents, cents } from '../money/cents.ts';
import { isPaper, type Tender } from '../tender/tender.ts';

export interface ReceiptOnFile extends Pick<
  PaymentTaken['payload'],
  'receiptNumber' | 'paymentId' | 'drawerId' | 'lines' | 'tenders' | 'changeCents' | 'roundingCents'
> {
  readonly sessionId: string;
  readonly businessDate: string;
  readonly issuerId: string;
  /** In the order in which they were made. */
  readonly corrections: readonly Pick<TenderKindCorrected['payload'], 'replacesTenderId' | 'tender'>[];
  readonly isVoid: boolean;
  readonly isVoidRequested: boolean;
  /** VD2 */
  readonly isReversed: boolean;
  readonly duplicates: number;
}

/** The session that a receipt was issued in, as it stands now. */
export type ReceiptSession = Pick<DrawerSessionRow, 'sessionId' | 'state' | 'ownerId' | 'businessDate'>;

export interface StandingTenders {
  readonly tenders: readonly Tender[];
  readonly changeCents: Cents;
}

/**
 * What counts now: each corrected tender replaced by its correction. A correction is of the net amount (net-of-change.ts),
 * so the change that the wrongly keyed cash seemed to give is gone with it, and tenders − change stays the same.
 */
export function standingTenders({
  tenders,
  changeCents,
  corrections,
}: Pick<ReceiptOnFile, 'tenders' | 'changeCents' | 'corrections'>): StandingTenders {
  let standing = tenders;
  let change: number = changeCents;
  for (const { replacesTenderId, tender } of corrections) {
    const replaced = standing.find(({ tenderId }) => tenderId === replacesTenderId);
    change -= (replaced?.amountCents ?? tender.amountCents) - tender.amountCents;
    standing = standing.map((each) => (each.tenderId === replacesTenderId ? tender : each));
  }
  return { tenders: standing, changeCents: cents(change) };
}

/** What goes back over the counter when a payment is void: its cash less its change, and each paper item. */
export function moneyToGiveBack(receipt: Pick<ReceiptOnFile, 'tenders' | 'changeCents' | 'corrections'>): {
  readonly cashCents: Cents;
  readonly items: readonly Tender[];
} {
  const { tenders, changeCents } = standingTenders(receipt);
  const cash = tenders.filter(({ kind }) => kind === 'cash').reduce((sum, { amountCents }) => sum + amountCents, 0);
  return { cashCents: cents(cash - changeCents), items: tenders.filter(({ kind }) => isPaper(kind)) };
}
