import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import { EVENT_VERSIONS } from '../../../src-core/ledger/event-catalogue.ts';
import { project } from '../../../src-core/ledger/project.ts';
import { upcast } from '../../../src-core/ledger/upcast.ts';
import { ENVELOPE, line, paymentTaken } from '../documents/payment-facts.ts';

/** As the first version of the program wrote it: its bytes, and the rows that it made of them. */
const FIRST = {
  ...ENVELOPE,
  type: 'payment_taken',
  version: 1,
  payload: {
    paymentId: 'p-1',
    receiptNumber: '01A-2026-0000041',
    receiptYear: 2026,
    receiptSerial: 41,
    drawerId: '2',
    payer: { name: null, isHolder: true },
    accounts: [],
    lines: [line('Water', 500)],
    tenders: [
      {
        tenderId: 't-1',
        kind: 'cash',
        amountCents: 500,
        itemNumber: null,
        routing: null,
        writtenDate: null,
        card: null,
      },
    ],
    tenderedCents: 500,
    changeCents: 0,
    appliedCents: 500,
    roundingCents: 0,
    previewHash: 'h',
    confirmations: [],
    isOffline: false,
    language: 'en',
    templateVersion: 1,
  },
} as unknown as Envelope;

describe('older versions of an event', () => {
  it('LD4 a payment of the first version is read as the newest, and nothing that it said is changed', () => {
    const read = upcast(FIRST);
    expect(read.version).toBe(EVENT_VERSIONS.payment_taken);
    expect(read).toMatchObject({ ...FIRST, version: read.version });
    expect(read.payload).toMatchObject({ payerAccountNo: null, checkWriters: [], noChecksOverride: null });
  });

  it('LD4 makes the rows that the first version made, and no others', () => {
    const tables = project(upcast(FIRST)).map((change) => (change.op === 'insert' ? change.table : change.op));
    expect(tables).toEqual([
      'receipts',
      'receiptLines',
      'tenders',
      'number_raised',
      'number_raised',
      'journalLines',
      'journalLines',
    ]);
  });

  it('LD4 leaves an event of today as it is, byte for byte', () => {
    const event = paymentTaken();
    expect(canonicalJson(upcast(event))).toBe(canonicalJson(event));
  });
});
