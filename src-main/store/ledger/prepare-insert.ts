// A prepared insert of one table's whole row. drizzle says what the table's columns are; binding goes straight to SQLite,
// because drizzle looks at every value of every row again, which was a sixth of what a payment costs.
import { getTableColumns } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Database } from 'better-sqlite3';
import { invariant } from '../../../src-core/result/result.ts';

/** Answers how many rows were changed. */
export type Insert = (row: object) => number;

export type LedgerDatabase = BetterSQLite3Database & { readonly $client: Database };

/** `onConflict`: what stands after the values, in SQL. The row's properties are the table's columns by drizzle's names. */
export function prepareInsert(database: LedgerDatabase, table: SQLiteTable, onConflict = ''): Insert {
  const columns = getTableColumns(table);
  const names = Object.keys(columns);
  const inSql = Object.values(columns).map(({ name }) => `"${name}"`);
  const values = inSql.map(() => '?').join(', ');
  const statement = database.$client.prepare(
    `INSERT INTO "${getTableConfig(table).name}" (${inSql.join(', ')}) VALUES (${values}) ${onConflict}`,
  );
  return (row) => {
    const given = row as Readonly<Record<string, unknown>>;
    const bound = names.map((name) => {
      const value = given[name];
      invariant(value !== undefined, `a row without ${name}`);
      return value;
    });
    return statement.run(bound).changes;
  };
}
