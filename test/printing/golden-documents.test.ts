// Documents as they stand on paper: encoded for the printer, read back by the strict interpreter, and held against the
// golden text. The interpreter's grid must equal the plain-text rendering: one model, the same lines everywhere.
import { describe, expect, test } from 'vitest';
import type { PrintedDocument } from '../../src-core/documents/document.ts';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { renderText } from '../../src-core/documents/render-text.ts';
import { encodeEscPos } from '../../src-main/printing/escpos/encode-escpos.ts';
import { PRINTER_PROFILES } from '../../src-main/printing/escpos/printer-profile.ts';
import { OFFICE, account, line, receiptFacts, tender } from '../core/documents/payment-facts.ts';
import { interpretEscPos, paperAsText } from '../support/escpos-interpreter.ts';
import { EVERY_DOCUMENT } from './every-document.ts';

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
/** The greatest amount there is: ten billion dollars. */
const MOST = 1_000_000_000_000;

const RECEIPTS: Readonly<Record<string, PrintedDocument>> = {
  'receipt-partial-es': receiptDocument(
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
  'receipt-most-money': receiptDocument(
    receiptFacts({
      accounts: [account({ paidCents: MOST, balanceAfterCents: -MOST })],
      lines: [line('Water', MOST)],
      tenders: [tender('cash', MOST)],
      tenderedCents: MOST,
      appliedCents: MOST,
      changeCents: 0,
    }),
  ),
  'receipt-other-scripts': receiptDocument(
    receiptFacts({
      payer: { name: '\u202eשרה לוי\u202c 漢字 \u001b@Łódź 😀', isHolder: true },
      accounts: [account({ customerName: 'Nguyễn Thị Ánh' })],
    }),
  ),
  'receipt-stranger': receiptDocument(receiptFacts({ payer: { name: 'Juan Pérez', isHolder: false } })),
  'receipt-duplicate-offline': receiptDocument(receiptFacts({ isOffline: true }, { duplicateNo: 2 })),
  'receipt-void': receiptDocument(
    receiptFacts({}, { voided: { at: '2026-11-20T16:20:00.000Z', approverName: 'Luis Ibáñez' } }),
  ),
  'receipt-training-es': receiptDocument(receiptFacts({ language: 'es' }, { office: TRAINING })),
};

const EVERY = Object.entries(EVERY_DOCUMENT).flatMap(([name, make]) =>
  (['en', 'es'] as const).map((language) => [`${name}-${language}`, make(language)] as const),
);

const WIDTHS = [
  ['epson-80', '42'],
  ['generic-58', '32'],
] as const;

describe.each([...EVERY, ...Object.entries(RECEIPTS)])('%s', (name, document) => {
  test.each(WIDTHS)('RC1 stands on %s paper as in the golden text', async (profileId, width) => {
    const profile = PRINTER_PROFILES.find((each) => each.id === profileId);
    if (profile === undefined) throw new Error(`no profile ${profileId}`);
    await expect(renderText(document, profile.columns)).toMatchFileSnapshot(`./golden/${name}-${width}.txt`);
    const paper = interpretEscPos(encodeEscPos(document, { profile, kick: false }), profile.columns);
    expect(paper.kicks).toEqual([]);
    // Letters that the printer's table lacks are other letters on paper; every line keeps its place all the same.
    const printed = paperAsText(paper).trimEnd().split('\n');
    const golden = renderText(document, profile.columns).trimEnd().split('\n');
    expect(printed).toHaveLength(golden.length);
    if (name !== 'receipt-other-scripts') expect(printed).toEqual(golden);
  });
});
