// Events about who may do what, and who looked at what was done. None of them moves money; what stands is read from the
// events themselves, so that none of them has a row.
import type { FindingKind } from '../../watch/watch-facts.ts';

/** AC8: the whole list, in place of the one before. Numbers only: whose each is, and how they are related, stays outside. */
export interface OwnAccountsDeclared {
  readonly type: 'own_accounts_declared';
  readonly version: 1;
  readonly payload: {
    readonly userId: string;
    /** The person's own accounts and their relatives', in the order of their numbers. */
    readonly accountNos: readonly string[];
  };
}

/** AC4: somebody whom it is not about looked at what the watcher found. */
export interface FindingLookedAt {
  readonly type: 'finding_looked_at';
  readonly version: 1;
  readonly payload: {
    readonly findingId: string;
    readonly kind: FindingKind;
    /** The events that it stood on then. */
    readonly sequences: readonly number[];
    readonly note: string;
  };
}

export type AccessEvent = OwnAccountsDeclared | FindingLookedAt;
