// Payments as the ledger holds them, for documents: each test changes only what it is about.
import type { ReceiptFacts } from '../../../src-core/documents/receipt.ts';
import type { IssuingOffice } from '../../../src-core/documents/issuing-office.ts';
import type { Envelope, EnvelopeFields } from '../../../src-core/ledger/envelope.ts';
import type { PaidAccount, PaymentLine, PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import type { Tender, TenderKind } from '../../../src-core/tender/tender.ts';

export const OFFICE: IssuingOffice = {
  texts: {
    cityName: 'City of Riverton',
    officeName: 'Riverton Utilities, Office 1',
    officeAddress: '100 Main St, Riverton, WI 53511',
    receiptFooter: {
      en: 'Thank you. Keep this receipt as proof of payment.',
      es: 'Gracias. Conserve este recibo como comprobante de pago.',
    },
  },
  language: 'en',
  timeZone: 'America/Chicago',
  stationCode: '01A',
  isTraining: false,
};

export const ENVELOPE: EnvelopeFields = {
  station: '01A',
  chain: '0198c2a4-0000-7000-8000-000000000001',
  sequence: 118,
  occurredAt: '2026-11-20T16:14:09.120Z',
  businessDate: '2026-11-20',
  sessionId: '0198c2a4-0000-7000-8000-0000000000a2',
  actor: 'ana',
  approver: null,
  policyHash: 'b'.repeat(64),
  commandKey: '0198c2a4-0000-7000-8000-0000000000c1',
  previousHash: 'a'.repeat(64),
};

export const EVENT_HASH = '9f2c04ab77e1d3550c6b8a1fe2947d63b05c1e8f7a2d4493665e0fb1c8d7a290';

export const tender = (kind: TenderKind, amountCents: number, more: Partial<Tender> = {}): Tender => ({
  tenderId: `0198c2a4-0000-7000-8000-${String(amountCents).padStart(12, '0')}`,
  kind,
  amountCents,
  itemNumber: null,
  routing: null,
  writtenDate: null,
  card: null,
  ...more,
});

export const line = (description: string, amountCents: number, more: Partial<PaymentLine> = {}): PaymentLine => ({
  lineNo: 1,
  kind: 'charge',
  accountNo: '1000210631',
  chargeId: 'C-1',
  service: 'WATER',
  chargeKind: 'USAGE',
  billDate: '2026-10-01',
  itemCode: null,
  glAccount: null,
  description,
  amountCents,
  rule: 'past-due charges, oldest first',
  ...more,
});

export const account = (more: Partial<PaidAccount> = {}): PaidAccount => ({
  accountNo: '1000210631',
  customerName: 'Ana Muñoz',
  serviceAddress: '418 Oak St Apt 3',
  paidCents: 10284,
  balanceBeforeCents: 10284,
  balanceAfterCents: 0,
  pastDueAfterCents: 0,
  asOf: '2026-11-20T13:45:00.000Z',
  cutoffDate: '2026-11-24',
  avoidsShutoff: true,
  ...more,
});

type Payload = PaymentTaken['payload'];

export const payload = (more: Partial<Payload> = {}): Payload => ({
  paymentId: '0198c2a4-0000-7000-8000-0000000000f1',
  receiptNumber: '01A-2026-0000041',
  receiptYear: 2026,
  receiptSerial: 41,
  drawerId: 'drawer-2',
  payer: { name: null, isHolder: true },
  accounts: [account()],
  lines: [
    line('Late penalty', 500),
    line('Water', 4638),
    line('Water', 3146, { billDate: '2026-11-01' }),
    line('Sewer', 2000, { billDate: '2026-11-01', service: 'SEWER' }),
  ],
  tenders: [tender('cash', 10000), tender('cash', 500)],
  tenderedCents: 10500,
  changeCents: 216,
  appliedCents: 10284,
  roundingCents: 0,
  previewHash: 'c'.repeat(64),
  confirmations: [],
  isOffline: false,
  language: 'en',
  templateVersion: 1,
  payerAccountNo: null,
  checkWriters: [],
  noChecksOverride: null,
  ...more,
});

export const paymentTaken = (more: Partial<Payload> = {}): Envelope<PaymentTaken> => ({
  ...ENVELOPE,
  type: 'payment_taken',
  version: 2,
  payload: payload(more),
});

export const receiptFacts = (more: Partial<Payload> = {}, facts: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  event: paymentTaken(more),
  eventHash: EVENT_HASH,
  office: OFFICE,
  preparerName: 'Ana Ruiz',
  duplicateNo: null,
  voided: null,
  ...facts,
});
