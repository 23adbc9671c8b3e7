// A bank deposit: the money of closed drawer sessions on its way to the bank, in one sealed bag.
//
//   prepared (a draft, outside the ledger) ──seal──► sealed ──hand over──► handed_over ──bank's receipt──► confirmed
//                                                                                                   └───► discrepant
// Bag: what lies in it. Kept: the starting cash that stays for tomorrow. Gate: bag and receipts, line by line (DP2).
// Invariants: each session and each check is in exactly one deposit (DP1); bank cash + kept = counts + drops (DP3);
// preparer ≠ verifier (DP4); a seal is used once (DP5); nothing sealed is edited, a difference is an entry (DP10).
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { CashParts } from '../drawer/expected-cash.ts';
import type { DepositException, DepositedDrop, DepositedItem } from '../ledger/events/deposit-events.ts';
import type { DepositStage, SessionState } from '../ledger/rows.ts';

/** A session as a deposit needs it: its accepted count, and what its receipts say. */
export interface DepositableSession {
  readonly sessionId: string;
  readonly drawerId: string;
  readonly drawerName: string;
  readonly state: SessionState;
  /** The deposit it is already in. */
  readonly depositId: string | null;
  /** The station that deposits it in this one's place. */
  readonly releasedTo: string | null;
  readonly fundCents: number;
  /** Cash of the accepted count. */
  readonly counted: readonly DenominationCount[];
  /** Its safe drops that no earlier deposit has, put together. */
  readonly safeDrops: readonly DenominationCount[];
  /** Drops that went to the bank while it was open. */
  readonly depositedDropsCents: number;
  /** From the closure: the parts of expected cash, and cash over/short as posted. */
  readonly cash: CashParts;
  readonly cashOverShortCents: number;
  /** Paper of receipts not void, corrected kinds (VD7) under their right one. */
  readonly items: readonly DepositedItem[];
}

export interface DepositableDrop extends DepositedDrop {
  readonly counts: readonly DenominationCount[];
}

/** What the station holds for the bank, as far as a bag may be made of it. */
export interface Holdings {
  readonly sessions: readonly DepositableSession[];
  /** DP1: drops of sessions that are not closed, of those that the bag names. */
  readonly drops: readonly DepositableDrop[];
  /** DP12: receipted items that were missing from an earlier bag and turned up. */
  readonly found: readonly DepositedItem[];
}

/** The starting cash that a session's drawer keeps. */
export interface KeptCash {
  readonly sessionId: string;
  readonly kept: readonly DenominationCount[];
}

export interface DepositBag {
  readonly sessions: readonly KeptCash[];
  /** Movements: drops of sessions that are not closed. */
  readonly drops: readonly string[];
  /** Cash as it was counted into the bag. */
  readonly cash: readonly DenominationCount[];
  /** Paper in the bag, in tape order. */
  readonly tenderIds: readonly string[];
  readonly exceptions: readonly DepositException[];
}

/** How a sealed deposit stands. */
export interface DepositState {
  readonly depositId: string;
  readonly depositoryId: string;
  readonly depositDate: string;
  readonly totalCents: number;
  readonly stage: DepositStage;
}
