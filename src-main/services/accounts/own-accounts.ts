// AC8: what was last declared for a person is what stands.
import type { OwnAccounts } from '../../../src-core/access/own-accounts.ts';
import type { StationParts } from '../station-parts.ts';

export const ownAccounts =
  ({ store }: Pick<StationParts, 'store'>): OwnAccounts =>
  (userId) =>
    store.eventsOfType('own_accounts_declared').findLast(({ payload }) => payload.userId === userId)?.payload
      .accountNos ?? [];
