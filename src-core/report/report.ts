// A report is a table of the ledger with a name: what it may be asked for, its columns, which of them are added up, and
// which total must be the one that the journals make (LD3). Definitions are data (report-catalogue.ts); one service runs
// them all, and the screen, the PDF and the CSV show the same table.
import type { Words } from '../result/language.ts';

/** `word`: a code that has words in report-words.ts; a code without stands as it is. `hour`: 0–23 of the office's clock. */
export type ColumnKind = 'text' | 'date' | 'moment' | 'hour' | 'tenders' | 'word' | 'number' | 'count' | 'money';

/** Money in cents; null: nothing to say, or withheld. */
export type Cell = string | number | null;

export interface ReportColumn {
  readonly id: string;
  readonly kind: ColumnKind;
}

export type ReportParameter = 'dates' | 'person' | 'account' | 'receipt';

export interface ReportDefinition {
  readonly title: Words;
  /** What it holds, for whoever chooses. */
  readonly says: Words;
  readonly parameters: readonly ReportParameter[];
  /** A parameter that it cannot do without. */
  readonly needs: Exclude<ReportParameter, 'dates'> | null;
  readonly columns: readonly ReportColumn[];
  /** The money column whose total the ledger's journals must make; null where a report has no such money. */
  readonly tied: string | null;
  /** Drawn: a bar for each row. */
  readonly chart: { readonly label: string; readonly value: string } | null;
  /** For reports that are signed. */
  readonly signatures: boolean;
}

/** Counts and money are added up, and withheld from those who may not see them. */
export const isFigure = ({ kind }: ReportColumn): boolean => kind === 'count' || kind === 'money';

export interface ReportRow {
  readonly cells: readonly Cell[];
  /** Owners of sessions not accepted yet that the row's figures tell of (DS5). */
  readonly blind: readonly string[];
  /** Its figures are null because the reader may not see them. */
  readonly isWithheld: boolean;
}

/** The tied total beside what the journals make. */
export interface Agreement {
  readonly reportCents: number;
  readonly ledgerCents: number;
}

export interface ReportTable {
  readonly rows: readonly ReportRow[];
  /** One for each column; null for those that are not added up. */
  readonly totals: readonly (number | null)[];
  readonly agreement: Agreement | null;
  readonly isWithheld: boolean;
}
