// Mail batches as the ledger has them.
import type { MailControl } from '../../src-core/ledger/events/mail-events.ts';
import type { MailBatchRow } from '../../src-core/ledger/rows-mail.ts';
import type { TenderKind } from '../../src-core/tender/tender.ts';

export interface MailTapeItem {
  readonly tenderId: string;
  readonly receiptNumber: string;
  readonly kind: TenderKind;
  readonly itemNumber: string | null;
  readonly amountCents: number;
}

export interface MailReader {
  /** Null for a session that is not of mail. */
  readonly batch: (sessionId: string) => MailBatchRow | null;
  readonly control: (sessionId: string) => readonly MailControl[];
  /** Tenders that stand, in the order they were posted. */
  readonly tape: (sessionId: string) => readonly MailTapeItem[];
}
