// Safe drops that no deposit has yet, as the ledger has them (DP1).
import type { SessionState } from '../../src-core/ledger/rows.ts';

export interface UndepositedDrop {
  readonly movementId: string;
  readonly sessionId: string;
  readonly drawerId: string;
  readonly drawerName: string;
  readonly ownerId: string;
  readonly state: SessionState;
  readonly droppedAt: string;
  readonly amountCents: number;
}

export interface DropReader {
  /** Of sessions that are not closed, oldest first. */
  readonly ofOpenSessions: () => readonly UndepositedDrop[];
  readonly ofSession: (sessionId: string) => readonly UndepositedDrop[];
  /** What of a session went to the bank before its closing. */
  readonly depositedCents: (sessionId: string) => number;
}
