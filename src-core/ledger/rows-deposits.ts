// Posted rows of what follows a sealed deposit (see rows.ts).
import type { ExceptionResolution } from './events/exception-events.ts';
import type { TenderKind } from '../tender/tender.ts';

/** DP12 */
export interface ExceptionResolutionRow {
  readonly sequence: number;
  readonly depositId: string;
  readonly lineNo: number;
  readonly resolution: ExceptionResolution;
  readonly tenderId: string | null;
  readonly reason: string;
  readonly resolverId: string;
  readonly approverId: string | null;
  readonly resolvedAt: string;
}

export interface TakenBackOverShortRow {
  readonly sequence: number;
  readonly lineNo: number;
  readonly kind: TenderKind;
  readonly overShortCents: number;
}

export interface DepositDropRow {
  readonly sequence: number;
  readonly depositId: string;
  readonly movementId: string;
  readonly sessionId: string;
  readonly amountCents: number;
}

export interface DepositPostedRows {
  readonly depositDrops: DepositDropRow;
  readonly exceptionResolutions: ExceptionResolutionRow;
  readonly takenBackOverShorts: TakenBackOverShortRow;
}
