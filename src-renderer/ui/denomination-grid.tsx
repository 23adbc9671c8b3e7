import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { Money } from './amount.tsx';
import { classes } from './classes.ts';
import {
  type DenominationCounts,
  type DenominationRow,
  PACKINGS,
  type Packing,
  countedCents,
  isCounted,
  lineCents,
  piecesPer,
  setCount,
} from './denomination-counts.ts';
import { useWords } from './words.ts';
import sheet from './denomination-grid.module.css';

const c = classes(sheet);

export interface DenominationGridProps {
  readonly rows: readonly DenominationRow[];
  readonly counts: DenominationCounts;
  readonly onChange: (counts: DenominationCounts) => void;
  /** Enter in the last cell: on to what comes after the cash. */
  readonly onDone?: () => void;
  readonly packings?: readonly Packing[];
  readonly totalLabel?: string;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** Stands under the total: what the caller may show beside a person's own count. */
  readonly foot?: ReactNode;
}

const focusCell = (table: HTMLTableElement | null, row: number, column: number): boolean => {
  const cell = table?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`);
  cell?.focus();
  return Boolean(cell);
};

/** Enter and the arrows go along a column; the empty cells of packings that do not exist are stepped over. */
const cellKeys = (table: RefObject<HTMLTableElement | null>, rowCount: number, onDone: (() => void) | undefined) => {
  const focusBelow = (row: number, column: number): boolean => {
    for (let next = row + 1; next < rowCount; next += 1) if (focusCell(table.current, next, column)) return true;
    return false;
  };
  const focusAbove = (row: number, column: number): boolean => {
    for (let next = row - 1; next >= 0; next -= 1) if (focusCell(table.current, next, column)) return true;
    return false;
  };
  return (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      if (!event.repeat && !focusBelow(row, column)) onDone?.();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusBelow(row, column);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      focusAbove(row, column);
    }
  };
};

export function DenominationGrid(props: DenominationGridProps) {
  const { rows, counts } = props;
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const packings = (props.packings ?? PACKINGS).filter((packing) =>
    rows.some((row) => piecesPer(row, packing) !== null),
  );

  const onKeyDown = cellKeys(table, rows.length, props.onDone);
  return (
    <table ref={table} className={c('grid')}>
      <thead>
        <tr>
          <th scope="col">{words.denomination}</th>
          {packings.map((packing) => (
            <th key={packing} scope="col">
              {words[packing]}
            </th>
          ))}
          <th scope="col" className={c('right')}>
            {words.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={row.id} className={c(rowIndex > 0 && rows[rowIndex - 1]?.kind !== row.kind && 'kindBreak')}>
            <th scope="row">{row.label}</th>
            {packings.map((packing, column) => (
              <td key={packing}>
                <CountCell
                  row={row}
                  packing={packing}
                  place={`${rowIndex}:${column}`}
                  value={counts[row.id]?.[packing] ?? null}
                  onValue={(value) => props.onChange(setCount(counts, row.id, packing, value))}
                  onKeyDown={(event) => onKeyDown(event, rowIndex, column)}
                  isReadOnly={props.isReadOnly}
                  autoFocus={props.autoFocus === true && rowIndex === 0 && column === 0}
                />
              </td>
            ))}
            <td className={c('right')}>
              {isCounted(counts[row.id]) ? <Money cents={lineCents(row, counts[row.id])} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={packings.length + 1}>
            {props.totalLabel ?? words.countedTotal}
          </th>
          <td className={c('right', 'total')}>
            <Money cents={countedCents(rows, counts)} hasSign />
          </td>
        </tr>
        {props.foot === undefined ? null : (
          <tr>
            <td colSpan={packings.length + 2}>{props.foot}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

interface CountCellProps {
  readonly row: DenominationRow;
  readonly packing: Packing;
  /** `row:column`, by which the keys find the cell. */
  readonly place: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly isReadOnly: boolean | undefined;
  readonly autoFocus: boolean;
}

function CountCell({ row, packing, value, ...props }: CountCellProps) {
  const words = useWords();
  const per = piecesPer(row, packing);
  if (per === null) return <span className={c('none')} aria-hidden="true" />;
  return (
    <span className={c('cell')}>
      {packing === 'loose' ? null : <span className={c('per')}>× {per}</span>}
      <input
        className={c('input')}
        data-cell={props.place}
        aria-label={`${row.label} ${words[packing]}`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        readOnly={props.isReadOnly}
        autoFocus={props.autoFocus}
        value={value === null ? '' : String(value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={props.onKeyDown}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '');
          props.onValue(digits === '' ? null : Number(digits));
        }}
      />
    </span>
  );
}
