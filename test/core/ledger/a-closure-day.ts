// A closing that is amended: Ana left a five in her drawer and counted somebody's card slip; she asks, Sue approves.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { pieces } from '../drawer/a-session.ts';

const DAY = '2026-12-02';
const inAnas = { businessDate: DAY, sessionId: 'session-late', version: 1 } as const;

const cash = (countedCents: number) =>
  ({
    kind: 'cash',
    countedCents,
    items: 0,
    expectedCents: 20_000,
    expectedItems: 0,
    overShortCents: countedCents - 20_000,
  }) as const;
const slip = {
  kind: 'card',
  countedCents: 700,
  items: 1,
  expectedCents: 0,
  expectedItems: 0,
  overShortCents: 700,
} as const;

const figures = {
  drawerId: '4',
  drawerName: 'Drawer 4',
  ownerId: 'ana',
  reviewerId: 'sue',
  cash: {
    startingCents: 20_000,
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
  unsentEvents: 0,
} as const;

/** Of all receipts of the days before. */
const perpetualCents = 20_869 + 1_250;

export const closureEvents: readonly DecidedEvent[] = [
  {
    ...inAnas,
    type: 'drawer_opened',
    payload: {
      drawerId: '4',
      drawerName: 'Drawer 4',
      ownerId: 'ana',
      fundCents: 20_000,
      countedCents: 20_000,
      counts: [pieces(2_000, 10)],
      differenceCents: 0,
      witnessId: null,
    },
  },
  { ...inAnas, type: 'counting_started', payload: { attempt: 1 } },
  {
    ...inAnas,
    type: 'count_submitted',
    payload: {
      attempt: 1,
      cash: [pieces(500, 39)],
      paper: [],
      cardSlipsCents: [700],
      kinds: [
        { kind: 'cash', countedCents: 19_500, items: 0 },
        { kind: 'card', countedCents: 700, items: 1 },
      ],
    },
  },
  {
    ...inAnas,
    type: 'drawer_closed',
    payload: {
      ...figures,
      closureVersion: 1,
      attempt: 1,
      kinds: [cash(19_500), slip],
      reason: 'no cause found',
      perpetualCents,
    },
  },
  {
    ...inAnas,
    businessDate: '2026-12-03',
    type: 'closure_amended',
    approver: 'sue',
    payload: {
      ...figures,
      closureVersion: 2,
      attempt: 2,
      kinds: [
        cash(20_000),
        { kind: 'check', countedCents: 100, items: 1, expectedCents: 0, expectedItems: 0, overShortCents: 100 },
        { ...slip, countedCents: 500, overShortCents: 500 },
      ],
      reason: 'a five was left in the drawer',
      perpetualCents,
      sessionDate: DAY,
      before: [cash(19_500), slip],
      counted: [pieces(500, 40)],
      paper: [{ kind: 'check', itemNumber: '9', amountCents: 100 }],
      cardSlipsCents: [500],
    },
  },
];

export const CLOSURE_WRITES: Readonly<Record<string, readonly string[]>> = {
  closure_amended: ['countedKinds', 'countedPaper', 'denominationCounts', 'closures', 'closureKinds'],
};
