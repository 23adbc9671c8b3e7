// Sessions that this station gave to another one, as the ledger has them (DP1).
import type { SessionReleaseRow } from '../../src-core/ledger/rows-deposits.ts';

export interface ReleaseReader {
  readonly ofSession: (sessionId: string) => SessionReleaseRow | null;
  /** Newest first. */
  readonly list: (limit: number) => readonly SessionReleaseRow[];
}
