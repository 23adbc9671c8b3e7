// Events of a drawer session:  open ⇄ counting → in_review → closed.  Membership is by session id (DS16).
import type { DenominationCount } from '../../denomination/denomination-count.ts';
import type { PaperKind, TenderKind } from '../../tender/tender.ts';

export interface DrawerOpened {
  readonly type: 'drawer_opened';
  readonly version: 1;
  readonly payload: {
    readonly drawerId: string;
    readonly drawerName: string;
    readonly ownerId: string;
    readonly fundCents: number;
    readonly counts: readonly DenominationCount[];
    readonly countedCents: number;
    /** counted − fund; when not zero a witness was there (DS2). */
    readonly differenceCents: number;
    readonly witnessId: string | null;
  };
}

/** DS12: logged and counted. */
export interface DrawerOpenedWithoutSale {
  readonly type: 'drawer_opened_without_sale';
  readonly version: 1;
  readonly payload: { readonly reason: string };
}

export type CashMovementKind = 'safe_drop' | 'to_vault' | 'from_vault';

/** DS12: the only ways cash leaves or enters a drawer besides receipts. */
export interface CashMoved {
  readonly type: 'cash_moved';
  readonly version: 1;
  readonly payload: {
    readonly movementId: string;
    readonly kind: CashMovementKind;
    readonly counts: readonly DenominationCount[];
    readonly amountCents: number;
    readonly drawerId: string;
  };
}

/** DS4: aside before submission; the partial figures stay in an operational table and are not shown. */
export interface CountProgressed {
  readonly type: 'counting_started' | 'count_put_aside';
  readonly version: 1;
  readonly payload: { readonly attempt: number };
}

export interface CountedPaper {
  readonly kind: PaperKind;
  readonly itemNumber: string;
  readonly amountCents: number;
}

export interface CountedKind {
  readonly kind: TenderKind;
  readonly countedCents: number;
  readonly items: number;
}

export interface CountSubmitted {
  readonly type: 'count_submitted';
  readonly version: 1;
  readonly payload: {
    readonly attempt: number;
    readonly cash: readonly DenominationCount[];
    readonly paper: readonly CountedPaper[];
    readonly cardSlipsCents: readonly number[];
    readonly kinds: readonly CountedKind[];
  };
}

/** DS4: after submission only accept, or recount; the first count stays beside the second. */
export interface RecountOrdered {
  readonly type: 'recount_ordered';
  readonly version: 1;
  readonly payload: { readonly attempt: number; readonly reason: string };
}

export interface ClosureKind extends CountedKind {
  readonly expectedCents: number;
  readonly expectedItems: number;
  /** counted − expected, never netted across kinds (DS8). */
  readonly overShortCents: number;
}

export interface DrawerClosed {
  readonly type: 'drawer_closed';
  readonly version: 1;
  readonly payload: {
    readonly closureVersion: 1;
    readonly drawerId: string;
    readonly drawerName: string;
    readonly ownerId: string;
    readonly attempt: number;
    readonly reviewerId: string;
    readonly kinds: readonly ClosureKind[];
    /** DS9: given when a difference is beyond the city's tolerance. */
    readonly reason: string | null;
    /** DS17, the parts of expected cash. */
    readonly cash: {
      readonly startingCents: number;
      readonly tenderedCents: number;
      readonly changeCents: number;
      readonly fromVaultCents: number;
      readonly toVaultCents: number;
      readonly safeDropsCents: number;
    };
    readonly firstReceipt: string | null;
    readonly lastReceipt: string | null;
    readonly receiptCount: number;
    readonly voidCount: number;
    readonly noSaleCount: number;
    readonly correctionCount: number;
    /** Applied by receipts not void. */
    readonly periodCents: number;
    /** LD6: never falls; counts every receipt ever issued here, void or not. */
    readonly perpetualCents: number;
    /** DS11: what central has not yet, as the closing said it. */
    readonly unsentEvents: number;
  };
}

export type DrawerEvent =
  DrawerOpened | DrawerOpenedWithoutSale | CashMoved | CountProgressed | CountSubmitted | RecountOrdered | DrawerClosed;
