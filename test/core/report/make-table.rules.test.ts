import { describe, expect, it } from 'vitest';
import { type RawRow, makeTable } from '../../../src-core/report/make-table.ts';
import type { ReportColumn } from '../../../src-core/report/report.ts';

const READER = { userId: 'ana', timeZone: 'America/Chicago' };
const COLUMNS: readonly ReportColumn[] = [
  { id: 'person', kind: 'text' },
  { id: 'receipts', kind: 'count' },
  { id: 'amount', kind: 'money' },
];
const DEFINITION = { columns: COLUMNS, tied: 'amount' };
const row = (name: string, receipts: number, cents: number, ...blind: readonly string[]): RawRow => ({
  cells: [name, receipts, cents],
  blind,
});

describe('DS5 an owner of a session that is not accepted', () => {
  const rows = [row('Ana', 2, 700, 'ana'), row('Luis', 1, 300, 'luis')];
  const table = makeTable(DEFINITION, { rows, ledgerCents: 1000 }, READER);

  it('gets neither the figures of its rows nor a total or tie that they are part of', () => {
    expect(table.rows[0]).toMatchObject({ cells: ['Ana', null, null], isWithheld: true });
    expect(table).toMatchObject({ totals: [null, null, null], agreement: null, isWithheld: true });
    expect(JSON.stringify(table)).not.toMatch(/700|1000/);
  });

  it('gets what tells of others alone', () => {
    expect(table.rows[1]).toMatchObject({ cells: ['Luis', 1, 300], isWithheld: false });
  });

  it('hides nothing from others', () => {
    const theirs = makeTable(DEFINITION, { rows, ledgerCents: 1000 }, { ...READER, userId: 'sam' });
    expect(theirs).toMatchObject({ totals: [null, 3, 1000], isWithheld: false });
    expect(theirs.agreement).toEqual({ reportCents: 1000, ledgerCents: 1000 });
  });
});

it('LD3 a total that the journals do not make stands beside theirs', () => {
  const table = makeTable(DEFINITION, { rows: [row('Ana', 1, 700)], ledgerCents: 650 }, READER);
  expect(table.agreement).toEqual({ reportCents: 700, ledgerCents: 650 });
});

it('hours of several days are one row each on the clock of the office, on both sides of a change of the clock', () => {
  const columns: readonly ReportColumn[] = [
    { id: 'hour', kind: 'hour' },
    { id: 'receipts', kind: 'count' },
  ];
  const rows = [
    { cells: ['2026-10-30T14:00:00.000Z', 2], blind: [] },
    { cells: ['2026-11-23T15:30:00.000Z', 3], blind: ['ana'] },
    { cells: ['2026-11-23T14:30:00.000Z', 1], blind: [] },
  ];
  const table = makeTable({ columns, tied: null }, { rows, ledgerCents: null }, { ...READER, userId: 'sam' });
  expect(table.rows.map(({ cells, blind }) => [cells, blind])).toEqual([
    [[8, 1], []],
    [[9, 5], ['ana']],
  ]);
});
