// Events about who may do what, and who looked at what was done. None of them moves money; what stands is read from the
// events themselves, so that none of them has a row.

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

export type AccessEvent = OwnAccountsDeclared;
