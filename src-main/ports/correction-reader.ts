// Corrections as the ledger has them.
import type { Envelope } from '../../src-core/ledger/envelope.ts';
import type { CorrectionEvent } from '../../src-core/ledger/events/correction-events.ts';
import type { CorrectionLineRow, CorrectionRow } from '../../src-core/ledger/rows-correction.ts';

/** A line on an account, with the correction that it belongs to. */
export interface LineOnAccount extends CorrectionLineRow {
  readonly correctionNumber: string;
  readonly correctionKind: CorrectionRow['kind'];
  readonly postedAt: string;
  readonly actorId: string;
}

export interface CorrectionReader {
  /** Newest first; `before`: only events before this sequence. */
  readonly list: (before: number | null, limit: number) => readonly CorrectionRow[];
  readonly ofReceipt: (receiptNumber: string) => readonly CorrectionRow[];
  /** The events behind them, oldest first. */
  readonly eventsOf: (receiptNumber: string) => readonly Envelope<CorrectionEvent>[];
  /** Newest first. `unknownAfter`: only what an extract that counts all events up to this one cannot know. */
  readonly linesOn: (accountNo: string, unknownAfter?: number) => readonly LineOnAccount[];
}
