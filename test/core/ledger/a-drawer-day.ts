// What happens at drawers besides the day of Ana and Ben: a robbery, and Cal, who falls ill.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { pieces } from '../drawer/a-session.ts';
import { LAST } from './a-day.ts';

/** In a month of its own: the day of a-day.ts, and its month, are closed. */
const DAY = '2026-12-01';

const inCals = { businessDate: DAY, sessionId: 'session-cal', version: 1 } as const;
const outside = { businessDate: DAY, sessionId: null, version: 1 } as const;

const robbery = (lockedSequence: number): readonly DecidedEvent[] => [
  { ...outside, type: 'station_locked_after_robbery', payload: { drawerIds: ['2'] } },
  {
    ...outside,
    type: 'station_unlocked_after_robbery',
    approver: 'ben',
    payload: { lockedSequence, secondId: 'ben' },
  },
];

/** Cal's drawer holds 200.00; Ben, with Sue, finds a dime less. */
const opened: DecidedEvent = {
  ...inCals,
  type: 'drawer_opened',
  payload: {
    drawerId: '3',
    drawerName: 'Drawer 3',
    ownerId: 'cal',
    fundCents: 20_000,
    countedCents: 20_000,
    counts: [pieces(2_000, 10)],
    differenceCents: 0,
    witnessId: null,
  },
};

const surprise: DecidedEvent = {
  ...inCals,
  type: 'surprise_count_made',
  approver: 'sue',
  payload: {
    countId: 'surprise-1',
    drawerId: '3',
    drawerName: 'Drawer 3',
    ownerId: 'cal',
    witnessId: 'sue',
    cash: [pieces(2_000, 9), pieces(100, 19), pieces(10, 9)],
    kinds: [
      { kind: 'cash', countedCents: 19_990, items: 0, expectedCents: 20_000, expectedItems: 0, overShortCents: -10 },
    ],
    note: 'before lunch',
  },
};

/** Cal falls ill: Ana counts for him, Sue sees it, and Dee takes the cash over. */
const illness: readonly DecidedEvent[] = [
  { ...inCals, type: 'owner_absence_recorded', payload: { ownerId: 'cal', reason: 'taken ill' } },
  { ...inCals, type: 'counting_started', payload: { attempt: 1 } },
  {
    ...inCals,
    type: 'count_submitted',
    approver: 'sue',
    payload: {
      attempt: 1,
      cash: [pieces(2_000, 9), pieces(100, 19), pieces(10, 9)],
      paper: [],
      cardSlipsCents: [],
      kinds: [{ kind: 'cash', countedCents: 19_990, items: 0 }],
    },
  },
  {
    ...inCals,
    type: 'drawer_owner_changed',
    payload: {
      toSessionId: 'session-dee',
      drawerId: '3',
      fromOwnerId: 'cal',
      toOwnerId: 'dee',
      handedOverCents: 19_990,
      authorizedFundCents: 20_000,
    },
  },
  {
    ...inCals,
    sessionId: 'session-dee',
    type: 'drawer_opened',
    payload: {
      drawerId: '3',
      drawerName: 'Drawer 3',
      ownerId: 'dee',
      fundCents: 19_990,
      countedCents: 19_990,
      counts: [pieces(2_000, 9), pieces(100, 19), pieces(10, 9)],
      differenceCents: 0,
      witnessId: null,
    },
  },
];

export const drawerEvents: readonly DecidedEvent[] = [...robbery(LAST + 1), opened, surprise, ...illness];

export const DRAWER_WRITES: Readonly<Record<string, readonly string[]>> = {
  station_locked_after_robbery: [],
  station_unlocked_after_robbery: [],
  surprise_count_made: ['surpriseCounts', 'surpriseCountKinds', 'cashPieces'],
  owner_absence_recorded: ['sessionStandIns'],
  drawer_owner_changed: ['drawerHandovers'],
};
