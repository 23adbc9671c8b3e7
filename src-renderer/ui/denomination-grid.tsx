import { type KeyboardEvent, type ReactNode, useRef } from 'react';
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

export function DenominationGrid(props: DenominationGridProps) {
  const { rows, counts } = props;
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const packings = (props.packings ?? PACKINGS).filter((packing) =>
    rows.some((row) => piecesPer(row, packing) !== null),
  );

  /** Down the column; at its foot to the top of the next. Empty cells of packings that do not exist are stepped over. */
  const goDown = (row: number, column: number) => {
    for (let next = row + 1; next < rows.length; next += 1) if (focusCell(table.current, next, column)) return;
    props.onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      if (!event.repeat) goDown(row, column);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      for (let next = row + 1; next < rows.length; next += 1) if (focusCell(table.current, next, column)) return;
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      for (let next = row - 1; next >= 0; next -= 1) if (focusCell(table.current, next, column)) return;
    }
  };
  const cell = (row: DenominationRow, packing: Packing, rowIndex: number, column: number) => {
    const per = piecesPer(row, packing);
    if (per === null) return <span className={c('none')} aria-hidden="true" />;
    const value = counts[row.id]?.[packing] ?? null;
    return (
      <span className={c('cell')}>
        {packing === 'loose' ? null : <span className={c('per')}>× {per}</span>}
        <input
          className={c('input')}
          data-cell={`${rowIndex}:${column}`}
          aria-label={`${row.label} ${words[packing]}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          readOnly={props.isReadOnly}
          autoFocus={props.autoFocus === true && rowIndex === 0 && column === 0}
          value={value === null ? '' : String(value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={(event) => onKeyDown(event, rowIndex, column)}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '');
            props.onChange(setCount(counts, row.id, packing, digits === '' ? null : Number(digits)));
          }}
        />
      </span>
    );
  };
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
              <td key={packing}>{cell(row, packing, rowIndex, column)}</td>
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
