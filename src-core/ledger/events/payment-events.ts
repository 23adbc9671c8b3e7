// Events of a payment. They hold every printed fact, so that a reprint equals its original (RC5).
import type { Tender, TenderKind } from '../../tender/tender.ts';

export type PaymentLineKind = 'charge' | 'credit' | 'item';

/** What a part of the money paid: an open charge, credit on an account (PY5), or a catalogue item (PY6). */
export interface PaymentLine {
  readonly lineNo: number;
  readonly kind: PaymentLineKind;
  readonly accountNo: string | null;
  readonly chargeId: string | null;
  readonly service: string | null;
  readonly chargeKind: string | null;
  readonly billDate: string | null;
  readonly itemCode: string | null;
  /** General-ledger account of a catalogue item. */
  readonly glAccount: string | null;
  readonly description: string;
  readonly amountCents: number;
  /** PY2: which rule put it there, in words. */
  readonly rule: string;
}

export interface PaidAccount {
  readonly accountNo: string;
  readonly customerName: string;
  readonly serviceAddress: string;
  readonly paidCents: number;
  /** As shown before the payment: extract + local payments not yet in it (SY4). */
  readonly balanceBeforeCents: number;
  readonly balanceAfterCents: number;
  readonly pastDueAfterCents: number;
  readonly asOf: string;
  readonly cutoffDate: string | null;
  /** PY4. */
  readonly avoidsShutoff: boolean | null;
}

export interface Payer {
  readonly name: string | null;
  /** PY10: someone else sees no balance, and the receipt masks the account. */
  readonly isHolder: boolean;
}

/** TN5: a check was taken although none are from this writer or on this account; the envelope's approver allowed it. */
export interface NoChecksOverride {
  /** The account that takes no checks: one of those paid, or the writer's own. */
  readonly accountNo: string;
  readonly reason: string;
}

/** TN5: whoever wrote a check, known again by a mark from which the bank account cannot be read. */
export interface CheckWriter {
  readonly tenderId: string;
  readonly writer: string;
}

export interface PaymentTaken {
  readonly type: 'payment_taken';
  readonly version: 2;
  readonly payload: {
    readonly paymentId: string;
    readonly receiptNumber: string;
    readonly receiptYear: number;
    readonly receiptSerial: number;
    readonly drawerId: string;
    readonly payer: Payer;
    readonly accounts: readonly PaidAccount[];
    readonly lines: readonly PaymentLine[];
    readonly tenders: readonly Tender[];
    readonly tenderedCents: number;
    readonly changeCents: number;
    readonly appliedCents: number;
    readonly roundingCents: number;
    /** PY2: what was previewed is what was posted. */
    readonly previewHash: string;
    /** Deliberate yeses that the cashier gave: `duplicate_tender`, `overpayment` … */
    readonly confirmations: readonly string[];
    /** RC6. */
    readonly isOffline: boolean;
    readonly language: 'en' | 'es';
    readonly templateVersion: number;
    /** TN5: the payer's own account, when they are not the holder and have one. */
    readonly payerAccountNo: string | null;
    readonly checkWriters: readonly CheckWriter[];
    readonly noChecksOverride: NoChecksOverride | null;
  };
}

/** What the first version did not say. */
type SinceSecond = 'payerAccountNo' | 'checkWriters' | 'noChecksOverride';

/** As written by the first version; read through upcast.ts. */
export interface PaymentTakenV1 {
  readonly type: 'payment_taken';
  readonly version: 1;
  readonly payload: Omit<PaymentTaken['payload'], SinceSecond>;
}

/** TN3: the paper of a receipt is endorsed, and nothing else was taken before it was. */
export interface ItemsEndorsed {
  readonly type: 'items_endorsed';
  readonly version: 1;
  readonly payload: {
    readonly receiptNumber: string;
    readonly tenderIds: readonly string[];
    /** `confirmed`: the cashier stamped it by hand; `printed`: the printer's text was handed out with the receipt. */
    readonly how: 'confirmed' | 'printed';
  };
}

/** VD1: without approval it stays requested and no money goes back. */
export interface VoidRequested {
  readonly type: 'void_requested';
  readonly version: 1;
  readonly payload: { readonly receiptNumber: string; readonly paymentId: string; readonly reason: string };
}

export interface PaymentVoided {
  readonly type: 'payment_voided';
  readonly version: 1;
  readonly payload: {
    readonly receiptNumber: string;
    readonly paymentId: string;
    readonly issuerId: string;
    readonly reason: string;
    readonly drawerId: string;
    /** The receipt's own facts, so that the entry stands by itself. */
    readonly lines: readonly PaymentLine[];
    readonly tenders: readonly Tender[];
    readonly changeCents: number;
    readonly roundingCents: number;
  };
}

/** VD7: the number, the charges and the total stay; both kinds are shown. */
export interface TenderKindCorrected {
  readonly type: 'tender_kind_corrected';
  readonly version: 1;
  readonly payload: {
    readonly receiptNumber: string;
    readonly drawerId: string;
    readonly correctionNo: number;
    readonly fromKind: TenderKind;
    /** The tender that was keyed as the wrong kind; its row stays. */
    readonly replacesTenderId: string;
    /** The tender as it should have been keyed, under its own item id. */
    readonly tender: Tender;
    readonly reason: string;
  };
}

/** RC5: counted. */
export interface ReceiptReprinted {
  readonly type: 'receipt_reprinted';
  readonly version: 1;
  readonly payload: { readonly receiptNumber: string; readonly duplicateNo: number };
}

export type PaymentEvent =
  PaymentTaken | ItemsEndorsed | VoidRequested | PaymentVoided | TenderKindCorrected | ReceiptReprinted;
