// VD5: no event of any kind changes a row that was posted before it. The day has every kind that there is.
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as posted from '../../../src-main/store/ledger/posted-schema.ts';
import { counterEvents } from '../../core/ledger/a-day.ts';
import { aStation, post } from './a-ledger.ts';

const TABLES = Object.values(posted).map((table) => getTableName(table));

const rowsOf = (database: Database.Database): readonly string[] =>
  TABLES.flatMap((table) =>
    database
      .prepare<[], object>(`SELECT * FROM "${table}"`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );

it('VD5 whatever happens, what was posted before stays as it was: number, amount, person and time', () => {
  const ledger = aStation();
  const database = new Database(ledger.file, { readonly: true });
  try {
    let before = rowsOf(database);
    for (const [index, event] of counterEvents.entries()) {
      post(ledger.parts, `key-${index}`, [event]);
      const after = rowsOf(database);
      const present = new Set(after);
      expect(
        before.filter((row) => !present.has(row)),
        `after ${event.type}`,
      ).toEqual([]);
      expect(after.length).toBeGreaterThan(before.length);
      before = after;
    }
  } finally {
    database.close();
    ledger.remove();
  }
});
