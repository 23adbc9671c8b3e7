// Corrections as the ledger has them.
import type { Envelope } from '../../src-core/ledger/envelope.ts';
import type { ReturnedItemState, TenderOnFile } from '../../src-core/correction/returned-item.ts';
import type { CorrectionEvent } from '../../src-core/ledger/events/correction-events.ts';
import type {
  AccountStateRow,
  CorrectionLineRow,
  CorrectionRow,
  ReturnedItemRow,
} from '../../src-core/ledger/rows-correction.ts';

/** A line on an account, with the correction that it belongs to. */
export interface LineOnAccount extends CorrectionLineRow {
  readonly correctionNumber: string;
  readonly correctionKind: CorrectionRow['kind'];
  readonly postedAt: string;
  readonly actorId: string;
}

/** An item that came back, as its last return has it. */
export interface ListedReturnedItem extends ReturnedItemRow {
  readonly state: ReturnedItemState;
  /** How often it was presented again. */
  readonly redeposits: number;
  readonly postedAt: string;
}

export interface CorrectionReader {
  /** Newest first; `before`: only events before this sequence. */
  readonly list: (before: number | null, limit: number) => readonly CorrectionRow[];
  readonly ofReceipt: (receiptNumber: string) => readonly CorrectionRow[];
  /** The events behind them, oldest first. */
  readonly eventsOf: (receiptNumber: string) => readonly Envelope<CorrectionEvent>[];
  /** Newest first. `unknownAfter`: only what an extract that counts all events up to this one cannot know. */
  readonly linesOn: (accountNo: string, unknownAfter?: number) => readonly LineOnAccount[];
  /** VD4: what money changed on the account besides its balance, newest first. */
  readonly statesOn: (accountNo: string) => readonly AccountStateRow[];
  /** A tender of a receipt that stands, with where it went; null when there is none such. */
  readonly tenderOnFile: (tenderId: string) => TenderOnFile | null;
  /** Items by their number, or by their receipt's, newest first; those still in the drawer are left out. */
  readonly findItems: (query: string, limit: number) => readonly TenderOnFile[];
  /** The last to change first. */
  readonly returnedItems: (limit: number) => readonly ListedReturnedItem[];
  /** Checks that paid on the account and came back on or after a business date. */
  readonly checksReturned: (accountNo: string, since: string) => number;
  /** TN5: the last day on which the account takes no checks; null when it takes them. */
  readonly noChecksUntil: (accountNo: string) => string | null;
}
