// A table as CSV (RFC 4180): every line ends with CR LF, a cell is quoted where it must be. It begins with a byte order mark,
// so that a spreadsheet reads its letters right, and a text that a spreadsheet would take for a formula gets an apostrophe
// in front: what a payer wrote is never carried out. Figures of our own stand as plain numbers.
import type { Cell, ReportColumn, ReportDefinition, ReportTable } from './report.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Also behind blanks, and in the full-width forms that some spreadsheets read alike. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;

const quoted = (text: string): string => (/[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text of a person's or a machine's. */
export const csvText = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);

/** Dollars with a point and two places: `-12.05`. */
export function csvMoney(cents: number): string {
  const whole = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.trunc(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}

export const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** Lines of cells that are ready. */
export const csvFile = (lines: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + lines.map(csvLine).join('');

export function csvCell(cell: Cell, { kind }: Pick<ReportColumn, 'kind'>): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return csvText(cell);
  return kind === 'money' ? csvMoney(cell) : String(cell);
}

export interface CsvWords {
  readonly header: (columnId: string) => string;
  readonly total: string;
  readonly withheld: string;
  /** Lines before the table: title, dates, TRAINING. */
  readonly head: readonly (readonly string[])[];
  /** Lines after it: agreement with the ledger. */
  readonly foot: readonly (readonly string[])[];
  /** The text of a cell that stands for words: a code, a tender. Null where the cell stands as it is. */
  readonly text: (cell: Cell, column: ReportColumn) => string | null;
}

export function reportCsv(
  { columns }: Pick<ReportDefinition, 'columns'>,
  { rows, totals, isWithheld }: ReportTable,
  words: CsvWords,
): string {
  const texts = (lines: readonly (readonly string[])[]) => lines.map((line) => line.map(csvText));
  const body = rows.map((row) =>
    row.cells.map((cell, index) => {
      const column = columns[index] ?? { id: '', kind: 'text' };
      if (cell === null && row.isWithheld && (column.kind === 'money' || column.kind === 'count'))
        return words.withheld;
      const text = words.text(cell, column);
      return text === null ? csvCell(cell, column) : csvText(text);
    }),
  );
  const sums = totals.map((total, index) =>
    total === null ? '' : csvCell(total, columns[index] ?? { kind: 'count' }),
  );
  const totalLine = isWithheld ? [words.total, words.withheld] : [words.total, ...sums.slice(1)];
  return csvFile([
    ...texts(words.head),
    columns.map(({ id }) => csvText(words.header(id))),
    ...body,
    ...(totals.some((total) => total !== null) || isWithheld ? [totalLine] : []),
    ...texts(words.foot),
  ]);
}
