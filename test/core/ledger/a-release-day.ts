// A closed session that another station takes to the bank.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';

export const releaseEvents: readonly DecidedEvent[] = [
  {
    type: 'session_released',
    version: 1,
    businessDate: '2026-12-01',
    sessionId: null,
    approver: 'sue',
    payload: {
      sessionId: 'session-dee',
      drawerName: 'Drawer 3',
      toStation: '02B',
      cashCents: 19_990,
      itemsCents: 0,
      reason: 'their van goes to the bank',
    },
  },
];

export const RELEASE_WRITES: Readonly<Record<string, readonly string[]>> = { session_released: ['sessionReleases'] };
