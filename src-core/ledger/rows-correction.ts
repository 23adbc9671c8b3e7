// The rows of corrections (see rows.ts): one for each correction, and one for each of its signed lines.
import type { CorrectionLineKind } from './events/correction-events.ts';

export type CorrectionKind = 'reversal';

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
  readonly approverId: string;
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
  /** Above zero applied there, below zero taken back from there. */
  readonly amountCents: number;
}

export interface PostedCorrectionRows {
  readonly corrections: CorrectionRow;
  readonly correctionLines: CorrectionLineRow;
}
