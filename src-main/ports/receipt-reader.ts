// Receipts as the ledger has them.
import type { Envelope } from '../../src-core/ledger/envelope.ts';
import type { PaymentTaken, PaymentVoided, TenderKindCorrected } from '../../src-core/ledger/events/payment-events.ts';
import type { ReceiptRow, TenderRow } from '../../src-core/ledger/rows.ts';
import type { EndorsementRow } from '../../src-core/ledger/rows-payment.ts';
import type { RecentTender } from '../../src-core/tender/same-tender-seen.ts';
import type { TenderKind } from '../../src-core/tender/tender.ts';

export type ReceiptState = 'issued' | 'void_requested' | 'void' | 'reversed';

export interface ListedReceipt extends ReceiptRow {
  readonly state: ReceiptState;
  readonly accountNos: readonly string[];
  readonly kinds: readonly TenderKind[];
}

export interface ReceiptSearch {
  /** Receipt number or its tail, account, payer, item number; empty finds all. */
  readonly query: string;
  readonly sessionId: string | null;
  /** Only receipts of this person. */
  readonly issuerId: string | null;
  /** Only events before this sequence. */
  readonly before: number | null;
  readonly limit: number;
}

/** What this station took on a charge, or as credit, that an extract may not count yet. */
export interface LocalPayment {
  readonly sequence: number;
  readonly receiptNumber: string;
  readonly issuedAt: string;
  readonly issuerId: string;
  readonly kind: 'charge' | 'credit' | 'item';
  readonly chargeId: string | null;
  readonly service: string | null;
  readonly chargeKind: string | null;
  readonly amountCents: number;
  readonly isVoid: boolean;
  /** Sequence of the void; null when it stands. */
  readonly voidSequence: number | null;
}

export interface ReceiptReader {
  readonly get: (receiptNumber: string) => ReceiptRow | null;
  /** The event that made the receipt, and those that changed how it stands. */
  readonly taken: (receiptNumber: string) => Envelope<PaymentTaken> | null;
  readonly voided: (receiptNumber: string) => Envelope<PaymentVoided> | null;
  readonly corrections: (receiptNumber: string) => readonly Envelope<TenderKindCorrected>[];
  readonly state: (receiptNumber: string) => ReceiptState;
  readonly voidReason: (receiptNumber: string) => string | null;
  readonly tenders: (receiptNumber: string) => readonly TenderRow[];
  readonly duplicates: (receiptNumber: string) => number;
  /** TN3: how the receipt's paper was endorsed; null while it is not. */
  readonly endorsed: (receiptNumber: string) => EndorsementRow['how'] | null;
  /** TN3: the newest receipt of the session that stands and has paper without endorsement. */
  readonly unendorsed: (sessionId: string) => string | null;
  /** TN5: accounts that whoever wrote a check has spoken for, on receipts that stand. */
  readonly accountsOfWriter: (writer: string) => readonly string[];
  /** Newest first. */
  readonly list: (search: ReceiptSearch) => readonly ListedReceipt[];
  /** Newest receipt number of a session. */
  readonly lastOf: (sessionId: string) => string | null;
  /** Tenders like one of these, taken at or after the instant, newest first, with the accounts they paid (TN7). */
  readonly recentTenders: (
    since: string,
    like: readonly Pick<RecentTender, 'kind' | 'amountCents' | 'itemNumber'>[],
  ) => readonly RecentTender[];
  /** Newest first. `unknownAfter`: only what an extract that counts all events up to this one cannot know. */
  readonly paymentsOn: (accountNo: string, unknownAfter?: number) => readonly LocalPayment[];
}
