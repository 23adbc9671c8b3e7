// Rows of the events that keep the books themselves (LD7).
import type { PeriodKind } from './events/control-events.ts';

export interface PeriodClosingRow {
  readonly sequence: number;
  readonly kind: PeriodKind;
  readonly period: string;
  readonly isIdle: number;
  readonly throughSequence: number;
  readonly receiptCount: number;
  readonly voidCount: number;
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  readonly appliedCents: number;
  readonly voidedCents: number;
  readonly perpetualCents: number;
}

export interface PeriodAccountRow {
  readonly sequence: number;
  readonly account: string;
  readonly amountCents: number;
}

export interface PostedControlRows {
  readonly periodClosings: PeriodClosingRow;
  readonly periodAccounts: PeriodAccountRow;
}
