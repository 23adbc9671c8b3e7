// A drawer session and a deposit as the ledger holds them, for documents.
import type { ClosingReportFacts } from '../../../src-core/documents/drawer-closing-report.ts';
import type { DepositFacts } from '../../../src-core/documents/deposit-slip.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { DepositSealed, DepositedItem } from '../../../src-core/ledger/events/deposit-events.ts';
import type { ClosureKind, CountSubmitted, DrawerClosed } from '../../../src-core/ledger/events/drawer-events.ts';
import { ENVELOPE, OFFICE } from './payment-facts.ts';

const count = (denominationCents: number, quantity: number, form: DenominationCount['form'] = 'loose') => ({
  denominationCents,
  form,
  quantity,
});

/** 1,284.16: bills 1,251.00, coin 33.16. */
export const CASH: readonly DenominationCount[] = [
  count(10000, 4),
  count(5000, 3),
  count(2000, 28),
  count(1000, 9),
  count(500, 8),
  count(100, 11),
  count(25, 2, 'rolled'),
  count(25, 31),
  count(10, 42),
  count(5, 21),
  count(1, 16),
];

export const KINDS: readonly ClosureKind[] = [
  { kind: 'cash', expectedCents: 128916, expectedItems: 31, countedCents: 128416, items: 31, overShortCents: -500 },
  { kind: 'check', expectedCents: 214750, expectedItems: 18, countedCents: 214750, items: 18, overShortCents: 0 },
  { kind: 'money_order', expectedCents: 30000, expectedItems: 2, countedCents: 30000, items: 2, overShortCents: 0 },
  { kind: 'cashiers_check', expectedCents: 0, expectedItems: 0, countedCents: 10000, items: 1, overShortCents: 10000 },
  { kind: 'card', expectedCents: 91233, expectedItems: 9, countedCents: 91233, items: 9, overShortCents: 0 },
];

export const drawerClosed = (more: Partial<DrawerClosed['payload']> = {}): Envelope<DrawerClosed> => ({
  ...ENVELOPE,
  occurredAt: '2026-11-20T23:31:40.000Z',
  type: 'drawer_closed',
  version: 1,
  payload: {
    closureVersion: 1,
    drawerId: 'drawer-2',
    drawerName: 'Drawer 2',
    ownerId: 'ana',
    attempt: 2,
    reviewerId: 'luis',
    kinds: KINDS,
    reason: 'A twenty was given as a ten on receipt 01A-2026-0000052, customer called back and confirmed.',
    cash: {
      startingCents: 20000,
      tenderedCents: 187342,
      changeCents: 18426,
      fromVaultCents: 0,
      toVaultCents: 0,
      safeDropsCents: 60000,
    },
    firstReceipt: '01A-2026-0000001',
    lastReceipt: '01A-2026-0000061',
    receiptCount: 61,
    voidCount: 1,
    noSaleCount: 2,
    correctionCount: 1,
    periodCents: 504899,
    perpetualCents: 18230455,
    unsentEvents: 7,
    ...more,
  },
});

export const closingFacts = (more: Partial<ClosingReportFacts> = {}): ClosingReportFacts => ({
  event: drawerClosed(),
  office: OFFICE,
  ownerName: 'Ana Ruiz',
  reviewerName: 'Luis Ibáñez',
  openedAt: '2026-11-20T14:02:00.000Z',
  cash: CASH,
  movements: [{ at: '2026-11-20T18:30:00.000Z', kind: 'safe_drop', amountCents: 60000 }],
  voids: [
    {
      receiptNumber: '01A-2026-0000017',
      amountCents: 4210,
      reason: 'Wrong account scanned, customer noticed at once',
      approverName: 'Luis Ibáñez',
    },
  ],
  ...more,
});

export const countSubmitted = (): Envelope<CountSubmitted> => ({
  ...ENVELOPE,
  occurredAt: '2026-11-20T23:05:00.000Z',
  type: 'count_submitted',
  version: 1,
  payload: {
    attempt: 1,
    cash: CASH,
    paper: [
      { kind: 'check', itemNumber: '1204', amountCents: 5138 },
      { kind: 'money_order', itemNumber: 'R20771834512', amountCents: 15000 },
      { kind: 'check', itemNumber: '88', amountCents: 10284 },
    ],
    cardSlipsCents: [4210, 10284],
    kinds: [
      { kind: 'cash', countedCents: 128416, items: 1 },
      { kind: 'check', countedCents: 15422, items: 2 },
      { kind: 'money_order', countedCents: 15000, items: 1 },
      { kind: 'card', countedCents: 14494, items: 2 },
    ],
  },
});

export const items = (quantity: number): readonly DepositedItem[] =>
  Array.from({ length: quantity }, (_, index) => ({
    tenderId: `0198c2a4-0000-7000-8000-${String(index).padStart(12, '0')}`,
    sessionId: '0198c2a4-0000-7000-8000-0000000000a2',
    receiptNumber: `01A-2026-${String(index + 3).padStart(7, '0')}`,
    kind: index % 7 === 3 ? 'money_order' : index % 11 === 5 ? 'cashiers_check' : 'check',
    itemNumber: `${1001 + index * 37}`,
    routing: index % 5 === 4 ? null : '121000248',
    amountCents: 4210 + ((index * 7919) % 20011),
  }));

export const depositSealed = (checks: number): Envelope<DepositSealed> => {
  const deposited = items(checks);
  const itemsCents = deposited.reduce((sum, item) => sum + item.amountCents, 0);
  return {
    ...ENVELOPE,
    occurredAt: '2026-11-20T23:48:00.000Z',
    approver: 'luis',
    type: 'deposit_sealed',
    version: 2,
    payload: {
      depositId: '0198c2a4-0000-7000-8000-0000000000d1',
      drops: [],
      depositNumber: 'D01A-2026-0000012',
      depositYear: 2026,
      depositSerial: 12,
      depositDate: '2026-11-20',
      depository: {
        depositoryId: 'general',
        bankName: 'First National Bank of Riverton',
        accountName: 'City of Riverton Utility Fund',
        routing: '021000021',
        accountNumberMasked: '******4321',
      },
      sessions: [
        {
          sessionId: '0198c2a4-0000-7000-8000-0000000000a2',
          drawerId: 'drawer-2',
          drawerName: 'Drawer 2',
          countedCents: 148416,
          safeDropsCents: 0,
          keptCents: 20000,
          kept: [count(2000, 10)],
        },
      ],
      cash: CASH,
      cashCents: 128416,
      items: deposited,
      itemsCents,
      totalCents: 128416 + itemsCents,
      exceptions: [],
      bagNumber: 'BB-4471902',
      preparerId: 'ana',
      verifierId: 'luis',
      templateVersion: 1,
    },
  };
};

export const depositFacts = (checks: number, more: Partial<DepositFacts> = {}): DepositFacts => ({
  event: depositSealed(checks),
  office: OFFICE,
  preparerName: 'Ana Ruiz',
  verifierName: 'Luis Ibáñez',
  bankAddress: ['200 Market St', 'Riverton, WI 53511'],
  ...more,
});
