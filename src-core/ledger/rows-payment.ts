// Rows that a payment makes beside its receipt: who wrote its checks (TN5), and that its paper is endorsed (TN3).

export interface CheckWriterRow {
  readonly sequence: number;
  readonly tenderId: string;
  readonly receiptNumber: string;
  /** A mark from which the bank account cannot be read. */
  readonly writer: string;
  /** The account that the writer speaks for; null when it is not known. */
  readonly accountNo: string | null;
}

export interface EndorsementRow {
  readonly sequence: number;
  readonly receiptNumber: string;
  readonly sessionId: string;
  readonly how: 'confirmed' | 'printed';
}

export interface PaymentRows {
  readonly checkWriters: CheckWriterRow;
  readonly endorsements: EndorsementRow;
}
