// LD4: every posted and every current row is what the events make of it. `main` is the ledger, `replayed` the rows of its
// events written anew into an empty database. SQLite compares, row by row along the primary keys, so a ledger of any size
// is compared in the memory of a few pages.
import type { Database } from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import * as current from './current-schema.ts';
import * as posted from './posted-schema.ts';

/** Tables whose rows follow from the events. */
export const PROJECTED_TABLES: readonly string[] = [...Object.values(posted), ...Object.values(current)]
  .map((table) => getTableName(table))
  .filter((name) => name !== 'ledger_events');

interface Column {
  readonly name: string;
  readonly pk: number;
}

const TOLD_PER_TABLE = 20;

export function compareTable(database: Database, table: string, add: (problem: string) => void): void {
  const columns = database
    .prepare<[string], Column>("SELECT name, pk FROM pragma_table_info(?, 'replayed')")
    .all(table);
  const keys = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const sameKey = keys.map(({ name }) => `a.${name} = b.${name}`).join(' AND ');
  const keyOf = (alias: string): string => keys.map(({ name }) => `${alias}.${name}`).join(` || ' ' || `);
  const differs = columns.filter(({ pk }) => pk === 0).map(({ name }) => `a.${name} IS NOT b.${name}`);
  const names = columns
    .filter(({ pk }) => pk === 0)
    .map(({ name }) => `CASE WHEN a.${name} IS NOT b.${name} THEN ' ${name}' ELSE '' END`);
  const told = (sql: string): readonly { readonly key: string; readonly what: string }[] =>
    database.prepare<[], { key: string; what: string }>(`${sql} LIMIT ${TOLD_PER_TABLE}`).all();
  const lone = (here: string, there: string): string =>
    `SELECT ${keyOf('a')} AS key, '' AS what FROM ${here}.${table} a
     WHERE NOT EXISTS (SELECT 1 FROM ${there}.${table} b WHERE ${sameKey})`;
  if (differs.length > 0) {
    const altered = `SELECT ${keyOf('a')} AS key, ${names.join(' || ')} AS what
      FROM main.${table} a JOIN replayed.${table} b ON ${sameKey} WHERE ${differs.join(' OR ')}`;
    for (const { key, what } of told(altered)) add(`${table} ${key} was altered:${what} is not what the events say.`);
  }
  for (const { key } of told(lone('replayed', 'main'))) add(`${table} ${key} is missing.`);
  for (const { key } of told(lone('main', 'replayed'))) add(`${table} ${key} comes from no event.`);
}
