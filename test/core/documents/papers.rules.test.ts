import { describe, expect, test } from 'vitest';
import { tableReport } from '../../../src-core/documents/table-report.ts';
import { makeTable } from '../../../src-core/report/make-table.ts';
import { definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { addingMachineTape, bagLabel, checkList } from '../../../src-core/documents/deposit-papers.ts';
import { depositSlip } from '../../../src-core/documents/deposit-slip.ts';
import { PAPER_OF_KIND } from '../../../src-core/documents/document.ts';
import type { Block, PrintedDocument } from '../../../src-core/documents/document.ts';
import { layoutLines } from '../../../src-core/documents/layout-lines.ts';
import { checkEndorsement, stubValidation, tendersToEndorse } from '../../../src-core/documents/payment-stamps.ts';
import { renderText } from '../../../src-core/documents/render-text.ts';
import { COUNTABLE_LINES } from '../../../src-core/denomination/denomination.ts';
import { EVERY_DOCUMENT } from '../../printing/every-document.ts';
import { depositFacts } from './drawer-facts.ts';
import { OFFICE, account, paymentTaken, tender } from './payment-facts.ts';

const asText = (document: PrintedDocument): string => renderText(document, 48);
const make = (name: string, language: 'en' | 'es' = 'en'): PrintedDocument => {
  const document = EVERY_DOCUMENT[name]?.(language);
  if (document === undefined) throw new Error(`no document ${name}`);
  return document;
};

const CASH = tender('cash', 5000);
const CHECK = tender('check', 2500, { itemNumber: '1204', routing: '121000248' });
const ORDER = tender('money_order', 1500, { itemNumber: 'R20771834512' });
const stamp = (more: Parameters<typeof paymentTaken>[0] = {}) => ({
  event: paymentTaken({ tenders: [CASH, CHECK, ORDER], ...more }),
  office: OFFICE,
  preparerName: 'Ana Ruiz',
});

describe('TN3 the endorsement of a check', () => {
  test('stands on checks, money orders and cashier’s checks, and on nothing else', () => {
    expect(tendersToEndorse(stamp().event)).toEqual([CHECK, ORDER]);
  });

  test('says the city’s own words, the receipt, the amount and the number of that check alone', () => {
    const lines = asText(checkEndorsement(stamp(), CHECK, 'FOR DEPOSIT ONLY\nUtility Fund'));
    expect(lines).toMatch(/^FOR DEPOSIT ONLY\nUtility Fund\nCity of Riverton\n/);
    expect(lines).toMatch(/01A-2026-0000041 +25\.00/);
    expect(lines).toMatch(/Nov 20, 2026 +1204/);
  });
});

describe('RC1 the validation of a stub', () => {
  test('says that it was paid, how much on which account, the receipt and who took it', () => {
    const lines = asText(stubValidation(stamp(), account()));
    expect(lines).toMatch(/PAID City of Riverton\nAccount 1000210631 +102\.84\nReceipt no\. +01A-2026-0000041\n/);
    expect(lines).toContain('Ana Ruiz');
  });

  test('is in the customer’s language', () => {
    expect(asText(stubValidation(stamp({ language: 'es' }), account()))).toContain('PAGADO');
  });

  test('PY10 masks the account where someone else pays', () => {
    const stub = asText(stubValidation(stamp({ payer: { name: null, isHolder: false } }), account()));
    expect(stub).toContain('******0631');
    expect(stub).not.toContain('1000210631');
  });
});

test('a stamp on the customer’s own paper has neither head nor cut, in training its mark all the same (TR1)', () => {
  const training = { ...stamp(), office: { ...OFFICE, isTraining: true } };
  const lines = layoutLines(stubValidation(training, account()), 42);
  expect(lines.some(({ kind }) => kind === 'cut')).toBe(false);
  expect(lines.filter((line) => line.kind === 'text' && line.text.includes('TRAINING'))).toHaveLength(2);
  expect(asText(stubValidation(stamp(), account()))).not.toContain(OFFICE.texts.officeName);
});

describe('DS5 the X report', () => {
  const report = asText(make('x-report'));
  test('says that it closes nothing and is not for the owner', () => {
    expect(report).toContain('N O T   C L O S E D');
    expect(report).toContain('Not for the drawer owner');
  });
  test('DS17 has expected cash from its parts, in the table too', () => {
    expect(report).toMatch(/Cash +31 1,289\.16/);
    expect(report).toMatch(/Expected cash +1,289\.16/);
  });
  test('names neither a count nor a difference: there is none', () => {
    expect(report).not.toMatch(/counted(?! {2})|over|short/i);
  });
});

describe('VD2 the reversal slip', () => {
  const slip = asText(make('reversal-slip'));
  test.each([
    ['its own number', /Reversal no\. +C01A-2026-0000003/],
    ['its original', /Receipt reversed +01A-2026-0000041/],
    ['when that was', /Receipt of +Nov 20, 2026/],
    ['what is no longer paid', /Sewer, bill of Nov 1, 2026 +-20\.00/],
    ['what it had been paid with', /Check 1204 +102\.84/],
    ['where the money goes', /Owed to the payer +102\.84/],
    ['DS12 that it is not paid out here', /not at\s+this\s+counter/],
    ['who approved', /Approved by +Rosa Kim/],
  ])('names %s', (_, expected) => {
    expect(slip).toMatch(expected);
  });
});

describe('papers of a deposit', () => {
  test('DP2 the tape has every amount once, in the order of the bag, and their sum', () => {
    const facts = depositFacts(24);
    const table = addingMachineTape(facts).blocks.find((block) => block.kind === 'columns');
    expect(table?.kind === 'columns' ? table.rows.map((row) => row[1]) : []).toEqual(
      facts.event.payload.items.map(({ itemNumber }) => itemNumber),
    );
    expect(asText(addingMachineTape(facts))).toContain('$ 3 , 4 5 6 . 1 7');
  });

  test('DP5 the label carries the bag’s number to read and to scan', () => {
    const label = bagLabel(depositFacts(7));
    expect(label.blocks).toContainEqual({ kind: 'code', caption: 'Bag number to scan', data: 'BB-4471902' });
    expect(label.blocks).toContainEqual({ kind: 'big', label: 'Bag', value: 'BB-4471902' });
  });

  const tablesOf = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) =>
      block.kind === 'pair'
        ? tablesOf([...block.left, ...block.right])
        : block.kind === 'columns'
          ? [block.caption]
          : [],
    );

  test('DP7 the slip shows every denomination there is, bills and coin', () => {
    const cash = COUNTABLE_LINES.map(({ denominationCents, form }) => ({ denominationCents, form, quantity: 1 }));
    const facts = depositFacts(0);
    const event = { ...facts.event, payload: { ...facts.event.payload, cash } };
    const slip = depositSlip({ ...facts, event });
    expect(tablesOf(slip.blocks)).toEqual(['Currency', 'Coin']);
    const lines = asText(slip);
    expect(lines).toMatch(/\$100, straps of 100 +1 10,000\.00/);
    expect(lines).toMatch(/1¢, rolls of 50 +1 +0\.50/);
  });

  test('DP7 many checks leave the first page when much cash stands on it', () => {
    const list = tablesOf(depositSlip(depositFacts(9)).blocks);
    expect(list).toEqual(['Currency', 'Coin', 'Checks']);
    expect(asText(depositSlip(depositFacts(9)))).toContain('9 checks are listed on the pages that follow.');
    expect(tablesOf(checkList(depositFacts(9)).blocks)).toEqual(['Checks']);
  });
});

test('a day without a receipt is reported as one on which nothing was collected (LD7)', () => {
  const definition = definitionOf('collections_by_service');
  const empty = tableReport({
    office: OFFICE,
    definition,
    table: makeTable(definition, { rows: [], ledgerCents: 0 }, { userId: 'luis', timeZone: OFFICE.timeZone }),
    subject: [],
    madeAt: '2026-11-27T14:00:00.000Z',
    madeByName: 'Luis Ibáñez',
    reference: '01A',
  });
  expect(asText(empty)).toMatch(/Nothing to report\.[^]*Agrees with the ledger +0\.00/);
});

describe.each(Object.keys(EVERY_DOCUMENT))('%s', (name) => {
  test('is the same document again from the same facts, in two languages that differ', () => {
    expect(make(name)).toEqual(make(name));
    expect(make(name, 'es').title).not.toBe(make(name).title);
    expect(make(name, 'es').language).toBe('es');
  });
});

test('every kind of document is among those that are looked at', () => {
  const shown = new Set(Object.keys(EVERY_DOCUMENT).map((name) => make(name).kind));
  expect(Object.keys(PAPER_OF_KIND).filter((kind) => !(shown as ReadonlySet<string>).has(kind))).toEqual([]);
});
