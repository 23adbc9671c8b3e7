import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../../src-renderer/ui/bar-scale.ts';
import { type Column, nextOrder, sortRows, tableText } from '../../../src-renderer/ui/table-order.ts';

interface Row {
  readonly name: string;
  readonly cents: number | null;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, text: (row) => row.name },
  {
    id: 'cents',
    header: 'Amount',
    cell: () => null,
    text: (row) => String(row.cents ?? ''),
    sortBy: (row) => row.cents,
  },
];
const rows: readonly Row[] = [
  { name: 'Muñoz 10', cents: 500 },
  { name: 'muñoz 9', cents: null },
  { name: 'Álvarez', cents: 1500 },
];
const names = (sorted: readonly Row[]) => sorted.map((row) => row.name);

describe('a sorted list', () => {
  it('leaves the rows as they came without an order, or with one it does not know', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(sortRows(rows, columns, { columnId: 'other', direction: 'ascending' })).toBe(rows);
  });

  it('sorts names as people do: accents and case aside, numbers by size', () => {
    expect(names(sortRows(rows, columns, { columnId: 'name', direction: 'ascending' }))).toEqual([
      'Álvarez',
      'muñoz 9',
      'Muñoz 10',
    ]);
  });

  it('sorts amounts by size and keeps what has none at the end both ways', () => {
    expect(names(sortRows(rows, columns, { columnId: 'cents', direction: 'ascending' }))).toEqual([
      'Muñoz 10',
      'Álvarez',
      'muñoz 9',
    ]);
    expect(names(sortRows(rows, columns, { columnId: 'cents', direction: 'descending' }))).toEqual([
      'Álvarez',
      'Muñoz 10',
      'muñoz 9',
    ]);
  });

  it('goes up, down, and back to how it came', () => {
    const up = nextOrder(null, 'name');
    const down = nextOrder(up, 'name');
    expect([up?.direction, down?.direction, nextOrder(down, 'name')]).toEqual(['ascending', 'descending', null]);
    expect(nextOrder(down, 'cents')).toEqual({ columnId: 'cents', direction: 'ascending' });
  });

  it('copies as text that a cell cannot break out of', () => {
    expect(tableText([{ name: 'A\tB\nC', cents: 1 }], columns)).toBe('Name\tAmount\nA B C\t1');
  });
});

describe('the axis of a chart', () => {
  it.each([
    [0, [0, 1]],
    [12, [0, 5, 10, 15]],
    [100, [0, 25, 50, 75, 100]],
    [0.3, [0, 0.1, 0.2, 0.3]],
  ])('of %s has round steps that no bar passes', (largest, ticks) => {
    expect(axisTicks(largest)).toEqual(ticks);
  });
});
