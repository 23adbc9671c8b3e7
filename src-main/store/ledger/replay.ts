// Writes events anew into an empty database made by the same migrations. Nothing here is kept, so nothing is synced; what
// only speeds up reading is left out, and what a rule rests on (keys, CHECKs, DS1's unique indexes) stays.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { RowChange } from '../../../src-core/ledger/rows.ts';
import type { Migration } from './migrate.ts';
import { type SchemaEntry, schemaOf } from './verify-schema.ts';
import { prepareRowWriter } from './write-rows.ts';

export interface Replay {
  /** As the migrations make it. */
  readonly schema: readonly SchemaEntry[];
  readonly write: (changes: readonly RowChange[]) => void;
  readonly close: () => void;
}

export function openReplay(file: string, migrations: readonly Migration[]): Replay {
  const database = new Database(file);
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  database.pragma('cache_size = -64000');
  for (const migration of migrations) database.exec(readFileSync(migration.file, 'utf8'));
  const schema = schemaOf(database);
  for (const { type, name, sql } of schema) {
    if (type === 'index' && sql?.startsWith('CREATE INDEX') === true) database.exec(`DROP INDEX ${name}`);
  }
  const writeRow = prepareRowWriter(drizzle(database));
  database.exec('BEGIN');
  return {
    schema,
    write: (changes) => {
      for (const change of changes) writeRow(change);
    },
    close: () => {
      if (database.inTransaction) database.exec('COMMIT');
      database.close();
    },
  };
}
