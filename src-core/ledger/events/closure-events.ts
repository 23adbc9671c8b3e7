// DS4: what was wrong in a closing is put right by a second version of it. The first stays; the difference between the two
// is posted on the day of the amendment.
import type { DenominationCount } from '../../denomination/denomination-count.ts';
import type { ClosureKind, CountedPaper, DrawerClosed } from './drawer-events.ts';

/** What a closing says, in whichever version. */
export type ClosureFigures = Omit<DrawerClosed['payload'], 'closureVersion'> & { readonly closureVersion: number };

/** Whoever asked is the actor; `reviewerId` is who reviewed and approved, never the session's owner (DS10). */
export interface ClosureAmended {
  readonly type: 'closure_amended';
  readonly version: 1;
  readonly payload: ClosureFigures & {
    /** The session's own day; the envelope's is the day of the amendment. */
    readonly sessionDate: string;
    readonly reason: string;
    /** The kinds of the version that this one takes the place of. */
    readonly before: readonly ClosureKind[];
    /** The whole count, under its own attempt. */
    readonly counted: readonly DenominationCount[];
    readonly paper: readonly CountedPaper[];
    readonly cardSlipsCents: readonly number[];
  };
}
