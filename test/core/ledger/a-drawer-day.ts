// What happens at drawers besides the day of a-day.ts: Ben's drawer is still open when it begins.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { DAY, LAST } from './a-day.ts';

const BENS = 'session-ben';
const inBens = { businessDate: DAY, sessionId: BENS, version: 1 } as const;
const outside = { businessDate: DAY, sessionId: null, version: 1 } as const;

const robbery: readonly DecidedEvent[] = [
  { ...inBens, type: 'station_locked_after_robbery', payload: { drawerIds: ['2'] } },
  {
    ...outside,
    type: 'station_unlocked_after_robbery',
    approver: 'ben',
    payload: { lockedSequence: LAST + 1, secondId: 'ben' },
  },
];

export const drawerEvents: readonly DecidedEvent[] = [...robbery];

export const DRAWER_WRITES: Readonly<Record<string, readonly string[]>> = {
  station_locked_after_robbery: [],
  station_unlocked_after_robbery: [],
};
