// Accounts wait here, in a file of their own, until every charge is read: they can only be written in the order of
// their names, and with their balances, when all of them are known. The disk sorts them, so memory stays small.
import Database from 'better-sqlite3';
import type { Account } from '../../../src-core/account/account.ts';

export interface StagedAccount {
  readonly account: Account;
  readonly balanceCents: number;
}

interface StagedRow {
  readonly record: string;
  readonly open_cents: number;
}

const TABLE = `CREATE TABLE staged (
  account_no TEXT NOT NULL UNIQUE, is_closed INTEGER NOT NULL, name_key TEXT NOT NULL,
  open_cents INTEGER NOT NULL, record TEXT NOT NULL
) STRICT`;

export const ROWS_PER_COMMIT = 4_000;

/**
 * A file that is thrown away when anything goes wrong needs no journal on disk. It is still synced at every commit: a
 * great heap of unwritten pages would make the next payment's sync wait for all of them.
 */
export function openBulkFile(path: string): Database.Database {
  const database = new Database(path);
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = MEMORY');
  database.pragma('synchronous = NORMAL');
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('cache_size = -24576');
  database.pragma('temp_store = FILE');
  return database;
}

/** Commits after every so many rows; `flush` commits what is left. */
export function createSlices(database: Database.Database, rowsPerCommit: number) {
  let rows = 0;
  const flush = (): void => {
    if (database.inTransaction) database.exec('COMMIT');
  };
  const count = (): void => {
    rows += 1;
    if (rows % rowsPerCommit !== 0) return;
    flush();
    database.exec('BEGIN');
  };
  database.exec('BEGIN');
  return { count, flush };
}

export function openStagedAccounts(path: string) {
  const database = openBulkFile(path);
  database.exec(TABLE);
  const insert = database.prepare<[string, number, string, string]>(
    'INSERT INTO staged VALUES (?, ?, ?, 0, ?) ON CONFLICT DO NOTHING',
  );
  const find = database.prepare<[string]>('SELECT 1 FROM staged WHERE account_no = ?').pluck();
  const owe = database.prepare<[number, string]>('UPDATE staged SET open_cents = open_cents + ? WHERE account_no = ?');
  const count = database.prepare<[], number>('SELECT count(*) FROM staged').pluck();
  const inOrder = database.prepare<[], StagedRow>(
    'SELECT record, open_cents FROM staged ORDER BY is_closed, name_key, account_no',
  );
  const slices = createSlices(database, ROWS_PER_COMMIT);
  let owing = { accountNo: '', openCents: 0 };
  const settle = (accountNo: string): void => {
    if (owing.openCents !== 0) {
      owe.run(owing.openCents, owing.accountNo);
      slices.count();
    }
    owing = { accountNo, openCents: 0 };
  };
  return {
    add: (account: Account, isClosed: 0 | 1, nameKey: string): boolean => {
      const { changes } = insert.run(account.accountNo, isClosed, nameKey, JSON.stringify(account));
      slices.count();
      return changes === 1;
    },
    has: (accountNo: string): boolean => find.get(accountNo) !== undefined,
    /** Charges of one account stand together in the file, so that its sum is mostly written once. */
    addOpen: (accountNo: string, openCents: number): void => {
      if (owing.accountNo !== accountNo) settle(accountNo);
      owing.openCents += openCents;
    },
    settle: (): void => {
      settle('');
      slices.flush();
    },
    count: (): number => count.get() ?? 0,
    *inOrder(): Generator<StagedAccount> {
      for (const row of inOrder.iterate()) {
        // Written by `add` above from an Account and read nowhere else.
        yield { account: JSON.parse(row.record) as Account, balanceCents: row.open_cents };
      }
    },
    close: (): void => void database.close(),
  };
}

export type StagedAccounts = ReturnType<typeof openStagedAccounts>;
