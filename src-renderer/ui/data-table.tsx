import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { DataTableFoot } from './data-table-foot.tsx';
import { type Column, type SortOrder, nextOrder, sortRows } from './table-order.ts';
import sheet from './data-table.module.css';

const c = classes(sheet);
const ROW_HEIGHT = 36;

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The row the keys stand on; leave out for a table that keeps it itself. */
  readonly selectedId?: string | null;
  readonly onSelect?: (row: Row) => void;
  /** Enter or a double press on a row. */
  readonly onOpen?: (row: Row) => void;
  readonly empty: ReactNode;
  readonly initialOrder?: SortOrder;
  /** Height of the scrolling part in rows; without it the table fills its panel. */
  readonly visibleRows?: number;
  readonly hasFoot?: boolean;
  readonly autoFocus?: boolean;
  readonly rowLook?: (row: Row) => 'plain' | 'mind' | 'stop' | 'muted';
}

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

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowId } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<SortOrder | null>(props.initialOrder ?? null);
  const [ownSelected, setOwnSelected] = useState<string | null>(null);
  const rows = useMemo(() => sortRows(props.rows, columns, order), [props.rows, columns, order]);
  const selectedId = props.selectedId === undefined ? ownSelected : props.selectedId;
  const selectedIndex = rows.findIndex((row) => rowId(row) === selectedId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });
  useEffect(() => {
    if (props.autoFocus) scroller.current?.focus();
  }, [props.autoFocus]);

  const select = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    setOwnSelected(rowId(row));
    props.onSelect?.(row);
    virtual.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const to = step(event.key, selectedIndex, rows.length);
    const open = rows[selectedIndex];
    if (to !== null) select(to);
    else if (event.key === 'Enter' && open !== undefined && props.onOpen && !event.repeat) props.onOpen(open);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tracks = columns.map((column) => column.width ?? 'minmax(96px, 1fr)').join(' ');
  const height = props.visibleRows === undefined ? {} : { height: (props.visibleRows + 1) * ROW_HEIGHT + 2 };
  return (
    <div className={c('root', props.visibleRows === undefined && 'fills')}>
      <div
        ref={scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        {...(selectedIndex >= 0 ? { 'aria-activedescendant': `${id}-${selectedIndex}` } : {})}
        tabIndex={0}
        className={c('scroller')}
        style={height}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target === event.currentTarget && selectedIndex < 0 && select(0)}
      >
        <HeadRow
          columns={columns}
          order={order}
          tracks={tracks}
          onSort={(columnId) => setOrder(nextOrder(order, columnId))}
        />
        {rows.length === 0 ? (
          <div role="row">
            <div role="gridcell" className={c('empty')}>
              {props.empty}
            </div>
          </div>
        ) : (
          <div role="rowgroup" className={c('body')} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              if (row === undefined) return null;
              return (
                <div
                  key={rowId(row)}
                  id={`${id}-${item.index}`}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={item.index === selectedIndex}
                  className={c('row', props.rowLook?.(row), item.index === selectedIndex && 'selected')}
                  style={{ transform: `translateY(${item.start}px)`, gridTemplateColumns: tracks }}
                  onMouseDown={() => select(item.index)}
                  onDoubleClick={() => props.onOpen?.(row)}
                >
                  {columns.map((column) => (
                    <div key={column.id} role="gridcell" className={c('cell', column.align === 'right' && 'right')}>
                      {column.cell(row)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        )}
      </div>
      {props.hasFoot === false || rows.length === 0 ? null : <DataTableFoot rows={rows} columns={columns} />}
    </div>
  );
}

function HeadRow<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly order: SortOrder | null;
  readonly tracks: string;
  readonly onSort: (columnId: string) => void;
}) {
  const { order } = props;
  const sign = order?.direction === 'descending' ? '▼' : '▲';
  return (
    <div role="rowgroup" className={c('head')}>
      <div role="row" aria-rowindex={1} className={c('headRow')} style={{ gridTemplateColumns: props.tracks }}>
        {props.columns.map((column) => {
          const isSorted = order?.columnId === column.id;
          return (
            <div
              key={column.id}
              role="columnheader"
              className={c('headCell', column.align === 'right' && 'right')}
              aria-sort={isSorted ? order.direction : 'none'}
            >
              {column.isSortable === false ? (
                <span className={c('headText')}>{column.header}</span>
              ) : (
                <button
                  type="button"
                  className={c('sort', isSorted && 'sorted')}
                  onClick={() => props.onSort(column.id)}
                >
                  {column.header}
                  <span className={c('sortSign')} aria-hidden="true">
                    {isSorted ? sign : ''}
                  </span>
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
