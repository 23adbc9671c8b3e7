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

export function openBulkFile(path: string): Database.Database {
  const database = new Database(path);
  database.pragma('journal_mode = OFF');
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('cache_size = -32768');
  database.pragma('temp_store = FILE');
  return database;
}

export function openStagedAccounts(path: string) {
  const database = openBulkFile(path);
  database.pragma('synchronous = OFF');
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
  database.exec('BEGIN');
  return {
    add: (account: Account, isClosed: 0 | 1, nameKey: string): boolean =>
      insert.run(account.accountNo, isClosed, nameKey, JSON.stringify(account)).changes === 1,
    has: (accountNo: string): boolean => find.get(accountNo) !== undefined,
    addOpen: (accountNo: string, openCents: number): void => void owe.run(openCents, accountNo),
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
