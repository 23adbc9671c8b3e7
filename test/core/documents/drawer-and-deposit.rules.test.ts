import { describe, expect, test } from 'vitest';
import { countSheet } from '../../../src-core/documents/count-sheet.ts';
import { checkList, handOverRecord } from '../../../src-core/documents/deposit-papers.ts';
import { depositSlip } from '../../../src-core/documents/deposit-slip.ts';
import { drawerClosingReport } from '../../../src-core/documents/drawer-closing-report.ts';
import { cashMovementSlip, noSaleSlip } from '../../../src-core/documents/drawer-slips.ts';
import type { Block, PrintedDocument } from '../../../src-core/documents/document.ts';
import { overShortReport } from '../../../src-core/documents/over-short-report.ts';
import { renderText } from '../../../src-core/documents/render-text.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { closingFacts, countSubmitted, depositFacts, depositSealed, drawerClosed } from './drawer-facts.ts';
import { ENVELOPE, OFFICE } from './payment-facts.ts';

const asText = (document: PrintedDocument): string => renderText(document, 48);
const tables = (document: PrintedDocument): readonly Extract<Block, { kind: 'columns' }>[] =>
  document.blocks.filter((block) => block.kind === 'columns');

describe('DS5 the count sheet', () => {
  const sheet = asText(
    countSheet({ event: countSubmitted(), office: OFFICE, drawerName: 'Drawer 2', ownerName: 'Ana Ruiz' }),
  );

  test('shows what the person counted, by denomination and by item (DS6)', () => {
    expect(sheet).toMatch(/\$20 +28 +560\.00/);
    expect(sheet).toMatch(/25¢, rolls of 40 +2 +20\.00/);
    expect(sheet).toMatch(/Money order +R20771834512 +150\.00/);
    expect(sheet).toMatch(/2 slips +144\.94/);
  });

  test('has no word of what was expected, nor of a difference', () => {
    expect(sheet).not.toMatch(/expected|over|short|difference|receipt/i);
  });
});

describe('the drawer closing report', () => {
  const report = asText(drawerClosingReport(closingFacts()));

  test.each([
    ['RC3 the first number', /First receipt +01A-2026-0000001/],
    ['RC3 the last number', /Last receipt +01A-2026-0000061/],
    ['RC3 how many are void', /of which void +1/],
    ['DS8 a shortage as a shortage', /Cash +1,289\.16 +1,284\.16 +5\.00 short/],
    ['DS8 an overage as an overage, also when nothing was expected', /0\.00 +100\.00 +100\.00 over/],
    ['DS8 no difference as a figure', /Card +912\.33 +912\.33 +0\.00/],
    ['DS17 expected cash from its parts', /Expected cash +1,289\.16/],
    ['DS12 openings without sale', /Openings without sale +2/],
    ['VD7 corrections', /Tender kinds corrected +1/],
    ['LD6 the perpetual total', /Perpetual total of the station +182,304\.55/],
    ['DS11 what central has not yet', /Waiting for central +7 events/],
    ['DS9 the reason', /twenty was given as a ten/],
    ['DS10 who reviewed', /Reviewer +Luis Ibáñez/],
  ])('says %s', (_, expected) => {
    expect(report).toMatch(expected);
  });

  test('DS8 never adds differences up across kinds', () => {
    expect(report).not.toContain('95.00');
  });

  test('RC5 a reprint of the report says DUPLICATE', () => {
    expect(asText(drawerClosingReport(closingFacts({ duplicateNo: 2 })))).toContain('D U P L I C A T E   2');
  });
});

test('DS9 the over/short report names the kinds beyond tolerance and keeps both counts (DS4)', () => {
  const count = countSubmitted().payload;
  const report = asText(
    overShortReport({
      event: drawerClosed(),
      office: OFFICE,
      ownerName: 'Ana Ruiz',
      reviewerName: 'Luis Ibáñez',
      toleranceCents: 500,
      counts: [count, { ...count, attempt: 2, kinds: [{ kind: 'cash', countedCents: 1, items: 1 }] }],
    }),
  );
  const beyond = report.slice(report.indexOf('Beyond tolerance'), report.indexOf('Counts made'));
  expect(beyond).toMatch(/Cashier's check +100\.00 over/);
  expect(beyond).not.toMatch(/5\.00 short/);
  expect(report).toMatch(/Cash +1,284\.16 +0\.01/);
});

describe('DP7 the deposit slip', () => {
  const slip = asText(depositSlip(depositFacts(7)));
  test.each([
    ['date', /Date +Nov 20, 2026/],
    ['depository', /First National Bank of Riverton/],
    ['account name', /Account name +City of Riverton Utility Fund/],
    ['masked account', /Account number +\*{6}4321/],
    ['ABA', /Routing \(ABA\) +021000021/],
    ['currency by denomination', /\$50 +3 +150\.00/],
    ['coin', /Coin +33\.16/],
    ['currency in all', /Currency +1,251\.00/],
    ['each check with routing, number and amount', /Routing +121000248\nNumber +1038\nAmount +121\.29/],
    ['the number of checks and their total', /7 checks +957\.14/],
    ['less cash', /Less cash +0\.00/],
    ['the total', /\$ 2 , 2 4 1 \. 3 0/],
    ['the bag', /Bag +BB-4471902/],
    ['preparer', /Prepared by +Ana Ruiz/],
    ['verifier', /Verified by +Luis Ibáñez/],
  ])('has the %s', (_, expected) => {
    expect(slip).toMatch(expected);
  });

  test.each([0, 1, 9, 10, 44, 45, 200, 500])(
    'DP2 lists each of %i checks once, and the last sum is the total',
    (checks) => {
      const lists = tables(depositSlip(depositFacts(checks))).filter((each) => each.caption === 'Checks');
      const listed = lists.flatMap((each) => each.rows).filter((row) => row[0] !== '');
      expect(listed.map((row) => row[4])).toEqual(depositSealed(checks).payload.items.map((item) => item.itemNumber));
      if (checks > 0) expect(lists.at(-1)?.total?.[5]).toBe(formatCents(depositSealed(checks).payload.itemsCents));
    },
  );

  test('each page begins with the sum that the page before carried forward', () => {
    const lists = tables(checkList(depositFacts(200)));
    expect(lists.length).toBeGreaterThan(3);
    lists.slice(1).forEach((list, index) => {
      expect(list.rows[0]).toEqual(['', 'Brought forward', '', '', '', lists[index]?.total?.[5]]);
    });
  });

  test('DP12 names an exception', () => {
    const facts = depositFacts(2);
    const exceptions = [
      {
        kind: 'receipted_not_in_bag',
        tenderId: null,
        itemNumber: '1204',
        amountCents: 5138,
        reason: 'fell behind the safe',
      },
    ] as const;
    const event = { ...facts.event, payload: { ...facts.event.payload, exceptions } };
    const named = tables(depositSlip({ ...facts, event })).find((each) => each.caption === 'Named exceptions');
    expect(named?.rows).toEqual([['Receipted, not in the bag: fell behind the safe', '1204', '51.38']]);
  });
});

test('the hand-over record names bag, sum and both hands', () => {
  const record = asText(
    handOverRecord({
      ...depositFacts(7),
      handedOverByName: 'Luis Ibáñez',
      handOver: {
        ...ENVELOPE,
        type: 'deposit_handed_over',
        version: 1,
        payload: { depositId: 'd', carrier: 'Brink, courier 12', note: '' },
      },
    }),
  );
  for (const part of ['BB-4471902', 'Luis Ibáñez', 'Brink, courier 12', '$ 2 , 2 4 1 . 3 0'])
    expect(record).toContain(part);
});

describe('DS12 slips of the drawer', () => {
  test('an opening without sale has its reason and person', () => {
    const slip = asText(
      noSaleSlip({
        event: {
          ...ENVELOPE,
          type: 'drawer_opened_without_sale',
          version: 1,
          payload: { reason: 'Change for a customer' },
        },
        office: OFFICE,
        drawerName: 'Drawer 2',
        actorName: 'Ana Ruiz',
      }),
    );
    expect(slip).toMatch(/Reason +Change for a customer/);
    expect(slip).toMatch(/Opened by +Ana Ruiz/);
  });

  test('a safe drop has its cash and sum, and DS5 nothing of what stays in the drawer', () => {
    const slip = asText(
      cashMovementSlip({
        event: {
          ...ENVELOPE,
          type: 'cash_moved',
          version: 1,
          payload: {
            movementId: 'm-1',
            kind: 'safe_drop',
            counts: [{ denominationCents: 2000, form: 'loose', quantity: 30 }],
            amountCents: 60000,
            drawerId: 'drawer-2',
          },
        },
        office: OFFICE,
        drawerName: 'Drawer 2',
        actorName: 'Ana Ruiz',
        approverName: null,
      }),
    );
    expect(slip).toMatch(/\$20 +30 +600\.00/);
    expect(slip).not.toMatch(/remain|left|expected/i);
  });
});
