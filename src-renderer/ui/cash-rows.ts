// The counting grid's rows for United States cash, and its counts as the core writes them (DS6).
import type { DenominationCount } from '../../src-core/denomination/denomination-count.ts';
import { COUNTABLE_LINES, type CountableLine } from '../../src-core/denomination/denomination.ts';
import type { DenominationCounts, DenominationRow, Packing } from './denomination-counts.ts';

const rowIdOf = (line: CountableLine): string => `${line.material}-${line.denominationCents}`;
const packingOf = (line: CountableLine): Packing => (line.form === 'loose_coin' ? 'loose' : line.form);
const labelOf = (line: CountableLine): string => {
  if (line.denominationCents < 100) return `${line.denominationCents} ¢`;
  const dollars = `$${line.denominationCents / 100}`;
  return line.material === 'coin' ? `${dollars} coin` : dollars;
};

function buildRows(): readonly DenominationRow[] {
  const rows = new Map<string, DenominationRow>();
  for (const line of COUNTABLE_LINES) {
    const id = rowIdOf(line);
    const row = rows.get(id) ?? {
      id,
      label: labelOf(line),
      unitCents: line.denominationCents,
      kind: line.material === 'coin' ? ('coin' as const) : ('note' as const),
    };
    const pieces =
      line.form === 'rolled' ? { perRoll: line.pieces } : line.form === 'strapped' ? { perStrap: line.pieces } : {};
    rows.set(id, { ...row, ...pieces });
  }
  return [...rows.values()];
}

export const CASH_ROWS: readonly DenominationRow[] = buildRows();

/** The lines a person filled in; an empty cell gives no line, a zero gives one (DS7). */
export const toDenominationCounts = (counts: DenominationCounts): readonly DenominationCount[] =>
  COUNTABLE_LINES.flatMap(({ denominationCents, form, ...line }) => {
    const quantity =
      counts[rowIdOf({ denominationCents, form, ...line })]?.[packingOf({ denominationCents, form, ...line })];
    return quantity === null || quantity === undefined ? [] : [{ denominationCents, form, quantity }];
  });

/** The grid filled from stored lines, to show a count or go on with one put aside. */
export function fromDenominationCounts(lines: readonly DenominationCount[]): DenominationCounts {
  const counts: Record<string, Partial<Record<Packing, number>>> = {};
  for (const { denominationCents, form, quantity } of lines) {
    const line = COUNTABLE_LINES.find((each) => each.denominationCents === denominationCents && each.form === form);
    if (line) counts[rowIdOf(line)] = { ...counts[rowIdOf(line)], [packingOf(line)]: quantity };
  }
  return counts;
}
