// Every document there is, in either language: what the golden files, the checks of the tags and the pictures are made of.
import { addingMachineTape, bagLabel, checkList, handOverRecord } from '../../src-core/documents/deposit-papers.ts';
import { countSheet } from '../../src-core/documents/count-sheet.ts';
import { depositSlip } from '../../src-core/documents/deposit-slip.ts';
import type { Language, PrintedDocument } from '../../src-core/documents/document.ts';
import { drawerClosingReport } from '../../src-core/documents/drawer-closing-report.ts';
import { cashMovementSlip, noSaleSlip } from '../../src-core/documents/drawer-slips.ts';
import type { IssuingOffice } from '../../src-core/documents/issuing-office.ts';
import { overShortReport } from '../../src-core/documents/over-short-report.ts';
import { checkEndorsement, stubValidation } from '../../src-core/documents/payment-stamps.ts';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { reversalSlip } from '../../src-core/documents/reversal-slip.ts';
import { formatDate } from '../../src-core/documents/format-time.ts';
import { tableReport } from '../../src-core/documents/table-report.ts';
import { testPage } from '../../src-core/documents/test-page.ts';
import { voidSlip } from '../../src-core/documents/void-slip.ts';
import { xReport } from '../../src-core/documents/x-report.ts';
import { makeTable } from '../../src-core/report/make-table.ts';
import { definitionOf } from '../../src-core/report/report-catalogue.ts';
import { columnName } from '../../src-core/report/report-words.ts';
import { CASH, closingFacts, countSubmitted, depositFacts, drawerClosed } from '../core/documents/drawer-facts.ts';
import { ENVELOPE, OFFICE, account, paymentTaken, receiptFacts, tender } from '../core/documents/payment-facts.ts';

const PEOPLE = { ownerName: 'Ana Ruiz', reviewerName: 'Luis Ibáñez' };
const DRAWER = 'Drawer 2';
const CHECK = tender('check', 10284, { itemNumber: '1204', routing: '121000248' });

const officeIn = (language: Language): IssuingOffice => ({ ...OFFICE, language });

const deposit = (language: Language, checks: number) => depositFacts(checks, { office: officeIn(language) });

const reversal = (language: Language): PrintedDocument => {
  const { receiptNumber, paymentId, lines, appliedCents } = paymentTaken().payload;
  return reversalSlip({
    event: {
      ...ENVELOPE,
      occurredAt: '2026-11-24T15:20:00.000Z',
      businessDate: '2026-11-24',
      sessionId: null,
      type: 'payment_reversed',
      version: 1,
      payload: {
        correctionNumber: 'C01A-2026-0000003',
        correctionYear: 2026,
        correctionSerial: 3,
        reason: 'Paid on the wrong account, found after the closing',
        receiptNumber,
        paymentId,
        issuerId: 'ana',
        receiptSessionId: '0198c2a4-0000-7000-8000-0000000000a2',
        receiptDate: '2026-11-20',
        goesTo: { kind: 'refund' },
        lines: lines.map((line) => ({ ...line, amountCents: -line.amountCents })),
        amountCents: appliedCents,
        roundingCents: 0,
        tenders: [CHECK],
        changeCents: 0,
      },
    },
    office: officeIn(language),
    issuerName: 'Ana Ruiz',
    actorName: 'Luis Ibáñez',
    approverName: 'Rosa Kim',
  });
};

const voided = (language: Language): PrintedDocument => {
  const { receiptNumber, paymentId, lines, tenders } = paymentTaken().payload;
  const payload = { receiptNumber, paymentId, lines, tenders, issuerId: 'ana', drawerId: 'drawer-2' };
  const money = { reason: 'Wrong account scanned', changeCents: 216, roundingCents: 0 };
  return voidSlip({
    event: { ...ENVELOPE, approver: 'luis', type: 'payment_voided', version: 1, payload: { ...payload, ...money } },
    office: officeIn(language),
    issuerName: 'Ana Ruiz',
    actorName: 'Ana Ruiz',
    approverName: 'Luis Ibáñez',
  });
};

const noSale = (language: Language): PrintedDocument =>
  noSaleSlip({
    event: {
      ...ENVELOPE,
      type: 'drawer_opened_without_sale',
      version: 1,
      payload: { reason: 'Change for a twenty of the next customer' },
    },
    office: officeIn(language),
    drawerName: DRAWER,
    actorName: 'Ana Ruiz',
  });

const safeDrop = (language: Language): PrintedDocument =>
  cashMovementSlip({
    event: {
      ...ENVELOPE,
      type: 'cash_moved',
      version: 1,
      payload: {
        movementId: '0198c2a4-0000-7000-8000-0000000000e1',
        kind: 'safe_drop',
        counts: [
          { denominationCents: 2000, form: 'loose', quantity: 25 },
          { denominationCents: 10_000, form: 'loose', quantity: 1 },
        ],
        amountCents: 60_000,
        drawerId: 'drawer-2',
      },
    },
    office: officeIn(language),
    drawerName: DRAWER,
    actorName: 'Ana Ruiz',
    approverName: 'Luis Ibáñez',
  });

const x = (language: Language): PrintedDocument =>
  xReport({
    office: officeIn(language),
    reference: '01A, Drawer 2',
    drawerName: DRAWER,
    ownerName: 'Ana Ruiz',
    businessDate: '2026-11-20',
    openedAt: '2026-11-20T14:02:00.000Z',
    takenAt: '2026-11-20T19:40:12.000Z',
    takenByName: 'Luis Ibáñez',
    kinds: [
      { kind: 'cash', expectedCents: 168916, items: 31 },
      { kind: 'check', expectedCents: 214750, items: 18 },
      { kind: 'card', expectedCents: 91233, items: 9 },
    ],
    cash: drawerClosed().payload.cash,
    receiptCount: 58,
    noSaleCount: 2,
    heldPayments: 1,
    voidsRequested: 0,
  });

const byService = (language: Language): PrintedDocument => {
  const amounts = [150_021, 61_912, 2_500, 402_118];
  const rows = ['SEWER', 'GARBAGE', 'RETURN_FEE', 'WATER'].map((service, index) => ({
    cells: [service, 40 + index, amounts[index] ?? 0],
    blind: [],
  }));
  const definition = definitionOf('collections_by_service');
  const ledgerCents = 616_551;
  return tableReport({
    office: officeIn(language),
    definition,
    table: makeTable(definition, { rows, ledgerCents }, { userId: 'luis', timeZone: OFFICE.timeZone }),
    subject: [[columnName('date', language), formatDate('2026-11-20', language)]],
    madeAt: '2026-11-20T23:55:00.000Z',
    madeByName: 'Luis Ibáñez',
    reference: '01A',
  });
};

export const EVERY_DOCUMENT: Readonly<Record<string, (language: Language) => PrintedDocument>> = {
  receipt: (language) => receiptDocument(receiptFacts({ language })),
  'receipt-duplicate': (language) => receiptDocument(receiptFacts({ language }, { duplicateNo: 2 })),
  'void-slip': voided,
  'reversal-slip': reversal,
  'check-endorsement': (language) =>
    checkEndorsement(
      { event: paymentTaken({ tenders: [CHECK] }), office: officeIn(language), preparerName: 'Ana Ruiz' },
      CHECK,
      'FOR DEPOSIT ONLY\nFirst National Bank of Riverton\nCity of Riverton Utility Fund',
    ),
  'stub-validation': (language) =>
    stubValidation({ event: paymentTaken({ language }), office: OFFICE, preparerName: 'Ana Ruiz' }, account()),
  'no-sale-slip': noSale,
  'cash-movement-slip': safeDrop,
  'count-sheet': (language) =>
    countSheet({ event: countSubmitted(), office: officeIn(language), drawerName: DRAWER, ownerName: 'Ana Ruiz' }),
  'x-report': x,
  'drawer-closing-report': (language) => drawerClosingReport(closingFacts({ office: officeIn(language), cash: CASH })),
  'over-short-report': (language) => {
    const first = countSubmitted().payload;
    const second = { ...first, attempt: 2, kinds: drawerClosed().payload.kinds };
    const office = officeIn(language);
    return overShortReport({ ...PEOPLE, office, event: drawerClosed(), toleranceCents: 500, counts: [first, second] });
  },
  'deposit-slip': (language) => depositSlip(deposit(language, 7)),
  'deposit-slip-many': (language) => depositSlip(deposit(language, 60)),
  'check-list': (language) => checkList(deposit(language, 24)),
  'adding-machine-tape': (language) => addingMachineTape(deposit(language, 24)),
  'bag-label': (language) => bagLabel(deposit(language, 7)),
  'hand-over-record': (language) =>
    handOverRecord({
      ...deposit(language, 7),
      handOver: {
        ...ENVELOPE,
        occurredAt: '2026-11-21T00:05:00.000Z',
        type: 'deposit_handed_over',
        version: 1,
        payload: {
          depositId: '0198c2a4-0000-7000-8000-0000000000d1',
          carrier: 'Armored Transport Co., J. Peña, badge 4417',
          note: 'Picked up at the side entrance',
        },
      },
      handedOverByName: 'Luis Ibáñez',
    }),
  'table-report': byService,
  'test-page': (language) => testPage(officeIn(language), 'Counter 1', '2026-11-20T16:20:00.000Z'),
};
