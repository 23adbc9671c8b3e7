import type { Virtualizer } from '@tanstack/react-virtual';
import { classes } from './classes.ts';
import type { Column } from './table-order.ts';
import sheet from './data-table.module.css';

const c = classes(sheet);

export type RowLook = 'plain' | 'mind' | 'stop' | 'muted';

export interface DataTableBodyProps<Row> {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly tracks: string;
  readonly selectedIndex: number;
  readonly rowLook: ((row: Row) => RowLook) | undefined;
  readonly onSelect: (index: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

/** Only the rows in sight are drawn. */
export function DataTableBody<Row>(props: DataTableBodyProps<Row>) {
  const { id, rows, rowId, virtual } = props;
  return (
    <div role="rowgroup" className={c('body')} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <BodyRow
            key={rowId(row)}
            id={`${id}-${item.index}`}
            row={row}
            columns={props.columns}
            index={item.index}
            top={item.start}
            tracks={props.tracks}
            isSelected={item.index === props.selectedIndex}
            look={props.rowLook?.(row)}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
          />
        );
      })}
    </div>
  );
}

interface BodyRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  /** Pixels from the top of the body. */
  readonly top: number;
  readonly tracks: string;
  readonly isSelected: boolean;
  readonly look: RowLook | undefined;
  readonly onSelect: (index: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, index, isSelected } = props;
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={c('row', props.look, isSelected && 'selected')}
      style={{ transform: `translateY(${props.top}px)`, gridTemplateColumns: props.tracks }}
      onMouseDown={() => props.onSelect(index)}
      onDoubleClick={() => props.onOpen?.(row)}
    >
      {props.columns.map((column) => (
        <div key={column.id} role="gridcell" className={c('cell', column.align === 'right' && 'right')}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}
