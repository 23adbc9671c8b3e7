// Hands that reach past the station: a copy of a ledger, its triggers out of the way, whatever is done to it, and the
// triggers put back as they were.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

export const columnsOf = (database: Database.Database, table: string): readonly Column[] =>
  database.prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)').all(table);

export const keysOf = (database: Database.Database, table: string): readonly Column[] =>
  columnsOf(database, table)
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk);

/** SQL for the key of a row, its parts parted by spaces. */
export const keySql = (keys: readonly Column[], sqlOf = ({ name }: Column): string => name): string =>
  keys.map(sqlOf).join(` || ' ' || `);

/** SQL for another value of the column's type, near the one that is there. */
export const otherValue = ({ name, type }: Column): string =>
  type === 'TEXT' ? `(${name} || 'x')` : type === 'BLOB' ? 'randomblob(64)' : `(${name} + 1000)`;

type Hands = (database: Database.Database) => void;

let copies = 0;

/** A copy of the file after the hands were on it; its rules are off, its triggers are not. */
export function reachPast(file: string, folder: string, hands: Hands): string {
  copies += 1;
  const copy = join(folder, `tampered-${copies}.sqlite`);
  copyFileSync(file, copy);
  const database = new Database(copy);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  hands(database);
  database.close();
  return copy;
}

/** The same with the triggers out of the way meanwhile. */
export const tamper = (file: string, folder: string, hands: Hands): string =>
  reachPast(file, folder, (database) => {
    const triggers = database
      .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
      .all();
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
    hands(database);
    for (const { sql } of triggers) database.exec(sql);
  });
