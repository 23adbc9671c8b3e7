// Events that answer what was posted with an opposite entry (VD2, VD3): nothing that they speak of is touched. Each has its
// own number, names its receipt and posts on the day it is decided, outside every drawer session.
import type { PaperKind, Tender } from '../../tender/tender.ts';
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
  readonly receiptNumber: string;
  readonly reason: string;
  readonly lines: readonly CorrectionLine[];
  /** What it is about, without a sign. */
  readonly amountCents: number;
}

/** Where the payer's money goes: the city owes it to them, or it is credit on one of the receipt's accounts. */
export type MoneyGoesTo = { readonly kind: 'refund' } | { readonly kind: 'credit'; readonly accountNo: string };

/** VD2: the whole of what still stands of a payment, taken back once, after its session was counted. */
export interface PaymentReversed {
  readonly type: 'payment_reversed';
  readonly version: 1;
  /** Its lines: first what is taken back, then where the money goes. */
  readonly payload: Numbered & {
    readonly paymentId: string;
    readonly issuerId: string;
    /** The session that the receipt was issued in; its money stays where it is (DS12). */
    readonly receiptSessionId: string;
    readonly receiptDate: string;
    readonly goesTo: MoneyGoesTo;
    readonly roundingCents: number;
    /** The tenders that stand on the receipt, for the slip. */
    readonly tenders: readonly Tender[];
    readonly changeCents: number;
  };
}

/** Money that went to the wrong account: taken back there, applied to the right one, linked by one event. */
export interface PaymentMoved {
  readonly type: 'payment_moved';
  readonly version: 1;
  readonly payload: Numbered & {
    readonly paymentId: string;
    readonly issuerId: string;
    readonly receiptSessionId: string;
    readonly receiptDate: string;
    readonly fromAccountNo: string;
    readonly toAccountNo: string;
  };
}

/** What can come back from a bank or a card processor. */
export type ReturnableKind = PaperKind | 'card';

export const RETURN_REASONS = [
  'insufficient_funds',
  'uncollected_funds',
  'account_closed',
  'stop_payment',
  'not_authorized',
  'card_dispute',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** The item that came back, and what the bank wrote. */
interface BankItem {
  readonly tenderId: string;
  readonly kind: ReturnableKind;
  readonly itemNumber: string | null;
  /** Null for a card: its money is in card clearing. */
  readonly depositoryId: string | null;
  readonly bankDate: string;
  readonly bankReference: string;
}

export interface ReturnFee {
  readonly accountNo: string;
  readonly chargeId: string;
  readonly service: string;
  readonly glAccount: string;
  readonly amountCents: number;
}

/** VD3: one act. A later return of the same item, presented again, takes nothing back a second time. */
export interface ItemReturned {
  readonly type: 'item_returned';
  readonly version: 1;
  readonly payload: Numbered &
    BankItem & {
      readonly depositId: string | null;
      /** 1, then 2 and 3 for an item that was presented again. */
      readonly returnNo: number;
      readonly returnReason: ReturnReason;
      readonly fee: ReturnFee | null;
      /** TN5: no checks from these accounts until the day named. */
      readonly noChecks: { readonly accountNos: readonly string[]; readonly untilDate: string } | null;
    };
}

/** The paper goes to the bank once more: nothing is posted before the bank has paid it. */
export interface ItemRedeposited {
  readonly type: 'item_redeposited';
  readonly version: 1;
  readonly payload: Numbered & BankItem & { readonly presentmentNo: number };
}

/** The bank paid it after all, or a dispute was won: what the return took back is applied again. */
export interface ReturnedItemCleared {
  readonly type: 'returned_item_cleared';
  readonly version: 1;
  readonly payload: Numbered & BankItem;
}

export type ReturnedItemEvent = ItemReturned | ItemRedeposited | ReturnedItemCleared;
export type CorrectionEvent = PaymentReversed | PaymentMoved | ReturnedItemEvent;
