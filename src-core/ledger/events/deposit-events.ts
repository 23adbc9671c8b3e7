// Events of a bank deposit:  prepared (a draft, outside the ledger) → sealed → handed_over → confirmed | discrepant.
import type { DenominationCount } from '../../denomination/denomination-count.ts';
import type { PaperKind } from '../../tender/tender.ts';

export interface DepositedSession {
  readonly sessionId: string;
  readonly drawerId: string;
  readonly drawerName: string;
  /** Accepted final count of cash. */
  readonly countedCents: number;
  /** Of the drops that no earlier deposit has. */
  readonly safeDropsCents: number;
  /** DP9: the starting cash kept back, equal to the authorised change fund. */
  readonly keptCents: number;
  readonly kept: readonly DenominationCount[];
}

/** DP1: a safe drop of a session that is not closed, deposited ahead of it. */
export interface DepositedDrop {
  readonly movementId: string;
  readonly sessionId: string;
  readonly drawerName: string;
  readonly amountCents: number;
}

export interface DepositedItem {
  readonly tenderId: string;
  readonly sessionId: string;
  readonly receiptNumber: string;
  readonly kind: PaperKind;
  readonly itemNumber: string;
  readonly routing: string | null;
  readonly amountCents: number;
}

/** DP12: a check receipted and not in the bag, or the reverse; two people, listed until resolved. */
export interface DepositException {
  readonly kind: 'receipted_not_in_bag' | 'in_bag_not_receipted';
  readonly tenderId: string | null;
  readonly itemNumber: string;
  readonly amountCents: number;
  readonly reason: string;
}

export interface DepositSealed {
  readonly type: 'deposit_sealed';
  /** Version 2 brought `drops`. */
  readonly version: 2;
  readonly payload: {
    readonly depositId: string;
    /** `D` + station-year-serial, shown on the slip. */
    readonly depositNumber: string;
    readonly depositYear: number;
    readonly depositSerial: number;
    readonly depositDate: string;
    readonly depository: {
      readonly depositoryId: string;
      readonly bankName: string;
      readonly accountName: string;
      readonly routing: string;
      readonly accountNumberMasked: string;
    };
    readonly sessions: readonly DepositedSession[];
    readonly drops: readonly DepositedDrop[];
    readonly cash: readonly DenominationCount[];
    readonly cashCents: number;
    readonly items: readonly DepositedItem[];
    readonly itemsCents: number;
    readonly totalCents: number;
    readonly exceptions: readonly DepositException[];
    /** DP5: a seal is never used twice. */
    readonly bagNumber: string;
    readonly preparerId: string;
    readonly verifierId: string;
    readonly templateVersion: number;
  };
}

/** What the first version did not say. */
type SinceSecond = 'drops';

/** As written by the first version; read through upcast.ts. */
export interface DepositSealedV1 {
  readonly type: 'deposit_sealed';
  readonly version: 1;
  readonly payload: Omit<DepositSealed['payload'], SinceSecond>;
}

export interface DepositHandedOver {
  readonly type: 'deposit_handed_over';
  readonly version: 1;
  readonly payload: { readonly depositId: string; readonly carrier: string; readonly note: string };
}

/** DP10: a difference becomes an entry, not an edit. */
export interface DepositConfirmed {
  readonly type: 'deposit_confirmed';
  readonly version: 1;
  readonly payload: {
    readonly depositId: string;
    readonly depositoryId: string;
    readonly depositedCents: number;
    readonly bankCents: number;
    /** bank − deposited. */
    readonly differenceCents: number;
    readonly bankDate: string;
    readonly bankReference: string;
  };
}

export type DepositEvent = DepositSealed | DepositHandedOver | DepositConfirmed;
