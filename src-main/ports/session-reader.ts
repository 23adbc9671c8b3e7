// Drawer sessions as the ledger has them.
import type { SessionTotals } from '../../src-core/drawer/drawer-session.ts';
import type { ReceiptedAmount } from '../../src-core/drawer/explain-over-short.ts';
import type { DenominationCount } from '../../src-core/denomination/denomination-count.ts';
import type { CountedKind, CountedPaper } from '../../src-core/ledger/events/drawer-events.ts';
import type { CountPurpose, DrawerSessionRow, SessionState } from '../../src-core/ledger/rows.ts';
import type { DrawerHandoverRow } from '../../src-core/ledger/rows-drawer.ts';
import type { TenderKind } from '../../src-core/tender/tender.ts';

/** What anyone may know of a session that is not closed: numbers of things, never of money (DS5). */
export interface SessionCounts {
  readonly receiptCount: number;
  readonly noSaleCount: number;
  readonly heldPayments: number;
  readonly voidsRequested: number;
  /** DS15: who counts for an absent owner. */
  readonly standInId: string | null;
  /** DS14: its cash was counted into the next person's session. */
  readonly isHandedOver: boolean;
}

export interface SessionReader {
  readonly get: (sessionId: string) => DrawerSessionRow | null;
  /** Newest first; every state when none is given. */
  readonly list: (state: SessionState | null, limit: number) => readonly DrawerSessionRow[];
  /** Open or counting. */
  readonly active: () => readonly DrawerSessionRow[];
  /** The owner's session at the counter that is open or counting. */
  readonly activeOf: (ownerId: string) => DrawerSessionRow | null;
  /** ML2: the owner's mail session beside it. */
  readonly activeMailOf: (ownerId: string) => DrawerSessionRow | null;
  readonly counts: (sessionId: string) => SessionCounts;
  readonly totals: (sessionId: string) => SessionTotals;
  readonly usedKinds: (sessionId: string) => readonly TenderKind[];
  readonly countedKinds: (sessionId: string, attempt: number) => readonly CountedKind[];
  readonly countedPaper: (sessionId: string, attempt: number) => readonly CountedPaper[];
  /** Checks, money orders and cashier's checks of receipts that stand. */
  readonly receiptedPaper: (sessionId: string) => readonly CountedPaper[];
  /** Per receipt and kind, void receipts too. */
  readonly receiptedAmounts: (sessionId: string) => readonly ReceiptedAmount[];
  readonly denominations: (purpose: CountPurpose, ownerId: string, attempt: number) => readonly DenominationCount[];
  /** DS14: the session that it took its cash over from, and what its drawer keeps in the end; null for an ordinary one. */
  readonly takenOver: (sessionId: string) => DrawerHandoverRow | null;
  /** DS14: where its cash went. */
  readonly handedOver: (sessionId: string) => DrawerHandoverRow | null;
  /** The newest session of a drawer, in any state. */
  readonly lastOfDrawer: (drawerId: string) => DrawerSessionRow | null;
}
