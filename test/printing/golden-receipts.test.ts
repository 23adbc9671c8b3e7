// Receipts as they stand on paper: encoded for the printer, read back by the strict interpreter, and held against the
// golden text. The interpreter's grid must equal the plain-text rendering: one model, the same lines everywhere.
import { describe, expect, test } from 'vitest';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { renderText } from '../../src-core/documents/render-text.ts';
import { testPage } from '../../src-core/documents/test-page.ts';
import { voidSlip } from '../../src-core/documents/void-slip.ts';
import { encodeEscPos } from '../../src-main/printing/escpos/encode-escpos.ts';
import { PRINTER_PROFILES } from '../../src-main/printing/escpos/printer-profile.ts';
import {
  ENVELOPE,
  OFFICE,
  account,
  line,
  paymentTaken,
  receiptFacts,
  tender,
} from '../core/documents/payment-facts.ts';
import { interpretEscPos, paperAsText } from '../support/escpos-interpreter.ts';

const LONG_NAME = 'María de los Ángeles Fernández-Villalobos y Gutiérrez de la Peña';
const TRAINING = { ...OFFICE, isTraining: true };

const MANY_ACCOUNTS = Array.from({ length: 6 }, (_, index) => `10002106${index}9`);
const FIVE_TENDERS = [
  tender('cash', 5000),
  tender('check', 2500, { itemNumber: '1204', routing: '121000248' }),
  tender('money_order', 1500, { itemNumber: 'R20771834512' }),
  tender('cashiers_check', 1000, { itemNumber: '9917263' }),
  tender('card', 500, { card: { brand: 'VISA', lastFour: '4242', approvalCode: '083311', terminal: 'T1' } }),
];

const DOCUMENTS = {
  'receipt-en': receiptDocument(receiptFacts()),
  'receipt-es': receiptDocument(
    receiptFacts({
      language: 'es',
      accounts: [account({ balanceAfterCents: 5146, pastDueAfterCents: 2000, avoidsShutoff: false })],
    }),
  ),
  'receipt-many-accounts': receiptDocument(
    receiptFacts({
      accounts: MANY_ACCOUNTS.map((accountNo, index) =>
        account({ accountNo, paidCents: 1714, balanceAfterCents: index * 100 }),
      ),
      lines: [
        ...MANY_ACCOUNTS.map((accountNo) => line('Water', 1714, { accountNo })),
        line('Copies and records', 250, { kind: 'item', accountNo: null, billDate: null, itemCode: 'COPY' }),
      ],
    }),
  ),
  'receipt-five-tenders': receiptDocument(
    receiptFacts({ tenders: FIVE_TENDERS, tenderedCents: 10500, changeCents: 216, roundingCents: 1 }),
  ),
  'receipt-long-names': receiptDocument(
    receiptFacts(
      {
        payer: { name: LONG_NAME, isHolder: true },
        accounts: [
          account({
            customerName: LONG_NAME,
            serviceAddress: '12345 Southwest Martin Luther King Jr Boulevard, Building 12, Apartment 3046',
          }),
        ],
        lines: [line('Stormwater management district assessment, commercial impervious surface', 10284)],
      },
      { preparerName: LONG_NAME },
    ),
  ),
  'receipt-stranger': receiptDocument(receiptFacts({ payer: { name: 'Juan Pérez', isHolder: false } })),
  'receipt-duplicate-offline': receiptDocument(receiptFacts({ isOffline: true }, { duplicateNo: 2 })),
  'receipt-void': receiptDocument(
    receiptFacts({}, { voided: { at: '2026-11-20T16:20:00.000Z', approverName: 'Luis Ibáñez' } }),
  ),
  'receipt-training-es': receiptDocument(receiptFacts({ language: 'es' }, { office: TRAINING })),
  'void-slip': voidSlip({
    event: {
      ...ENVELOPE,
      approver: 'luis',
      type: 'payment_voided',
      version: 1,
      payload: {
        receiptNumber: '01A-2026-0000041',
        paymentId: paymentTaken().payload.paymentId,
        issuerId: 'ana',
        reason: 'Wrong account scanned',
        drawerId: 'drawer-2',
        lines: paymentTaken().payload.lines,
        tenders: paymentTaken().payload.tenders,
        changeCents: 216,
        roundingCents: 0,
      },
    },
    office: OFFICE,
    issuerName: 'Ana Ruiz',
    actorName: 'Ana Ruiz',
    approverName: 'Luis Ibáñez',
  }),
  'test-page': testPage(OFFICE, 'Counter 1', '2026-11-20T16:20:00.000Z'),
} as const;

const WIDTHS = [
  ['epson-80', '42'],
  ['generic-58', '32'],
] as const;

describe.each(Object.entries(DOCUMENTS))('%s', (name, document) => {
  test.each(WIDTHS)('RC1 stands on %s paper as in the golden text', async (profileId, width) => {
    const profile = PRINTER_PROFILES.find((each) => each.id === profileId);
    if (profile === undefined) throw new Error(`no profile ${profileId}`);
    const paper = interpretEscPos(encodeEscPos(document, { profile, kick: false }), profile.columns);
    const feed = profile.hasCutter ? '' : '\n\n\n\n';
    expect(paperAsText(paper)).toBe(renderText(document, profile.columns) + feed);
    expect(paper.cuts).toBe(profile.hasCutter ? 1 : 0);
    expect(paper.kicks).toEqual([]);
    await expect(renderText(document, profile.columns)).toMatchFileSnapshot(`./golden/${name}-${width}.txt`);
  });
});
