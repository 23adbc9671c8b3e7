// Rows become a table: hours of the clock are put together, figures added up, and the tied total is set beside what the
// journals make. DS5 is kept here, before anything is shown, drawn, printed or saved: an owner of a session that is not
// accepted gets neither the figures of rows that tell of it nor any total that they are part of.
import { Temporal } from 'temporal-polyfill';
import { invariant } from '../result/result.ts';
import { type Cell, type ReportDefinition, type ReportRow, type ReportTable, isFigure } from './report.ts';

type Definition = Pick<ReportDefinition, 'columns' | 'tied'>;

export interface RawRow {
  readonly cells: readonly Cell[];
  readonly blind: readonly string[];
}

export interface RawReport {
  readonly rows: readonly RawRow[];
  /** What the journals make of the tied total; null where nothing is tied. */
  readonly ledgerCents: number | null;
}

const numberIn = (cell: Cell): number => (typeof cell === 'number' ? cell : 0);

const hourOf = (instant: Cell, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(Date.parse(String(instant))).toZonedDateTimeISO(timeZone).hour;

/** Rows that stand for part of an hour of a day, as one row for each hour of the clock. */
function foldHours(rows: readonly RawRow[], column: number, timeZone: string): readonly RawRow[] {
  const byHour = new Map<number, RawRow>();
  for (const row of rows) {
    const hour = hourOf(row.cells[column] ?? null, timeZone);
    const other = byHour.get(hour);
    const cells = row.cells.map((cell, index) =>
      index === column ? hour : numberIn(cell) + numberIn(other?.cells[index] ?? null),
    );
    byHour.set(hour, { cells, blind: [...new Set([...row.blind, ...(other?.blind ?? [])])] });
  }
  return [...byHour].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

export interface Reader {
  readonly userId: string;
  readonly timeZone: string;
}

export function makeTable({ columns, tied }: Definition, raw: RawReport, reader: Reader): ReportTable {
  const hours = columns.findIndex(({ kind }) => kind === 'hour');
  const rows = hours === -1 ? raw.rows : foldHours(raw.rows, hours, reader.timeZone);
  const shown = rows.map((row): ReportRow => {
    const isWithheld = row.blind.includes(reader.userId);
    const cells = isWithheld
      ? row.cells.map((cell, index) => (columns[index] && isFigure(columns[index]) ? null : cell))
      : row.cells;
    return { cells, blind: row.blind, isWithheld };
  });
  const isWithheld = shown.some((row) => row.isWithheld);
  const totals = columns.map((column, index) =>
    isFigure(column) && !isWithheld ? shown.reduce((sum, { cells }) => sum + numberIn(cells[index] ?? null), 0) : null,
  );
  return { rows: shown, totals, isWithheld, agreement: isWithheld ? null : agreementOf(columns, tied, totals, raw) };
}

function agreementOf(
  columns: Definition['columns'],
  tied: string | null,
  totals: readonly (number | null)[],
  { ledgerCents }: RawReport,
): ReportTable['agreement'] {
  if (tied === null || ledgerCents === null) return null;
  const reportCents = totals[columns.findIndex(({ id }) => id === tied)] ?? null;
  invariant(reportCents !== null, `${tied} is not a column that is added up`);
  return { reportCents, ledgerCents };
}
