// LD10: a ledger from a newer version is refused; each migration runs in its own transaction, after a backup that was
// opened and checked. The number of the last migration is the file's user_version.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Result, invariant, ok, refuse } from '../../../src-core/result/result.ts';

export interface Migration {
  readonly number: number;
  readonly file: string;
}

/** The numbered SQL files of a folder, in order. */
export function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ number: Number.parseInt(name, 10), file: join(folder, name) }));
}

/** `backupFile` is where the state before each migration is kept; a ledger without any migration yet has nothing to keep. */
export function migrate(
  database: Database.Database,
  migrations: readonly Migration[],
  backupFile: (before: number) => string,
): Result<null, 'ledger_is_not_newer_than_the_program'> {
  const present = Number(database.pragma('user_version', { simple: true }));
  const latest = migrations.at(-1)?.number ?? 0;
  if (present > latest) return refuse('ledger_is_not_newer_than_the_program', { present, latest });
  for (const { number, file } of migrations.filter((migration) => migration.number > present)) {
    if (present > 0) backUp(database, backupFile(number - 1));
    database.transaction(() => {
      database.exec(readFileSync(file, 'utf8'));
      database.pragma(`user_version = ${number}`);
    })();
  }
  return ok(null);
}

function backUp(database: Database.Database, file: string): void {
  rmSync(file, { force: true });
  database.prepare('VACUUM INTO ?').run(file);
  const copy = new Database(file, { readonly: true });
  try {
    const found = copy.pragma('integrity_check', { simple: true });
    invariant(found === 'ok', `the backup before the migration is not sound: ${String(found)}`);
    const count = (of: Database.Database): unknown => of.prepare('SELECT count(*) FROM ledger_events').pluck().get();
    invariant(count(copy) === count(database), 'the backup before the migration lacks events');
  } finally {
    copy.close();
  }
}
