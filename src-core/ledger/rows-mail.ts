// Rows of mail and drop box (see rows.ts): the batch as two people listed it.
import type { MailKind, MailSource } from './events/mail-events.ts';

export interface MailBatchRow {
  readonly sequence: number;
  readonly sessionId: string;
  readonly source: MailSource;
  readonly receivedOn: string;
  readonly effectiveDate: string;
  readonly ownerId: string;
  readonly secondId: string;
}

export interface MailControlRow {
  readonly sequence: number;
  readonly sessionId: string;
  readonly kind: MailKind;
  readonly items: number;
  readonly amountCents: number;
}

export interface PostedMailRows {
  readonly mailBatches: MailBatchRow;
  readonly mailControls: MailControlRow;
}
