// A prepared question for whole rows of one table, asked in every payment. drizzle says what the table's columns are;
// SQLite names them in its answer, because drizzle puts every row together again from its values.
import { getTableColumns } from 'drizzle-orm';
import { type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Statement } from 'better-sqlite3';
import type { LedgerDatabase } from './prepare-insert.ts';

/** `where` stands after the table's name, in SQL, with `:names` for what is bound. Columns must be texts and integers. */
export function prepareSelect<Table extends SQLiteTable>(
  { $client }: Pick<LedgerDatabase, '$client'>,
  table: Table,
  where: string,
): Statement<[object], Table['$inferSelect']> {
  const columns = Object.entries(getTableColumns(table)).map(([property, { name }]) => `"${name}" AS "${property}"`);
  return $client.prepare(`SELECT ${columns.join(', ')} FROM "${getTableConfig(table).name}" ${where}`);
}
