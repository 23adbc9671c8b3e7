// Events that answer what was posted with an opposite entry (VD2): nothing that they speak of is touched. Each has its own
// number, names its receipt and posts on the day it is decided, outside every drawer session.
import type { Tender } from '../../tender/tender.ts';
import type { PaymentLine, PaymentLineKind } from './payment-events.ts';

/** `refund`: money that the city now owes the payer. */
export type CorrectionLineKind = PaymentLineKind | 'refund';

/** A payment's line with a sign: above zero it applies money there, below zero it takes money back from there. */
export interface CorrectionLine extends Omit<PaymentLine, 'kind'> {
  readonly kind: CorrectionLineKind;
}

/** What every correction is known by. */
interface Numbered {
  /** `C` + station-year-serial. */
  readonly correctionNumber: string;
  readonly correctionYear: number;
  readonly correctionSerial: number;
  readonly reason: string;
}

/** Where the payer's money goes: the city owes it to them, or it is credit on one of the receipt's accounts. */
export type MoneyGoesTo = { readonly kind: 'refund' } | { readonly kind: 'credit'; readonly accountNo: string };

/** VD2: the whole of what still stands of a payment, taken back once, after its session was counted. */
export interface PaymentReversed {
  readonly type: 'payment_reversed';
  readonly version: 1;
  readonly payload: Numbered & {
    readonly receiptNumber: string;
    readonly paymentId: string;
    readonly issuerId: string;
    /** The session that the receipt was issued in; its money stays where it is (DS12). */
    readonly receiptSessionId: string;
    readonly receiptDate: string;
    readonly goesTo: MoneyGoesTo;
    /** First what is taken back, then where the money goes. */
    readonly lines: readonly CorrectionLine[];
    /** What goes to the payer. */
    readonly amountCents: number;
    readonly roundingCents: number;
    /** The tenders that stand on the receipt, for the slip. */
    readonly tenders: readonly Tender[];
    readonly changeCents: number;
  };
}

export type CorrectionEvent = PaymentReversed;
