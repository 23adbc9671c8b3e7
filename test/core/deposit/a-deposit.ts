// Closed sessions with checks, and the bag that matches them.
import type { DepositBag, DepositableSession, Holdings } from '../../../src-core/deposit/deposit.ts';
import type { SealDeposit, SealDepositState } from '../../../src-core/deposit/seal-deposit.ts';
import type { DepositedItem } from '../../../src-core/ledger/events/deposit-events.ts';
import { pieces } from '../drawer/a-session.ts';

export const anItem = (changes: Partial<DepositedItem> = {}): DepositedItem => ({
  tenderId: 'check-1',
  sessionId: 'session-1',
  receiptNumber: '01A-2026-0000001',
  kind: 'check',
  itemNumber: '1042',
  routing: '021000021',
  amountCents: 5_138,
  ...changes,
});

const moneyOrder = anItem({
  tenderId: 'order-1',
  kind: 'money_order',
  itemNumber: 'M7',
  routing: null,
  amountCents: 900,
});

/** Fund 200.00, 100.00 dropped, 345.00 counted: 245.00 for the bank. Receipts say 250.00, so it was 5.00 short. */
export const aClosedSession = (changes: Partial<DepositableSession> = {}): DepositableSession => ({
  sessionId: 'session-1',
  drawerId: '2',
  drawerName: 'Drawer 2',
  state: 'closed',
  depositId: null,
  releasedTo: null,
  fundCents: 20_000,
  counted: [pieces(2_000, 12), pieces(500, 20), pieces(25, 20)],
  safeDrops: [pieces(2_000, 5)],
  depositedDropsCents: 0,
  cash: {
    startingCents: 20_000,
    tenderedCents: 26_000,
    changeCents: 1_000,
    fromVaultCents: 0,
    toVaultCents: 0,
    safeDropsCents: 10_000,
  },
  cashOverShortCents: -500,
  items: [anItem(), moneyOrder],
  ...changes,
});

export const holding = (sessions: readonly DepositableSession[], changes: Partial<Holdings> = {}): Holdings => ({
  sessions,
  drops: [],
  found: [],
  ...changes,
});

export const aBag = (changes: Partial<DepositBag> = {}): DepositBag => ({
  sessions: [{ sessionId: 'session-1', kept: [pieces(2_000, 5), pieces(500, 19), pieces(25, 20)] }],
  drops: [],
  cash: [pieces(2_000, 12), pieces(500, 1)],
  tenderIds: ['check-1', 'order-1'],
  exceptions: [],
  ...changes,
});

export const aSeal = (changes: Partial<SealDeposit> = {}): SealDeposit => ({
  depositId: 'deposit-1',
  depositoryId: 'general',
  bagNumber: 'B-100',
  ...aBag(),
  ...changes,
});

export const sealing = (changes: Partial<SealDepositState> = {}): SealDepositState => ({
  ...holding([aClosedSession()]),
  isBagNumberUsed: false,
  nextSerial: 7,
  stationCode: '01A',
  templateVersion: 1,
  ...changes,
});
