// AC4: what the watcher is asked on: acts of the days looked at, each by the sequence of its event. There is no amount in
// any of them, and of a session's tenders only what an accepted count has made known, so that no finding tells an owner
// what their drawer holds (DS5).
import type { TenderKind } from '../tender/tender.ts';

interface Act {
  /** Of the event. */
  readonly sequence: number;
  readonly actorId: string;
}

interface ApprovedAct extends Act {
  readonly approverId: string | null;
  readonly receiptNumber: string;
}

export interface WatchedReceipt {
  readonly sequence: number;
  readonly issuerId: string;
  readonly issuedAt: string;
  readonly hasCash: boolean;
}

/** A reversal, or a payment moved. */
export interface WatchedCorrection extends ApprovedAct {
  readonly postedAt: string;
  readonly accountNos: readonly string[];
  readonly receipt: WatchedReceipt;
}

export interface WatchFacts {
  readonly openings: readonly (Act & { readonly sessionId: string })[];
  readonly voids: readonly (ApprovedAct & { readonly sessionId: string; readonly issuerId: string })[];
  readonly kindCorrections: readonly (ApprovedAct & { readonly fromKind: TenderKind; readonly toKind: TenderKind })[];
  readonly corrections: readonly WatchedCorrection[];
  /** What each person who corrected an account took on it in the days looked at. */
  readonly taken: readonly { readonly sequence: number; readonly issuerId: string; readonly accountNo: string }[];
  /** Closed sessions that took checks and nothing else. */
  readonly checkSessions: readonly {
    readonly sessionId: string;
    readonly ownerId: string;
    readonly sequences: readonly number[];
  }[];
  /** Checks with a date on them. */
  readonly datedChecks: readonly {
    readonly sequence: number;
    readonly issuerId: string;
    readonly receiptNumber: string;
    readonly writtenDate: string;
    readonly businessDate: string;
  }[];
}

export const FINDING_KINDS = [
  'received_and_corrected',
  'corrected_soon_after_cash',
  'cash_check_correction',
  'many_openings',
  'many_voids',
  'day_wholly_by_check',
  'check_date_apart',
  'same_pair_approves',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  /** The same for the same matter, however many events it comes to have. */
  readonly findingId: string;
  readonly kind: FindingKind;
  /** Whom it is about; none of them may lay it aside. */
  readonly userIds: readonly string[];
  /** The events it stands on, in order. */
  readonly sequences: readonly number[];
}
