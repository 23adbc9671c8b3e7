// A drawer session: one person, one drawer, one business date (BD1), from counted starting cash to accepted count.
//
//   (opened) ─► open ──start count──► counting ──submit──► in_review ──accept──► closed
//                ▲                     │    ▲                  │
//                └───── put aside ─────┘    └──── recount ─────┘
//
// Invariants: the owner never changes; a drawer and a person have at most one session open or counting (DS1); once a
// count is submitted the session takes no more money; closed is the end. The owner learns no total before it (DS5).
import type { DrawerSessionRow } from '../ledger/rows.ts';
import type { TenderKind } from '../tender/tender.ts';

/** How a session stands. `attempt` is 0 before the first count, then the number of the present count. */
export type DrawerSessionState = Omit<DrawerSessionRow, 'openedAt' | 'closedAt'>;

/** What the receipts of one tender kind come to: void receipts left out, corrected kinds (VD7) under their right one. */
export interface KindTotals {
  readonly kind: TenderKind;
  /** As tendered; cash before change. */
  readonly receivedCents: number;
  /** Tenders of the kind. */
  readonly items: number;
}

/** Sums over the rows of one session by its id (DS16), never over a time window. */
export interface SessionTotals {
  readonly kinds: readonly KindTotals[];
  /** Of receipts not void. */
  readonly changeCents: number;
  readonly safeDropsCents: number;
  readonly toVaultCents: number;
  readonly fromVaultCents: number;
  readonly receiptCount: number;
  readonly voidCount: number;
  readonly noSaleCount: number;
  readonly correctionCount: number;
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  /** Applied by receipts not void. */
  readonly periodCents: number;
  /** LD6: every receipt ever issued at this station, void or not. */
  readonly perpetualCents: number;
  /** DS11 */
  readonly unsentEvents: number;
}
