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

/** DP1: a session that another station deposits. */
export interface SessionReleaseRow {
  readonly sequence: number;
  readonly sessionId: string;
  readonly drawerName: string;
  readonly toStation: string;
  readonly cashCents: number;
  readonly itemsCents: number;
  readonly reason: string;
  readonly releaserId: string;
  readonly approverId: string;
  readonly releasedAt: string;
}

export interface DepositPostedRows {
  readonly depositDrops: DepositDropRow;
  readonly exceptionResolutions: ExceptionResolutionRow;
  readonly sessionReleases: SessionReleaseRow;
  readonly takenBackOverShorts: TakenBackOverShortRow;
}
