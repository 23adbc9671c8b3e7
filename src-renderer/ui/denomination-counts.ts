// Arithmetic of the counting grid, apart from its drawing. A count is pieces, rolls or straps; empty is not zero (DS6, DS7).

export const PACKINGS = ['loose', 'rolled', 'strapped'] as const;
export type Packing = (typeof PACKINGS)[number];

export interface DenominationRow {
  readonly id: string;
  /** As people say it: `$20`, `25 ¢`. */
  readonly label: string;
  readonly unitCents: number;
  readonly kind: 'coin' | 'note';
  /** Pieces in a roll or a strap; a packing that the denomination does not come in is left out. */
  readonly perRoll?: number;
  readonly perStrap?: number;
}

export type PackedCount = Readonly<Partial<Record<Packing, number | null>>>;
export type DenominationCounts = Readonly<Record<string, PackedCount>>;

export const piecesPer = (row: DenominationRow, packing: Packing): number | null =>
  packing === 'loose' ? 1 : ((packing === 'rolled' ? row.perRoll : row.perStrap) ?? null);

export const lineCents = (row: DenominationRow, count: PackedCount | undefined): number =>
  PACKINGS.reduce((sum, packing) => sum + (count?.[packing] ?? 0) * (piecesPer(row, packing) ?? 0) * row.unitCents, 0);

/** Whether anything was entered on a line; zero is a count, empty is not (DS7). */
export const isCounted = (count: PackedCount | undefined): boolean =>
  PACKINGS.some((packing) => (count?.[packing] ?? null) !== null);

export const countedCents = (rows: readonly DenominationRow[], counts: DenominationCounts): number =>
  rows.reduce((sum, row) => sum + lineCents(row, counts[row.id]), 0);

export const setCount = (
  counts: DenominationCounts,
  rowId: string,
  packing: Packing,
  value: number | null,
): DenominationCounts => ({ ...counts, [rowId]: { ...counts[rowId], [packing]: value } });
