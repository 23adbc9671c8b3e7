import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Migration, migrate, migrationsIn } from '../../../src-main/store/ledger/migrate.ts';
import { openDatabase } from '../../../src-main/store/ledger/open-database.ts';
import { STATION_MIGRATIONS, aStation } from './a-ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Of the tables that this program has. */
const LATEST = STATION_MIGRATIONS.at(-1)?.number ?? 0;

const backup = (before: number): string => join(folder, `before-${before}.sqlite`);

function later(number: number, sql: string): Migration {
  const file = join(folder, `${String(number).padStart(4, '0')}_later.sql`);
  writeFileSync(file, sql);
  return { number, file };
}

const versionOf = (file: string): unknown => {
  const database = new Database(file, { readonly: true });
  try {
    return database.pragma('user_version', { simple: true });
  } finally {
    database.close();
  }
};

describe('migrate', () => {
  it('LD10 refuses a ledger of a newer version and leaves it as it is', () => {
    const ledger = aStation();
    const database = openDatabase(ledger.file);
    database.pragma(`user_version = ${LATEST + 1}`);
    expect(migrate(database, STATION_MIGRATIONS, backup)).toEqual({
      ok: false,
      refusal: { code: 'ledger_is_not_newer_than_the_program', details: { present: LATEST + 1, latest: LATEST } },
    });
    expect(database.pragma('user_version', { simple: true })).toBe(LATEST + 1);
    expect(existsSync(backup(LATEST))).toBe(false);
    database.close();
    ledger.remove();
  });

  it('LD10 keeps the state before each migration in a file that is sound and has every event', () => {
    const ledger = aStation();
    const database = openDatabase(ledger.file);
    const two = later(LATEST + 1, 'CREATE TABLE notes (note TEXT) STRICT;');
    const three = later(LATEST + 2, 'ALTER TABLE notes ADD COLUMN by_whom TEXT;');
    expect(migrate(database, [...STATION_MIGRATIONS, two, three], backup).ok).toBe(true);
    expect(database.pragma('user_version', { simple: true })).toBe(LATEST + 2);
    expect([versionOf(backup(LATEST)), versionOf(backup(LATEST + 1))]).toEqual([LATEST, LATEST + 1]);
    const copy = new Database(backup(LATEST), { readonly: true });
    const hashes = (of: Database.Database): unknown => of.prepare('SELECT hash FROM ledger_events').pluck().all();
    expect(hashes(copy)).toEqual(hashes(database));
    copy.close();
    database.close();
    ledger.remove();
  });

  it('LD10 does not migrate where the backup cannot be written', () => {
    const ledger = aStation();
    const database = openDatabase(ledger.file);
    const two = later(LATEST + 1, 'CREATE TABLE notes (note TEXT) STRICT;');
    const nowhere = (): string => join(folder, 'no-such-folder', 'before.sqlite');
    expect(() => migrate(database, [...STATION_MIGRATIONS, two], nowhere)).toThrow();
    expect(database.pragma('user_version', { simple: true })).toBe(LATEST);
    expect(database.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'notes'`).pluck().get()).toBe(0);
    database.close();
    ledger.remove();
  });

  it('LD10 a migration that fails leaves nothing of itself', () => {
    const ledger = aStation();
    const database = openDatabase(ledger.file);
    const two = later(LATEST + 1, 'CREATE TABLE notes (note TEXT) STRICT; CREATE TABLE notes (note TEXT);');
    expect(() => migrate(database, [...STATION_MIGRATIONS, two], backup)).toThrow('notes');
    expect(database.pragma('user_version', { simple: true })).toBe(LATEST);
    expect(database.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'notes'`).pluck().get()).toBe(0);
    database.close();
    ledger.remove();
  });

  it('LD10 makes a new ledger without a backup, and does nothing the second time', () => {
    const database = openDatabase(join(folder, 'new.sqlite'));
    expect(migrate(database, STATION_MIGRATIONS, backup).ok).toBe(true);
    expect(migrate(database, STATION_MIGRATIONS, backup).ok).toBe(true);
    expect(existsSync(backup(0))).toBe(false);
    database.close();
  });

  it('LD10 reads the numbered files of a folder in order', () => {
    later(2, '');
    later(10, '');
    later(1, '');
    writeFileSync(join(folder, 'README.md'), '');
    expect(migrationsIn(folder).map(({ number }) => number)).toEqual([1, 2, 10]);
  });
});
