import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_IDS, definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { reports as contract } from '../../../src-contract/station/reports.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted } from '../../support/station-for-tests.ts';
import { type ReportedCounter, aReportedCounter, question } from './a-reported-counter.ts';

let counter: ReportedCounter;
beforeAll(async () => {
  counter = await aReportedCounter();
});
afterAll(() => counter.close());

const textOf = (file: { readonly base64: string }): string => Buffer.from(file.base64, 'base64').toString('utf8');
const inCents = (view: { readonly rows: readonly { readonly cells: readonly unknown[] }[] }) =>
  view.rows.map(({ cells }) => cells);

describe.each(REPORT_IDS)('%s', (reportId) => {
  const { tied, needs } = definitionOf(reportId);

  it.skipIf(tied === null)('LD3 agrees with the journals', () => {
    const view = counter.ask(counter.people.ida, reportId);
    expect(view.rows.length).toBeGreaterThan(0);
    expect(view.agreement?.reportCents).toBe(view.agreement?.ledgerCents);
  });

  it.skipIf(needs !== null)('is the same as a page and as a file, and changes nothing', async () => {
    const { people, reports } = counter;
    const before = counter.dump();
    const view = counter.ask(people.ida, reportId);
    const page = textOf(accepted(await reports.pdf(people.ida, question(reportId))));
    const file = textOf(fitsContract(contract.csv, accepted(reports.csv(people.ida, question(reportId)))));
    expect(page).toContain(definitionOf(reportId).title.en);
    expect(file.startsWith('\uFEFF')).toBe(true);
    const lines = file.split('\r\n');
    expect(lines.length).toBeGreaterThan(view.rowCount + 2);
    if (tied !== null && view.rowCount > 0) expect(page).toContain('Agrees with the ledger');
    expect(counter.dump()).toBe(before);
  });
});

describe('what was taken', () => {
  it('by tender: cash after change, void receipts left out', () => {
    const view = counter.ask(counter.people.ida, 'collections_by_tender');
    expect(inCents(view)).toEqual([
      ['cash', 2, 5_287],
      ['check', 2, 110_765],
    ]);
  });

  it('by person, with their voids', () => {
    const view = counter.ask(counter.people.ida, 'collections_by_person');
    expect(inCents(view)).toEqual([
      ['Ana Ruiz', 2, 1, 16_510],
      ['Luis Ortega', 1, 0, 777],
      ['Sam Cole', 1, 0, 98_765],
    ]);
  });

  it('by hour of the office', () => {
    expect(inCents(counter.ask(counter.people.ida, 'collections_by_hour'))).toEqual([[8, 4, 116_052]]);
  });

  it('nothing on another day', () => {
    for (const reportId of ['collections_by_service', 'receipt_register', 'correction_log'] as const) {
      const view = counter.ask(counter.people.ida, reportId, { from: '2026-11-22', to: '2026-11-22' });
      expect(view).toMatchObject({ rowCount: 0, agreement: { reportCents: 0, ledgerCents: 0 } });
    }
  });

  it('a register of one person ties to that person’s journals', () => {
    const { ana, ida } = counter.people;
    const view = counter.ask(ida, 'receipt_register', { personId: ana.userId });
    expect(view.rowCount).toBe(3);
    expect(view.agreement).toEqual({ reportCents: 16_510, ledgerCents: 16_510 });
  });

  it('over and short stands by kind', () => {
    const view = counter.ask(counter.people.ida, 'over_short_history');
    expect(view.rows.map(({ cells }) => [cells[0], cells[4], cells[7]])).toEqual([
      ['Ana Ruiz', 'cash', -10],
      ['Ana Ruiz', 'check', 0],
    ]);
  });
});

describe('DS5 a supervisor whose own drawer is open', () => {
  /** His 987.65, alone and in every sum that it is part of, cents and dollars, grouped or not. */
  const TELLING = /98,?765|987\.65|116,?052|1,?160\.52|110,?765|1,?107\.65/;

  it.each(REPORT_IDS)('learns nothing of it from %s, on screen, page or file', async (reportId) => {
    const { sam } = counter.people;
    const asked = question(reportId, { personId: sam.userId, accountNo: 'NONE', receiptNumber: 'T-01A-2026-9999999' });
    for (const each of [asked, question(reportId)]) {
      const view = counter.ask(sam, reportId, each);
      const page = textOf(accepted(await counter.reports.pdf(sam, each)));
      const file = textOf(accepted(counter.reports.csv(sam, each)));
      for (const told of [JSON.stringify(view), page, file]) expect(told).not.toMatch(TELLING);
    }
  });

  it('is told in words that figures are withheld, while others see them', async () => {
    const { sam, ida } = counter.people;
    const asked = question('collections_by_person');
    expect(counter.ask(sam, 'collections_by_person')).toMatchObject({ isWithheld: true, agreement: null });
    for (const told of [
      textOf(accepted(await counter.reports.pdf(sam, asked))),
      textOf(accepted(counter.reports.csv(sam, asked))),
    ]) {
      expect(told).toContain('withheld');
    }
    expect(textOf(accepted(counter.reports.csv(ida, asked)))).toMatch(/987\.65/);
  });
});

it('a reason that a spreadsheet would take for a formula is not one in the file', () => {
  const file = textOf(accepted(counter.reports.csv(counter.people.ida, question('correction_log'))));
  expect(file).toContain(`"'=1+1, ""wrong person"""`);
});

it('LD3 a receipt whose row was altered no longer agrees, and the difference is said', async () => {
  const { ida } = counter.people;
  const file = new Database(join(counter.folder, 'ledger.sqlite'));
  const alter = (cents: number): void => {
    file.exec('DROP TRIGGER receipts_are_not_changed');
    file
      .prepare(
        `UPDATE receipts SET applied_cents = applied_cents + ?, tendered_cents = tendered_cents + ?
      WHERE receipt_serial = 1`,
      )
      .run(cents, cents);
    file.exec(`CREATE TRIGGER receipts_are_not_changed BEFORE UPDATE ON receipts
      BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END`);
  };
  alter(100);
  try {
    const { agreement } = counter.ask(ida, 'receipt_register');
    expect((agreement?.reportCents ?? 0) - (agreement?.ledgerCents ?? 0)).toBe(100);
    const page = textOf(accepted(await counter.reports.pdf(ida, question('receipt_register'))));
    expect(page).toMatch(/DOES NOT AGREE WITH THE LEDGER/);
    expect(page).toMatch(/Difference +1\.00/);
  } finally {
    alter(-100);
    file.close();
  }
});
