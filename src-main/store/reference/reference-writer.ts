// The statements that fill a new reference file.
import type { Database } from 'better-sqlite3';
import type { Account, OpenCharge, UsageRead } from '../../../src-core/account/account.ts';
import type { ExtractInfo } from '../../ports/reference-store.ts';
import { type AccountKeys, accountKeys } from './account-keys.ts';
import { ROWS_PER_COMMIT, createSlices } from './staged-accounts.ts';

/** A word index writes a piece of its own at every commit; fewer, larger pieces merge faster. */
const ACCOUNTS_PER_COMMIT = 4_000;

type AccountRow = Omit<Account, 'cashOnly' | 'autopay'> &
  AccountKeys & {
    readonly id: number;
    readonly cashOnly: 0 | 1;
    readonly autopay: 0 | 1;
    readonly balanceCents: number;
  };

const INSERT_ACCOUNT = `INSERT INTO accounts VALUES (
  @id, @accountNo, @customerName, @serviceAddress, @unit, @city, @zip, @mailingAddress, @phone, @email, @class, @status,
  @cycle, @route, @meterNo, @cashOnly, @cutoffDate, @autopay, @notes, @balanceCents, @isClosed, @nameKey, @addressKey,
  @accountNoReversed, @phoneKey, @phoneLast7, @emailKey, @meterKey, @meterDigits)`;
const INSERT_CHARGE = `INSERT INTO open_charges VALUES (
  @accountNo, @chargeId, @service, @kind, @billDate, @dueDate, @amountCents, @openCents, @description)
  ON CONFLICT DO NOTHING`;
const INSERT_USAGE = `INSERT INTO usage_reads VALUES (
  @accountNo, @readDate, @meterNo, @reading, @usageGallons, @readType) ON CONFLICT DO NOTHING`;
const INSERT_EXTRACT = `INSERT INTO extract VALUES (
  1, @extractId, @version, @city, @asOf, @includesPaymentsThrough, @importedAt, @accounts, @openCharges, @usageReads,
  @openCents, @rejectedRows)`;

export function createReferenceWriter(database: Database) {
  const insertAccount = database.prepare<[AccountRow]>(INSERT_ACCOUNT);
  const insertCharge = database.prepare<[OpenCharge]>(INSERT_CHARGE);
  const insertUsage = database.prepare<[UsageRead]>(INSERT_USAGE);
  const insertExtract = database.prepare(INSERT_EXTRACT);
  const insertName = database.prepare<[number, string]>('INSERT INTO name_words (rowid, words) VALUES (?, ?)');
  const insertAll = database.prepare<[number, string]>('INSERT INTO all_words (rowid, words) VALUES (?, ?)');
  const insertWord = database.prepare<[number, string, number]>('INSERT INTO vocabulary VALUES (?, ?, ?)');
  const insertGrams = database.prepare<[number, string]>('INSERT INTO vocabulary_grams (rowid, word) VALUES (?, ?)');
  let slices = createSlices(database, ROWS_PER_COMMIT);
  const counted = (changes: number): boolean => {
    slices.count();
    return changes === 1;
  };
  return {
    /** Between the rows as read and the accounts in order. */
    startAccounts: (): void => {
      slices.flush();
      slices = createSlices(database, ACCOUNTS_PER_COMMIT);
    },
    commit: (): void => slices.flush(),
    charge: (charge: OpenCharge): boolean => counted(insertCharge.run(charge).changes),
    usage: (read: UsageRead): boolean => counted(insertUsage.run(read).changes),
    account: (id: number, account: Account, balanceCents: number): AccountKeys => {
      const keys = accountKeys(account);
      const flags = { cashOnly: account.cashOnly ? 1 : 0, autopay: account.autopay ? 1 : 0 } as const;
      insertName.run(id, keys.nameKey);
      insertAll.run(id, `${keys.nameKey} ${keys.addressKey}`);
      counted(insertAccount.run({ ...account, ...keys, ...flags, id, balanceCents }).changes);
      return keys;
    },
    word: (id: number, word: string, uses: number): void => {
      insertWord.run(id, word, uses);
      insertGrams.run(id, word);
    },
    extract: (info: ExtractInfo): void => {
      const through = info.includesPaymentsThrough;
      insertExtract.run({ ...info, includesPaymentsThrough: through === null ? null : JSON.stringify(through) });
    },
  };
}
