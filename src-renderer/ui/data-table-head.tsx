import { classes } from './classes.ts';
import type { Column, SortOrder } from './table-order.ts';
import sheet from './data-table.module.css';

const c = classes(sheet);

export interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly order: SortOrder | null;
  readonly tracks: string;
  readonly onSort: (columnId: string) => void;
}

export function DataTableHead<Row>(props: DataTableHeadProps<Row>) {
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
