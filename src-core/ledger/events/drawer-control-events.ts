// Events about a drawer session that are not its own day: counted by surprise, handed to the next person, closed for an
// absent owner. None changes what the session's own events say.
import type { DenominationCount } from '../../denomination/denomination-count.ts';
import type { ClosureKind } from './drawer-events.ts';

/** DS13: the actor counted, the witness saw it; the session goes on as it was. */
export interface SurpriseCountMade {
  readonly type: 'surprise_count_made';
  readonly version: 1;
  readonly payload: {
    readonly countId: string;
    readonly drawerId: string;
    readonly drawerName: string;
    readonly ownerId: string;
    readonly witnessId: string;
    readonly cash: readonly DenominationCount[];
    /** The kinds that were counted, with what the receipts say at this moment. */
    readonly kinds: readonly ClosureKind[];
    readonly note: string;
  };
}

/**
 * DS14: the cash that the first person counted and submitted becomes the change fund of the next person's session, which
 * counts it anew. Posted to the first session; the next one opens in the same commit.
 */
export interface DrawerOwnerChanged {
  readonly type: 'drawer_owner_changed';
  readonly version: 1;
  readonly payload: {
    readonly toSessionId: string;
    readonly drawerId: string;
    readonly fromOwnerId: string;
    readonly toOwnerId: string;
    /** As submitted by the first. */
    readonly handedOverCents: number;
    /** CF1: what the drawer keeps when its cash goes to the bank at last. */
    readonly authorizedFundCents: number;
  };
}

/** DS15: from here on the actor counts in the owner's place. */
export interface OwnerAbsenceRecorded {
  readonly type: 'owner_absence_recorded';
  readonly version: 1;
  readonly payload: { readonly ownerId: string; readonly reason: string };
}

export type DrawerControlEvent = SurpriseCountMade | DrawerOwnerChanged | OwnerAbsenceRecorded;
