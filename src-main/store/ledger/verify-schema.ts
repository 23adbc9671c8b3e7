// LD4: tables, indexes and triggers of the file are those that the migrations make, letter by letter.
import type { Database } from 'better-sqlite3';

export interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly tableName: string;
  readonly sql: string | null;
}

const ENTRIES = `SELECT type, name, tbl_name AS tableName, sql FROM main.sqlite_schema
  WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY rowid`;

export const schemaOf = (database: Database): readonly SchemaEntry[] =>
  database.prepare<[], SchemaEntry>(ENTRIES).all();

const keyOf = ({ type, name }: SchemaEntry): string => `${type} ${name}`;

export function compareSchema(
  present: readonly SchemaEntry[],
  right: readonly SchemaEntry[],
  add: (problem: string) => void,
): void {
  const found = new Map(present.map((entry) => [keyOf(entry), entry]));
  const known = new Set(right.map(keyOf));
  for (const entry of right) {
    const other = found.get(keyOf(entry));
    if (other === undefined) add(`The ${keyOf(entry)} is missing.`);
    else if (other.sql !== entry.sql || other.tableName !== entry.tableName) add(`The ${keyOf(entry)} was changed.`);
  }
  for (const entry of present) {
    if (!known.has(keyOf(entry))) add(`The ${keyOf(entry)} is not part of the ledger.`);
  }
}
