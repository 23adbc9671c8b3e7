import type { ReactNode } from 'react';

export type SortValue = string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What "copy as text" writes; also the sort value unless `sortBy` differs. */
  readonly text: (row: Row) => string;
  readonly sortBy?: (row: Row) => SortValue;
  readonly align?: 'left' | 'right';
  /** A CSS grid track: `120px`, `minmax(160px, 2fr)`. */
  readonly width?: string;
  readonly isSortable?: boolean;
}

export interface SortOrder {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

const compare = (left: SortValue, right: SortValue): number => {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), undefined, { numeric: true, sensitivity: 'base' });
};

/** A sorted copy; rows that compare equal keep the order they came in, whichever way the column runs. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
): readonly Row[] {
  const column = order && columns.find((each) => each.id === order.columnId);
  if (!column) return rows;
  const valueOf = column.sortBy ?? column.text;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    return a === null || b === null ? compare(a, b) : sign * compare(a, b);
  });
}

/** First press ascending, second descending, third as it came. */
export const nextOrder = (order: SortOrder | null, columnId: string): SortOrder | null => {
  if (order?.columnId !== columnId) return { columnId, direction: 'ascending' };
  return order.direction === 'ascending' ? { columnId, direction: 'descending' } : null;
};

const flat = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** Tab-separated, with its heading, so that it pastes into a spreadsheet or a letter. */
export const tableText = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
  [columns.map((column) => flat(column.header)), ...rows.map((row) => columns.map((column) => flat(column.text(row))))]
    .map((cells) => cells.join('\t'))
    .join('\n');
