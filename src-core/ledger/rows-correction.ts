// The rows of corrections (see rows.ts): one for each correction, one for each of its signed lines, and for items that came
// back from the bank one for each return and each step after it.
import type { AccountStateChange } from './events/account-state-events.ts';
import type { CorrectionLineKind, ReturnReason, ReturnableKind } from './events/correction-events.ts';

export const CORRECTION_KINDS = ['reversal', 'move', 'returned_item', 'redeposit', 'cleared_item'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export interface CorrectionRow {
  readonly sequence: number;
  readonly correctionNumber: string;
  readonly correctionYear: number;
  readonly correctionSerial: number;
  readonly kind: CorrectionKind;
  readonly receiptNumber: string;
  readonly postedAt: string;
  readonly businessDate: string;
  readonly actorId: string;
  /** Null where the bank's own notice is the second witness. */
  readonly approverId: string | null;
  readonly reason: string;
  /** What it is about, without a sign. */
  readonly amountCents: number;
}

export interface CorrectionLineRow {
  readonly sequence: number;
  readonly lineNo: number;
  readonly receiptNumber: string;
  readonly kind: CorrectionLineKind;
  readonly accountNo: string | null;
  readonly chargeId: string | null;
  readonly service: string | null;
  readonly chargeKind: string | null;
  readonly itemCode: string | null;
  readonly description: string;
  /** Above zero applied there, below zero taken back from there, or charged (a fee). */
  readonly amountCents: number;
}

export interface ReturnedItemRow {
  readonly sequence: number;
  readonly tenderId: string;
  readonly returnNo: number;
  readonly receiptNumber: string;
  readonly kind: ReturnableKind;
  readonly itemNumber: string | null;
  readonly amountCents: number;
  readonly returnReason: ReturnReason;
  readonly depositId: string | null;
  readonly depositoryId: string | null;
  readonly bankDate: string;
  readonly bankReference: string;
  readonly feeCents: number;
}

export interface ReturnedItemStepRow {
  readonly sequence: number;
  readonly tenderId: string;
  readonly step: 'redeposited' | 'cleared';
  readonly amountCents: number;
  readonly depositoryId: string | null;
  readonly bankDate: string;
  readonly bankReference: string;
}

/** TN5: no checks from the account until the day, which is the last one. */
export interface NoCheckFlagRow {
  readonly sequence: number;
  readonly accountNo: string;
  readonly untilDate: string;
}

/** VD4: what money changed on an account besides its balance. */
export interface AccountStateRow {
  readonly sequence: number;
  readonly change: AccountStateChange;
  readonly accountNo: string;
  readonly receiptNumber: string;
  readonly chargeId: string | null;
  readonly amountCents: number | null;
  readonly cutoffDate: string | null;
  readonly changedAt: string;
  readonly actorId: string;
}

export interface PostedCorrectionRows {
  readonly corrections: CorrectionRow;
  readonly correctionLines: CorrectionLineRow;
  readonly returnedItems: ReturnedItemRow;
  readonly returnedItemSteps: ReturnedItemStepRow;
  readonly noCheckFlags: NoCheckFlagRow;
  readonly accountStates: AccountStateRow;
}
