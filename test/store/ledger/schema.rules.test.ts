// What drizzle believes of the tables is what the SQL of the migrations says.
import { getTableColumns, getTableName } from 'drizzle-orm';
import { type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import * as current from '../../../src-main/store/ledger/current-schema.ts';
import * as operational from '../../../src-main/store/ledger/operational-schema.ts';
import * as posted from '../../../src-main/store/ledger/posted-schema.ts';
import { openDatabase } from '../../../src-main/store/ledger/open-database.ts';
import { type TestLedger, anEmptyLedger } from './a-ledger.ts';

let ledger: TestLedger;
let database: Database.Database;
beforeAll(() => {
  ledger = anEmptyLedger();
  database = openDatabase(ledger.file);
});
afterAll(() => {
  database.close();
  ledger.remove();
});

const tables: readonly SQLiteTable[] = [posted, current, operational].flatMap((schema) => Object.values(schema));

interface Info {
  readonly name: string;
  readonly type: string;
  readonly notNull: number;
  readonly pk: number;
}

const inSql = (table: string): readonly Info[] =>
  database
    .prepare<[string], Info>(`SELECT name, type, "notnull" AS "notNull", pk FROM pragma_table_info(?) ORDER BY cid`)
    .all(table);

function inDrizzle(table: SQLiteTable): readonly Info[] {
  const composed = getTableConfig(table).primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name));
  return Object.values(getTableColumns(table)).map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    notNull: column.notNull ? 1 : 0,
    pk: column.primary ? 1 : composed.indexOf(column.name) + 1,
  }));
}

describe('the tables as the store sees them', () => {
  it.each(tables.map((table) => [getTableName(table), table] as const))('LD4 %s is as in the SQL', (name, table) => {
    const right = inSql(name);
    // An INTEGER PRIMARY KEY cannot be null, whether or not the SQL says so.
    const loose = ({ notNull, pk, ...rest }: Info) => ({ ...rest, pk, notNull: pk > 0 ? 1 : notNull });
    expect(inDrizzle(table).map(loose)).toEqual(right.map(loose));
  });

  it('LD4 are all the tables there are, each of them STRICT', () => {
    const all = database
      .prepare<[], { name: string; strict: number }>(
        `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .all();
    expect(all.map(({ name }) => name)).toEqual(tables.map((table) => getTableName(table)).toSorted());
    expect(all.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('LD1 have both triggers on every posted table', () => {
    const triggers = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all();
    for (const table of Object.values(posted)) {
      const name = getTableName(table);
      expect(triggers).toEqual(expect.arrayContaining([`${name}_are_not_changed`, `${name}_are_not_deleted`]));
    }
  });
});
