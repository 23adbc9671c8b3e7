// What is put right after Ana's drawer was closed and banked: her first receipt, of 46.85 in cash, is reversed.
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
];
