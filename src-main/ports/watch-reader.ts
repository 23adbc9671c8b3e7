// What the watcher of segregation reads of receipts (AC4).
import type { WatchFacts, WatchedReceipt } from '../../src-core/watch/watch-facts.ts';

export interface WatchReader {
  readonly receipt: (receiptNumber: string) => WatchedReceipt | null;
  /** Receipts that the person issued on the account, from a business date on. */
  readonly taken: (accountNo: string, issuerId: string, since: string) => WatchFacts['taken'];
  readonly checkSessions: (since: string) => WatchFacts['checkSessions'];
  readonly datedChecks: (since: string) => WatchFacts['datedChecks'];
}
