// Opens the ledger file. In WAL mode a connection silently goes on with synchronous=NORMAL unless FULL is asked for on
// each one, which would lose acknowledged payments at a power cut (LD8): it is set here and looked at after a write.
import Database from 'better-sqlite3';
import { invariant } from '../../../src-core/result/result.ts';

const FULL = 2;

export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Without it, INSERT OR REPLACE deletes a posted row past its trigger (LD1).
  database.pragma('recursive_triggers = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cache_size = -32000');
  database.pragma('wal_autocheckpoint = 2000');
  database.pragma('busy_timeout = 5000');
  return database;
}

export function assertDurable(database: Database.Database): void {
  invariant(database.pragma('synchronous', { simple: true }) === FULL, 'the ledger is not written through to the disk');
  invariant(database.pragma('recursive_triggers', { simple: true }) === 1, 'REPLACE could slip past the triggers');
}
