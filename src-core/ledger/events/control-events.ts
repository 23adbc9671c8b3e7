// Events that keep the books themselves: the clock looked at (LD11), days, months and years closed (LD7).
import type { LedgerAccount } from '../../posting/chart-of-accounts.ts';

export interface ClockStepped {
  readonly type: 'clock_stepped';
  readonly version: 1;
  readonly payload: {
    /** The reading before, and the one that differs from it by more than time can have passed. */
    readonly from: string;
    readonly to: string;
    readonly direction: 'back' | 'ahead';
  };
}

/** A supervisor looked at the clock and says that it is right now. */
export interface ClockStepAccepted {
  readonly type: 'clock_step_accepted';
  readonly version: 1;
  readonly payload: { readonly note: string };
}

export interface PeriodAccount {
  readonly account: LedgerAccount;
  /** Debit > 0, credit < 0. */
  readonly amountCents: number;
}

export interface PeriodFigures {
  readonly receiptCount: number;
  readonly voidCount: number;
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  /** Of all receipts issued, the later void ones included; voids stand beside it. */
  readonly appliedCents: number;
  readonly voidedCents: number;
  /** What the period's journals did to each account; none at zero, in the order of their names. */
  readonly accounts: readonly PeriodAccount[];
}

export interface PeriodSession {
  readonly sessionId: string;
  readonly drawerName: string;
  readonly ownerId: string;
  readonly state: 'in_review' | 'closed';
}

export type PeriodKind = 'day' | 'month' | 'year';

/** LD7. A day holds what was posted for it, and what came late for days before it; a month its days, a year its months. */
export interface PeriodClosed {
  readonly type: 'period_closed';
  readonly version: 1;
  readonly payload: {
    readonly kind: PeriodKind;
    /** `2026-11-23`, `2026-11`, `2026`. */
    readonly period: string;
    /** Nothing was posted for it. */
    readonly isIdle: boolean;
    /** The last event that it holds. */
    readonly throughSequence: number;
    readonly figures: PeriodFigures;
    /** LD6: as it stood at the closing. */
    readonly perpetualCents: number;
    /** Of a day: its sessions, those still in review among them. */
    readonly sessions: readonly PeriodSession[];
  };
}

export type ControlEvent = ClockStepped | ClockStepAccepted | PeriodClosed;
