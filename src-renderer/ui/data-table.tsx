import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { DataTableBody, type RowLook } from './data-table-body.tsx';
import { DataTableFoot } from './data-table-foot.tsx';
import { DataTableHead } from './data-table-head.tsx';
import { type Column, type SortOrder, nextOrder, sortRows } from './table-order.ts';
import { useRowKeys } from './use-row-keys.ts';
import sheet from './data-table.module.css';

const c = classes(sheet);
const ROW_HEIGHT = 36;
/** A table of one row still looks like a table. */
const FEWEST_ROWS = 3;

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
  /** The most rows seen without scrolling, fewer when there are fewer; without it the table fills its panel. */
  readonly visibleRows?: number;
  readonly hasFoot?: boolean;
  readonly autoFocus?: boolean;
  readonly rowLook?: (row: Row) => RowLook;
}

const useRowsInSight = (count: number, scroller: RefObject<HTMLDivElement | null>) =>
  useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowId } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<SortOrder | null>(props.initialOrder ?? null);
  const rows = useMemo(() => sortRows(props.rows, columns, order), [props.rows, columns, order]);
  const virtual = useRowsInSight(rows.length, scroller);
  useEffect(() => {
    if (props.autoFocus) scroller.current?.focus();
  }, [props.autoFocus]);
  const { selectedIndex, select, onKeyDown } = useRowKeys({
    rows,
    rowId,
    selectedId: props.selectedId,
    onSelect: props.onSelect,
    onOpen: props.onOpen,
    scrollTo: virtual.scrollToIndex,
  });
  const tracks = columns.map((column) => column.width ?? 'minmax(96px, 1fr)').join(' ');
  const seen = Math.min(props.visibleRows ?? 0, Math.max(rows.length, FEWEST_ROWS));
  const isFitted = props.visibleRows === undefined || rows.length === 0;
  const height = isFitted ? {} : { height: (seen + 1) * ROW_HEIGHT + 2 };
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
        <DataTableHead
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
          <DataTableBody
            id={id}
            columns={columns}
            rows={rows}
            rowId={rowId}
            virtual={virtual}
            tracks={tracks}
            selectedIndex={selectedIndex}
            rowLook={props.rowLook}
            onSelect={select}
            onOpen={props.onOpen}
          />
        )}
      </div>
      {props.hasFoot === false || rows.length === 0 ? null : <DataTableFoot rows={rows} columns={columns} />}
    </div>
  );
}
