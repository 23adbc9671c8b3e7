import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_IDS, definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { reports as contract } from '../../../src-contract/station/reports.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted } from '../../support/station-for-tests.ts';
import { aDesk, takeCash } from '../payment/a-desk.ts';
import { reportsHandlers } from '../../../src-main/services/reports/handlers.ts';
import { type ReportedCounter, aReportedCounter, question } from './a-reported-counter.ts';

let counter: ReportedCounter;
beforeAll(async () => {
  counter = await aReportedCounter();
});
afterAll(() => counter.close());

const textOf = (file: { readonly base64: string }): string => Buffer.from(file.base64, 'base64').toString('utf8');
const inCents = (view: { readonly rows: readonly { readonly cells: readonly unknown[] }[] }) =>
  view.rows.map(({ cells }) => cells);

const TIED = REPORT_IDS.filter((id) => definitionOf(id).tied !== null);
it.each(TIED)('LD3 %s agrees with the journals', (reportId) => {
  const view = counter.ask(counter.people.ida, reportId);
  expect(view.rows.length).toBeGreaterThan(0);
  expect(view.agreement?.reportCents).toBe(view.agreement?.ledgerCents);
});

const ASKED_BY_DAY = REPORT_IDS.filter((id) => definitionOf(id).needs === null);
it.each(ASKED_BY_DAY)('%s is the same as a page and as a file, and changes nothing', async (reportId) => {
  const { people, reports } = counter;
  const before = counter.dump();
  const view = counter.ask(people.ida, reportId);
  const page = textOf(accepted(await reports.pdf(people.ida, question(reportId))));
  const file = textOf(fitsContract(contract.csv, accepted(reports.csv(people.ida, question(reportId)))));
  expect(page).toContain(definitionOf(reportId).title.en);
  expect(file.startsWith('\uFEFF')).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.length).toBeGreaterThan(view.rowCount + 2);
  if (definitionOf(reportId).tied !== null && view.rowCount > 0) expect(page).toContain('Agrees with the ledger');
  expect(counter.dump()).toBe(before);
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

describe('where the money is', () => {
  it('each drawer’s receipts with over and short are deposited, or still lie here', () => {
    const { rows } = counter.ask(counter.people.ida, 'daily_proof');
    expect(rows.map(({ cells }) => cells.slice(1, 9))).toEqual([
      ['Drawer 1', 'Ana Ruiz', 'closed', 16_510, 0, -10, 16_500, 0],
      ['Drawer 2', 'Luis Ortega', 'open', 777, 0, 0, 0, 777],
      ['Drawer 3', 'Sam Cole', 'open', 98_765, 0, 0, 0, 98_765],
    ]);
  });

  it('the daily proof is signed', async () => {
    const page = textOf(accepted(await counter.reports.pdf(counter.people.ida, question('daily_proof'))));
    expect(page).toMatch(/Checked by/);
  });

  it('bags on their way are the ledger’s deposits in transit', () => {
    const view = counter.ask(counter.people.ida, 'money_in_transit');
    expect(view.agreement).toEqual({ reportCents: 16_500, ledgerCents: 16_500 });
  });

  it('what lies in no bag is a check in a drawer that is open', () => {
    const view = counter.ask(counter.people.ida, 'undeposited_money');
    expect(view.rows.map(({ cells }) => cells.slice(1))).toEqual([['Drawer 3', 'Sam Cole', 'open', 0, 98_765, 98_765]]);
  });
});

describe('who did what', () => {
  it('openings without sale, with their reason', () => {
    const { rows } = counter.ask(counter.people.ida, 'no_sale_openings');
    expect(rows.map(({ cells }) => cells.slice(1))).toEqual([['Sam Cole', 'Drawer 3', 1, 'change for a twenty']]);
  });

  it('AC3 approvals name both people; a person finds either side', () => {
    const { ida, grace } = counter.people;
    const { rows } = counter.ask(ida, 'approvals', { personId: grace.userId });
    expect(rows.map(({ cells }) => [cells[2], ...cells.slice(4)])).toEqual([
      ['payment_voided', 'Ana Ruiz', 'Grace Kim'],
      ['deposit_sealed', 'Ana Ruiz', 'Grace Kim'],
    ]);
  });

  it('a receipt’s trail is every event about it, by its place and hash', () => {
    const { ida } = counter.people;
    const register = counter.ask(ida, 'receipt_register');
    const numbers = register.rows.map(({ cells }) => String(cells[0]));
    const trailOf = (receiptNumber: string | undefined) =>
      counter.ask(ida, 'trail_of_receipt', { receiptNumber: receiptNumber ?? '' }).rows.map(({ cells }) => cells);
    expect(trailOf(numbers[1]).map((cells) => cells[2])).toEqual(['payment_taken', 'deposit_sealed']);
    expect(trailOf(numbers[2]).map((cells) => cells[2])).toEqual(['payment_taken', 'payment_voided']);
    for (const [sequence, , , , , , hash] of trailOf(numbers[2])) {
      expect(counter.parts.store.eventHash(Number(sequence))).toMatch(new RegExp(`^${String(hash)}`));
    }
  });

  it('a person’s trail is everything that they did or approved', () => {
    const { ida, ana, grace } = counter.people;
    const kinds = (personId: string) =>
      counter.ask(ida, 'trail_of_person', { personId }).rows.map(({ cells }) => cells[2]);
    expect(kinds(ana.userId)).toEqual([
      'drawer_opened',
      'payment_taken',
      'payment_taken',
      'payment_taken',
      'payment_voided',
      'counting_started',
      'count_submitted',
      'deposit_sealed',
    ]);
    expect(kinds(grace.userId)).toEqual(['payment_voided', 'deposit_sealed']);
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

// The city is read in first.
it('an account’s trail tells what each event applied there, and what a void took back', async () => {
  const desk = await aDesk();
  const receiptNumber = takeCash(desk, 1_500).receiptNumber;
  takeCash(desk, 700);
  const input = { key: desk.newKey(), receiptNumber, reason: 'wrong account' };
  const approval = desk.approve('void.approve', 'payment.void', input, desk.ana, desk.people.sam);
  accepted(desk.payment.void(desk.ana, { ...input, approval }));
  const press = { render: () => Promise.reject(new Error('no page')) };
  const asked = question('trail_of_account', { accountNo: desk.accountNo });
  const trailFor = (caller: typeof desk.ana) => accepted(reportsHandlers(desk.parts, press).run(caller, asked));
  const trail = trailFor(desk.people.ida);
  expect(trail.rows.map(({ cells }) => [cells[2], cells[6], cells[7]])).toEqual([
    ['payment_taken', null, 1_500],
    ['payment_taken', null, 700],
    ['payment_voided', 'wrong account', -1_500],
  ]);
  expect(trail.totals[7]).toBe(700);
  expect(trailFor(desk.ana).rows.map(({ cells }) => cells[7])).toEqual([null, null, null]);
  desk.close();
}, 60_000);
