// What is put right after Ana's drawer was closed and banked: her first receipt, of 46.85 in cash, is reversed; the check
// of her second one comes back, is presented again and paid; her fourth goes to the neighbor's account.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { CorrectionLine } from '../../../src-core/ledger/events/correction-events.ts';

const number = (serial: number): string => `01A-2026-${String(serial).padStart(7, '0')}`;

const correctionOf = (serial: number, reason: string) => ({
  correctionNumber: `C${number(serial)}`,
  correctionYear: 2026,
  correctionSerial: serial,
  reason,
});

const later = { businessDate: '2026-11-25', sessionId: null, version: 1, approver: 'sue' } as const;

const line = (facts: Partial<CorrectionLine> & Pick<CorrectionLine, 'lineNo' | 'kind' | 'amountCents'>) => ({
  accountNo: '1000000018',
  chargeId: null,
  service: null,
  chargeKind: null,
  billDate: null,
  itemCode: null,
  glAccount: null,
  description: 'Ñandú & “co”',
  rule: 'opposite',
  ...facts,
});

const charge = (lineNo: number, service: string, amountCents: number) =>
  line({ lineNo, kind: 'charge', amountCents, service, chargeId: `charge-${lineNo}`, chargeKind: 'USAGE' });

const atBank = { ...later, approver: null } as const;

const bankItem = {
  receiptNumber: number(2),
  amountCents: 7_500,
  tenderId: 't-2a',
  kind: 'check',
  itemNumber: 'Nt-2a',
  depositoryId: 'general',
  bankDate: '2026-11-25',
  bankReference: 'FNB 4471',
} as const;

const changedBy = (serial: number) => ({ accountNo: '1000000018', receiptNumber: number(serial) });

export const corrections: readonly DecidedEvent[] = [
  {
    ...later,
    type: 'payment_reversed',
    payload: {
      ...correctionOf(1, 'paid twice'),
      receiptNumber: number(1),
      paymentId: 'payment-1',
      issuerId: 'ben',
      receiptSessionId: 'session-ana',
      receiptDate: '2026-11-23',
      goesTo: { kind: 'refund' },
      lines: [
        charge(1, 'WATER', -3_000),
        charge(2, 'SEWER', -1_685),
        line({ lineNo: 3, kind: 'refund', amountCents: 4_685, accountNo: null }),
      ],
      amountCents: 4_685,
      roundingCents: 0,
      tenders: [],
      changeCents: 0,
    },
  },
  {
    ...atBank,
    type: 'item_returned',
    payload: {
      ...correctionOf(2, 'NSF notice 4471'),
      ...bankItem,
      lines: [
        line({ lineNo: 1, kind: 'credit', amountCents: -1_000 }),
        { ...charge(2, 'WATER', -6_500), chargeId: 'charge-1' },
      ],
      depositId: 'deposit-1',
      returnNo: 1,
      returnReason: 'insufficient_funds',
      fee: {
        accountNo: '1000000018',
        chargeId: 'returned-t-2a',
        service: 'MISC',
        glAccount: '4390',
        amountCents: 3_500,
      },
      noChecks: { accountNos: ['1000000018'], untilDate: '2027-11-25' },
    },
  },
  {
    ...atBank,
    type: 'item_redeposited',
    payload: { ...correctionOf(3, 'presented again, number 2'), ...bankItem, lines: [], presentmentNo: 2 },
  },
  {
    ...atBank,
    type: 'returned_item_cleared',
    payload: {
      ...correctionOf(4, 'paid by the bank'),
      ...bankItem,
      lines: [
        line({ lineNo: 1, kind: 'credit', amountCents: 1_000 }),
        { ...charge(2, 'WATER', 6_500), chargeId: 'charge-1' },
      ],
    },
  },
  {
    ...later,
    type: 'payment_moved',
    payload: {
      ...correctionOf(5, 'the neighbor'),
      receiptNumber: number(4),
      amountCents: 4_000,
      lines: [charge(1, 'WATER', -4_000), { ...charge(2, 'SEWER', 4_000), accountNo: '1000000026', chargeId: 's-1' }],
      paymentId: 'payment-4',
      issuerId: 'ben',
      receiptSessionId: 'session-ana',
      receiptDate: '2026-11-23',
      fromAccountNo: '1000000018',
      toAccountNo: '1000000026',
    },
  },
  ...(['penalty_paid', 'penalty_restored', 'arrangement_kept', 'arrangement_reopened'] as const).map((type) => ({
    ...atBank,
    type,
    payload: { ...changedBy(1), chargeId: 'p-1', amountCents: 500, cutoffDate: null },
  })),
  ...(['shutoff_held', 'shutoff_restored'] as const).map((type) => ({
    ...atBank,
    type,
    payload: { ...changedBy(1), chargeId: null, amountCents: null, cutoffDate: '2026-11-24' },
  })),
];
