// Who may do what, and who looked at what was done: events without rows of their own.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';

const outside = { businessDate: null, sessionId: null, version: 1 } as const;

export const accessEvents: readonly DecidedEvent[] = [
  { ...outside, type: 'own_accounts_declared', payload: { userId: 'ana', accountNos: ['204417', '204418'] } },
  {
    ...outside,
    type: 'finding_looked_at',
    payload: {
      findingId: 'many_voids:s-1',
      kind: 'many_voids',
      sequences: [14, 17],
      note: 'a trainee, sat beside her',
    },
  },
];

export const ACCESS_WRITES: Readonly<Record<string, readonly string[]>> = {
  own_accounts_declared: [],
  finding_looked_at: [],
};
