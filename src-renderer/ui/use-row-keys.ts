// The row a table's keys stand on. The table keeps it itself unless its owner does.
import { type KeyboardEvent, useState } from 'react';

const step = (key: string, at: number, count: number): number | null => {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    PageDown: Math.min(at + 10, count - 1),
    PageUp: Math.max(at - 10, 0),
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? null;
};

export interface RowKeysOptions<Row> {
  /** In the order they are shown. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selectedId: string | null | undefined;
  readonly onSelect: ((row: Row) => void) | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly scrollTo: (index: number) => void;
}

export interface RowKeys {
  /** -1 while no row is selected. */
  readonly selectedIndex: number;
  readonly select: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useRowKeys<Row>(options: RowKeysOptions<Row>): RowKeys {
  const { rows, rowId } = options;
  const [ownSelected, setOwnSelected] = useState<string | null>(null);
  const selectedId = options.selectedId === undefined ? ownSelected : options.selectedId;
  const selectedIndex = rows.findIndex((row) => rowId(row) === selectedId);
  const select = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    setOwnSelected(rowId(row));
    options.onSelect?.(row);
    options.scrollTo(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const to = step(event.key, selectedIndex, rows.length);
    const open = rows[selectedIndex];
    if (to !== null) select(to);
    else if (event.key === 'Enter' && open !== undefined && options.onOpen && !event.repeat) options.onOpen(open);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { selectedIndex, select, onKeyDown };
}
