// A table on a narrow roll: natural widths with the rest given to the flexible column, which wraps; and where even that
// does not fit, each row as label and figure lines, so that nothing is ever clipped.
import type { Block, Column } from './document.ts';
import { layoutKeyValue } from './layout-key-value.ts';
import { displayWidth } from './printable-text.ts';
import { padEnd, padStart, wrapText } from './wrap-text.ts';

type Table = Extract<Block, { kind: 'columns' }>;

const GAP = 1;
const LEAST_FLEXIBLE = 8;

const cellOf = (row: readonly string[], index: number): string => row[index] ?? '';

/** A column without a header holds the word that belongs to the figure before it: `5.00` `short`. */
const wordAfter = (columns: readonly Column[], row: readonly string[], index: number): string =>
  columns[index + 1]?.header === '' ? cellOf(row, index + 1) : '';

function columnWidths(table: Table, width: number): readonly number[] | null {
  const everyRow = [table.columns.map((column) => column.header), ...table.rows, ...(table.total ? [table.total] : [])];
  const natural = table.columns.map((_, index) => Math.max(...everyRow.map((row) => displayWidth(cellOf(row, index)))));
  const fixed = natural.reduce((sum, each, index) => sum + (table.columns[index]?.isFlexible ? 0 : each), 0);
  const flexible = table.columns.filter((column) => column.isFlexible).length;
  const room = width - fixed - GAP * (table.columns.length - 1);
  if (flexible === 0) return room >= 0 ? natural : null;
  const share = Math.floor(room / flexible);
  if (share < LEAST_FLEXIBLE) return null;
  return natural.map((each, index) => (table.columns[index]?.isFlexible ? share : each));
}

function layoutRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, index) => wrapText(cellOf(row, index), Math.max(1, width)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((lines, index) => {
        const pad = columns[index]?.align === 'right' ? padStart : padEnd;
        return pad(lines[y] ?? '', widths[index] ?? 0);
      })
      .join(' '.repeat(GAP)),
  );
}

/** Evens out a table without a flexible column: its last column keeps the paper's right edge. */
const widen = (lines: readonly string[], width: number): readonly string[] =>
  lines.map((line) => padStart(line, width));

export interface TableLine {
  readonly text: string;
  readonly isBold: boolean;
}

export function layoutTable(table: Table, width: number): readonly TableLine[] {
  const plain = (text: string): TableLine => ({ text, isBold: false });
  const bold = (text: string): TableLine => ({ text, isBold: true });
  const widths = columnWidths(table, width);
  if (widths === null) {
    const stacked = (row: readonly string[]): readonly string[] =>
      table.columns.flatMap((column, index) => {
        const value = [cellOf(row, index), wordAfter(table.columns, row, index)].join(' ').trimEnd();
        return value === '' || column.header === '' ? [] : layoutKeyValue(column.header, value, width);
      });
    const rows = table.rows.flatMap((row) => [...stacked(row).map(plain), plain('')]);
    return [...rows, ...(table.total === null ? [] : stacked(table.total).map(bold))];
  }
  const isFlexible = table.columns.some((column) => column.isFlexible);
  const lay = (row: readonly string[]): readonly string[] => {
    const lines = layoutRow(row, table.columns, widths);
    return isFlexible ? lines : widen(lines, width);
  };
  return [
    ...lay(table.columns.map((column) => column.header)).map(bold),
    ...table.rows.flatMap(lay).map(plain),
    ...(table.total === null ? [] : [plain('-'.repeat(width)), ...lay(table.total).map(bold)]),
  ];
}
