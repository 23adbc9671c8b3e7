// One day of one station in which every kind of event happens, to the cent: Ana's session from opening to the bank, and
// Ben's, still open at the end.
import { createHash } from 'node:crypto';
import { type JsonValue, canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { PaymentLine, PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import type { DepositedItem } from '../../../src-core/ledger/events/deposit-events.ts';
import type { StationEvent } from '../../../src-core/ledger/events/station-events.ts';
import type { Tender, TenderKind } from '../../../src-core/tender/tender.ts';
import { pieces } from '../drawer/a-session.ts';
import { policyDocument } from '../policy/city-policy-file.ts';
import { corrections } from './a-day-corrections.ts';

export const STATION = '01A';
export const DAY = '2026-11-23';
const ANAS = 'session-ana';
const BENS = 'session-ben';

const outside = { businessDate: null, sessionId: null, version: 1 } as const;
const inAnas = { businessDate: DAY, sessionId: ANAS, version: 1 } as const;
const inBens = { ...inAnas, sessionId: BENS };
const atBank = { businessDate: DAY, sessionId: null, version: 1 } as const;

export const tender = (tenderId: string, kind: TenderKind, amountCents: number): Tender => ({
  tenderId,
  kind,
  amountCents,
  itemNumber: kind === 'cash' || kind === 'card' ? null : `N${tenderId}`,
  routing: kind === 'check' ? '121000248' : null,
  writtenDate: null,
  card: null,
});

type LineFacts = Partial<PaymentLine> & Pick<PaymentLine, 'kind' | 'amountCents'>;

const line = (facts: LineFacts, index: number): PaymentLine => ({
  lineNo: index + 1,
  accountNo: facts.kind === 'item' ? null : '1000000018',
  chargeId: facts.kind === 'charge' ? `charge-${index + 1}` : null,
  service: facts.kind === 'charge' ? 'WATER' : null,
  chargeKind: facts.kind === 'charge' ? 'USAGE' : null,
  billDate: null,
  itemCode: facts.kind === 'item' ? 'COPIES' : null,
  glAccount: facts.kind === 'item' ? '100-4410' : null,
  description: 'Ñandú & “co”',
  rule: 'oldest first',
  ...facts,
});

export interface PaymentFacts {
  readonly serial: number;
  readonly lines: readonly LineFacts[];
  readonly tenders: readonly Tender[];
  readonly changeCents?: number;
  readonly roundingCents?: number;
  readonly drawerId?: string;
}

const sumOf = (amounts: readonly { readonly amountCents: number }[]): number =>
  amounts.reduce((total, { amountCents }) => total + amountCents, 0);

export const numberOf = (serial: number): string => `${STATION}-2026-${String(serial).padStart(7, '0')}`;

/** TN5: every check of the day was read by a reader. */
const checkWriters = (tenders: readonly Tender[]) =>
  tenders
    .filter(({ kind }) => kind === 'check')
    .map(({ tenderId }) => ({ tenderId, writer: createHash('sha256').update(tenderId).digest('hex') }));

export function paymentTaken(facts: PaymentFacts): PaymentTaken {
  const { serial, lines, tenders, changeCents = 0, roundingCents = 0, drawerId = '1' } = facts;
  return {
    type: 'payment_taken',
    version: 2,
    payload: {
      paymentId: `payment-${serial}`,
      receiptNumber: numberOf(serial),
      receiptYear: 2026,
      receiptSerial: serial,
      drawerId,
      payer: { name: serial === 2 ? 'Lou Berg' : null, isHolder: true },
      accounts: [],
      lines: lines.map(line),
      tenders,
      tenderedCents: sumOf(tenders),
      changeCents,
      appliedCents: sumOf(lines),
      roundingCents,
      previewHash: 'hash of the preview',
      confirmations: [],
      isOffline: true,
      language: 'en',
      templateVersion: 1,
      payerAccountNo: null,
      checkWriters: checkWriters(tenders),
      noChecksOverride: null,
    },
  };
}

const MISTAKEN = paymentTaken({
  serial: 3,
  lines: [{ kind: 'item', amountCents: 1_500 }],
  tenders: [tender('t-3', 'cash', 2_000)],
  changeCents: 500,
});

const ROLES = { ana: 'cashier', ben: 'senior_cashier', sue: 'supervisor' } as const;

export function stationEvents(publicKey: string): readonly DecidedEvent<StationEvent>[] {
  const document = policyDocument('riverton') as JsonValue;
  const policyHash = createHash('sha256').update(canonicalJson(document)).digest('hex');
  const drawers = ['1', '2'].map((drawerId) => ({ drawerId, name: `Drawer ${drawerId}`, changeFundCents: 20_000 }));
  const person = (userId: keyof typeof ROLES) =>
    ({ userId, signInName: userId, displayName: userId, role: ROLES[userId], language: 'en', active: true }) as const;
  const station = { city: 'Riverton', officeCode: '01', officeName: 'Office 1', stationCode: STATION, training: false };
  const extract = { extractId: 'x-1', asOf: '2026-11-23T06:00:00Z', contentHash: 'abc', accounts: 1, openCharges: 2 };
  return [
    {
      ...outside,
      type: 'station_initialised',
      payload: { ...station, timeZone: 'America/Chicago', drawers, publicKey },
    },
    { ...outside, type: 'policy_adopted', payload: { policyHash, effectiveFrom: '2026-01-01', document } },
    { ...outside, type: 'user_added', payload: person('ana') },
    { ...outside, type: 'user_added', payload: person('ben') },
    { ...outside, type: 'user_added', payload: { ...person('sue'), role: 'cashier' } },
    { ...outside, type: 'user_changed', payload: person('sue') },
    { ...outside, type: 'sign_in_failed', payload: { userId: 'ana', failures: 1, lockedUntil: null } },
    {
      ...outside,
      type: 'extract_imported',
      payload: { ...extract, openCents: 3, rejectedRows: 0, includesPaymentsThrough: null },
    },
    {
      ...outside,
      type: 'setting_changed',
      payload: { setting: 'printing', before: null, after: { printers: [], roles: {} } },
    },
  ];
}

const anasPayments: readonly DecidedEvent[] = [
  {
    ...inAnas,
    ...paymentTaken({
      serial: 1,
      lines: [
        { kind: 'charge', amountCents: 3_000 },
        { kind: 'charge', service: 'SEWER', amountCents: 1_685 },
      ],
      tenders: [tender('t-1', 'cash', 5_000)],
      changeCents: 315,
    }),
  },
  {
    ...inAnas,
    ...paymentTaken({
      serial: 2,
      lines: [
        { kind: 'charge', amountCents: 9_000 },
        { kind: 'credit', amountCents: 1_000 },
      ],
      tenders: [tender('t-2a', 'check', 7_500), tender('t-2b', 'card', 2_500)],
    }),
  },
  {
    ...inAnas,
    type: 'items_endorsed',
    payload: { receiptNumber: numberOf(2), tenderIds: ['t-2a'], how: 'confirmed' },
  },
  { ...inAnas, type: 'receipt_reprinted', payload: { receiptNumber: numberOf(2), duplicateNo: 1 } },
  { ...inAnas, ...MISTAKEN },
  {
    ...inAnas,
    type: 'void_requested',
    payload: { receiptNumber: numberOf(3), paymentId: 'payment-3', reason: 'wrong account' },
  },
  {
    ...inAnas,
    type: 'payment_voided',
    approver: 'sue',
    payload: { ...MISTAKEN.payload, issuerId: 'ana', reason: 'wrong account' },
  },
  {
    ...inAnas,
    ...paymentTaken({
      serial: 4,
      lines: [{ kind: 'charge', amountCents: 4_000 }],
      tenders: [tender('t-4', 'cash', 4_000)],
    }),
  },
  {
    ...inAnas,
    type: 'tender_kind_corrected',
    approver: 'sue',
    payload: {
      receiptNumber: numberOf(4),
      drawerId: '1',
      correctionNo: 1,
      fromKind: 'cash',
      replacesTenderId: 't-4',
      tender: tender('t-4x', 'money_order', 4_000),
      reason: 'it was a money order',
    },
  },
  {
    ...inAnas,
    ...paymentTaken({
      serial: 5,
      lines: [{ kind: 'charge', amountCents: 684 }],
      tenders: [tender('t-5', 'cash', 685)],
      roundingCents: 1,
    }),
  },
];

const moved = (movementId: string, kind: 'safe_drop' | 'to_vault' | 'from_vault', amountCents: number) =>
  ({
    ...inAnas,
    type: 'cash_moved',
    approver: kind === 'safe_drop' ? null : 'sue',
    payload: { movementId, kind, counts: [pieces(amountCents, 1)], amountCents, drawerId: '1' },
  }) as const satisfies DecidedEvent;

const anasDrawer: readonly DecidedEvent[] = [
  {
    ...inAnas,
    type: 'drawer_opened',
    approver: 'sue',
    payload: {
      drawerId: '1',
      drawerName: 'Drawer 1',
      ownerId: 'ana',
      fundCents: 20_000,
      countedCents: 19_900,
      counts: [pieces(2_000, 9), pieces(500, 3), pieces(100, 4)],
      differenceCents: -100,
      witnessId: 'sue',
    },
  },
  ...anasPayments,
  { ...inAnas, type: 'drawer_opened_without_sale', payload: { reason: 'change for a bill' } },
  moved('m-1', 'safe_drop', 2_000),
  moved('m-2', 'from_vault', 1_000),
  moved('m-3', 'to_vault', 500),
];

/** Expected cash: 199.00 + 56.85 − 3.15 + 10.00 − 5.00 − 20.00 = 237.70; found 236.70 and, counted again, 237.50. */
const submitted = (attempt: number, fives: number): DecidedEvent => ({
  ...inAnas,
  type: 'count_submitted',
  payload: {
    attempt,
    cash: [pieces(2_000, 11), pieces(500, fives), pieces(10, attempt === 1 ? 17 : 25), pieces(1, 0)],
    paper: [
      { kind: 'check', itemNumber: 'Nt-2a', amountCents: 7_500 },
      { kind: 'check', itemNumber: '778', amountCents: 1_200 },
      { kind: 'money_order', itemNumber: 'Nt-4x', amountCents: 4_000 },
    ],
    cardSlipsCents: [2_500],
    kinds: [
      { kind: 'cash', countedCents: 22_000 + 500 * fives + (attempt === 1 ? 170 : 250), items: 0 },
      { kind: 'check', countedCents: 8_700, items: 2 },
      { kind: 'money_order', countedCents: 4_000, items: 1 },
      { kind: 'cashiers_check', countedCents: 0, items: 0 },
      { kind: 'card', countedCents: 2_500, items: 1 },
    ],
  },
});

const asExpected = (kind: TenderKind, cents: number) =>
  ({ kind, countedCents: cents, expectedCents: cents, items: 1, expectedItems: 1, overShortCents: 0 }) as const;

const anasCount: readonly DecidedEvent[] = [
  { ...inAnas, type: 'counting_started', payload: { attempt: 1 } },
  { ...inAnas, type: 'count_put_aside', payload: { attempt: 1 } },
  { ...inAnas, type: 'counting_started', payload: { attempt: 1 } },
  submitted(1, 3),
  { ...inAnas, type: 'recount_ordered', payload: { attempt: 1, reason: 'a dollar short' } },
  submitted(2, 3),
  {
    ...inAnas,
    type: 'drawer_closed',
    payload: {
      closureVersion: 1,
      drawerId: '1',
      drawerName: 'Drawer 1',
      ownerId: 'ana',
      attempt: 2,
      reviewerId: 'sue',
      kinds: [
        {
          kind: 'cash',
          countedCents: 23_750,
          items: 0,
          expectedCents: 23_770,
          expectedItems: 0,
          overShortCents: -20,
        },
        {
          kind: 'check',
          countedCents: 8_700,
          items: 2,
          expectedCents: 7_500,
          expectedItems: 1,
          overShortCents: 1_200,
        },
        asExpected('money_order', 4_000),
        asExpected('card', 2_500),
      ],
      reason: 'found no cause',
      cash: {
        startingCents: 19_900,
        tenderedCents: 5_685,
        changeCents: 315,
        fromVaultCents: 1_000,
        toVaultCents: 500,
        safeDropsCents: 2_000,
      },
      firstReceipt: numberOf(1),
      lastReceipt: numberOf(5),
      receiptCount: 5,
      voidCount: 1,
      noSaleCount: 1,
      correctionCount: 1,
      periodCents: 19_369,
      perpetualCents: 20_869,
      unsentEvents: 9,
    },
  },
];

const deposited = (tenderId: string, kind: 'check' | 'money_order', amountCents: number): DepositedItem => ({
  tenderId,
  sessionId: ANAS,
  receiptNumber: numberOf(kind === 'check' ? 2 : 4),
  kind,
  amountCents,
  itemNumber: `N${tenderId}`,
  routing: null,
});

const DEPOSITORY = {
  depositoryId: 'general',
  bankName: 'First Bank',
  accountName: 'City of Riverton',
  routing: '121000248',
  accountNumberMasked: '••1234',
};

const deposit: readonly DecidedEvent[] = [
  {
    ...atBank,
    type: 'deposit_sealed',
    version: 2,
    approver: 'sue',
    payload: {
      depositId: 'deposit-1',
      depositNumber: `D${STATION}-2026-0000001`,
      depositYear: 2026,
      depositSerial: 1,
      depositDate: DAY,
      depository: DEPOSITORY,
      sessions: [
        {
          sessionId: ANAS,
          drawerId: '1',
          drawerName: 'Drawer 1',
          countedCents: 23_750,
          safeDropsCents: 2_000,
          keptCents: 20_000,
          kept: [pieces(2_000, 10)],
        },
      ],
      drops: [],
      cash: [pieces(2_000, 2), pieces(500, 3), pieces(10, 25)],
      cashCents: 5_750,
      items: [deposited('t-2a', 'check', 7_500), deposited('t-4x', 'money_order', 4_000)],
      itemsCents: 11_500,
      totalCents: 18_450,
      exceptions: [
        {
          kind: 'in_bag_not_receipted',
          tenderId: null,
          itemNumber: '778',
          amountCents: 1_200,
          reason: 'found in the tray',
        },
      ],
      bagNumber: 'B-1',
      preparerId: 'ana',
      verifierId: 'sue',
      templateVersion: 1,
    },
  },
  { ...atBank, type: 'deposit_handed_over', payload: { depositId: 'deposit-1', carrier: 'Loomis', note: '' } },
  {
    ...atBank,
    type: 'deposit_confirmed',
    payload: {
      depositId: 'deposit-1',
      depositoryId: 'general',
      depositedCents: 18_450,
      bankCents: 18_440,
      differenceCents: -10,
      bankDate: '2026-11-24',
      bankReference: 'R-9',
    },
  },
  {
    ...atBank,
    type: 'deposit_exception_resolved',
    approver: 'sue',
    payload: {
      depositId: 'deposit-1',
      lineNo: 1,
      resolution: 'owed_back',
      itemNumber: '778',
      amountCents: 1_200,
      item: null,
      takenBack: [{ kind: 'check', overShortCents: 1_200 }],
      reason: 'meant for the county',
    },
  },
  {
    ...atBank,
    type: 'deposit_sealed',
    version: 2,
    approver: 'sue',
    payload: {
      depositId: 'deposit-2',
      depositNumber: `D${STATION}-2026-0000002`,
      depositYear: 2026,
      depositSerial: 2,
      depositDate: DAY,
      depository: DEPOSITORY,
      sessions: [],
      drops: [{ movementId: 'm-4', sessionId: BENS, drawerName: 'Drawer 2', amountCents: 500 }],
      cash: [pieces(500, 1)],
      cashCents: 500,
      items: [],
      itemsCents: 0,
      totalCents: 500,
      exceptions: [],
      bagNumber: 'B-2',
      preparerId: 'ana',
      verifierId: 'sue',
      templateVersion: 1,
    },
  },
];

const bensDrawer: readonly DecidedEvent[] = [
  {
    ...inBens,
    type: 'drawer_opened',
    payload: {
      drawerId: '2',
      drawerName: 'Drawer 2',
      ownerId: 'ben',
      fundCents: 20_000,
      countedCents: 20_000,
      counts: [pieces(2_000, 10)],
      differenceCents: 0,
      witnessId: null,
    },
  },
  {
    ...inBens,
    type: 'cash_moved',
    payload: { movementId: 'm-4', kind: 'safe_drop', counts: [pieces(500, 1)], amountCents: 500, drawerId: '2' },
  },
  {
    ...inBens,
    ...paymentTaken({
      serial: 6,
      lines: [{ kind: 'charge', amountCents: 1_250 }],
      tenders: [tender('t-6a', 'cash', 1_000), tender('t-6b', 'check', 250)],
      drawerId: '2',
    }),
  },
  { ...inBens, type: 'drawer_opened_without_sale', payload: { reason: 'change' } },
];

/** After the station's own events. */
export const counterEvents: readonly DecidedEvent[] = [
  ...anasDrawer,
  ...anasCount,
  ...bensDrawer,
  ...deposit,
  ...corrections,
];

/** Sequence of the day's last event. */
export const LAST = stationEvents('').length + counterEvents.length;

/** Sequence of the day's last event of a kind. */
export const sequenceOf = (type: DecidedEvent['type']): number =>
  [...stationEvents(''), ...counterEvents].findLastIndex((event) => event.type === type) + 1;
