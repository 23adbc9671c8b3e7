// Ana opens another drawer, takes nothing, and closes it; another station takes its money to the bank.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { pieces } from '../drawer/a-session.ts';
import { PERPETUAL_CENTS } from './a-control-day.ts';

const DAY = '2026-12-01';
const inAnas = { businessDate: DAY, sessionId: 'session-ana-4', version: 1 } as const;
const FUND = 20_000;
const COUNTED = { kind: 'cash', countedCents: FUND, items: 0 } as const;

export const releaseEvents: readonly DecidedEvent[] = [
  {
    ...inAnas,
    type: 'drawer_opened',
    payload: {
      drawerId: '4',
      drawerName: 'Drawer 4',
      ownerId: 'ana',
      fundCents: FUND,
      countedCents: FUND,
      counts: [pieces(2_000, 10)],
      differenceCents: 0,
      witnessId: null,
    },
  },
  { ...inAnas, type: 'counting_started', payload: { attempt: 1 } },
  {
    ...inAnas,
    type: 'count_submitted',
    payload: { attempt: 1, cash: [pieces(2_000, 10)], paper: [], cardSlipsCents: [], kinds: [COUNTED] },
  },
  {
    ...inAnas,
    type: 'drawer_closed',
    payload: {
      closureVersion: 1,
      drawerId: '4',
      drawerName: 'Drawer 4',
      ownerId: 'ana',
      attempt: 1,
      reviewerId: 'sue',
      kinds: [{ ...COUNTED, expectedCents: FUND, expectedItems: 0, overShortCents: 0 }],
      reason: null,
      cash: {
        startingCents: FUND,
        tenderedCents: 0,
        changeCents: 0,
        fromVaultCents: 0,
        toVaultCents: 0,
        safeDropsCents: 0,
      },
      firstReceipt: null,
      lastReceipt: null,
      receiptCount: 0,
      voidCount: 0,
      noSaleCount: 0,
      correctionCount: 0,
      periodCents: 0,
      perpetualCents: PERPETUAL_CENTS,
      unsentEvents: 0,
    },
  },
  {
    businessDate: DAY,
    sessionId: null,
    version: 1,
    type: 'session_released',
    approver: 'sue',
    payload: {
      sessionId: 'session-ana-4',
      drawerName: 'Drawer 4',
      toStation: '02B',
      cashCents: FUND,
      itemsCents: 0,
      reason: 'their van goes to the bank',
    },
  },
];

export const RELEASE_WRITES: Readonly<Record<string, readonly string[]>> = { session_released: ['sessionReleases'] };
