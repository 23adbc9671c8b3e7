// LD1: no statement of the station's own connection changes a posted row, whatever code sends it.
import type Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src-main/store/ledger/open-database.ts';
import * as posted from '../../../src-main/store/ledger/posted-schema.ts';
import { moreEvents } from '../../core/ledger/more-days.ts';
import { type TestLedger, aDaysLedger } from './a-ledger.ts';
import { columnsOf } from './tampering.ts';

let day: TestLedger;
let database: Database.Database;
beforeAll(() => {
  day = aDaysLedger(moreEvents);
  database = openDatabase(day.file);
});
afterAll(() => {
  database.close();
  day.remove();
});

const rowsOf = (table: string): unknown => database.prepare(`SELECT * FROM ${table}`).all();

describe.each(Object.values(posted).map((table) => getTableName(table)))('posted rows of %s', (table) => {
  it.each([
    ['UPDATE', () => `UPDATE ${table} SET sequence = sequence`, 'posted rows are never changed'],
    ['UPDATE OR REPLACE', () => `UPDATE OR REPLACE ${table} SET sequence = 1`, 'posted rows are never changed'],
    ['DELETE', () => `DELETE FROM ${table} WHERE sequence > 0`, 'posted rows are never deleted'],
    ['DELETE of all', () => `DELETE FROM ${table}`, 'posted rows are never deleted'],
    [
      'INSERT OR REPLACE',
      () => `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`,
      'posted rows are never deleted',
    ],
    ['REPLACE', () => `REPLACE INTO ${table} SELECT * FROM ${table}`, 'posted rows are never deleted'],
    [
      'INSERT … ON CONFLICT DO UPDATE',
      () => {
        const keys = columnsOf(database, table).filter(({ pk }) => pk > 0);
        const conflict = keys.map(({ name }) => name).join(', ');
        return `INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT (${conflict}) DO UPDATE SET sequence = 1`;
      },
      'posted rows are never changed',
    ],
  ])('LD1 %s fails and leaves them as they are', (_how, sql, said) => {
    const before = rowsOf(table);
    expect(before).not.toEqual([]);
    expect(() => database.exec(sql())).toThrow(said);
    expect(rowsOf(table)).toEqual(before);
  });
});

describe('running numbers', () => {
  it.each([
    `UPDATE running_numbers SET value = value - 1`,
    `INSERT INTO running_numbers VALUES ('perpetual_cents', 0)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  ])('LD6 never fall: %s', (sql) => {
    const before = rowsOf('running_numbers');
    expect(() => database.exec(sql)).toThrow('a running number never falls');
    expect(rowsOf('running_numbers')).toEqual(before);
  });
});
