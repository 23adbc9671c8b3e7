// Builds the next reference file beside the one in use and swaps it in when it has passed its check. Until `publish`
// has renamed it and moved the pointer, the station knows nothing of it.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { OpenCharge } from '../../../src-core/account/account.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import type { ReferenceBuilder, Step } from '../../ports/reference-builder.ts';
import type { ExtractInfo } from '../../ports/reference-store.ts';
import { accountKeys } from './account-keys.ts';
import { applySchema } from './apply-schema.ts';
import { buildingFileName, referenceFileName, syncPath, writePointer } from './pointer.ts';
import { createReferenceWriter } from './reference-writer.ts';
import { openBulkFile, openStagedAccounts } from './staged-accounts.ts';
import { createVocabulary } from './vocabulary.ts';

const ROWS_PER_STEP = 5_000;
const MERGE_PAGES = 400;
/** Small, so that what an index writes reaches the disk while it is made and not all at its end. */
const INDEX_CACHE_KB = 2_048;

/** Merges each word index into one piece, a little at a time, because a query reads every piece there is. */
function mergeIndex(database: Database.Database, table: 'name_words' | 'all_words', step: () => void): void {
  const total = database.prepare<[], number>('SELECT total_changes()').pluck();
  const merge = database.prepare<[number]>(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`);
  merge.run(-MERGE_PAGES);
  for (let before = -1, after = total.get() ?? 0; after - before >= 2;) {
    step();
    before = total.get() ?? 0;
    merge.run(MERGE_PAGES);
    after = total.get() ?? 0;
  }
}

/** What is wrong with the finished file, or null. It is read through a connection of its own, as the station will. */
function findFault(path: string, info: ExtractInfo): string | null {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const one = (sql: string): unknown => database.prepare(sql).pluck().get();
    if (one('PRAGMA quick_check(1)') !== 'ok') return 'quick_check';
    if (one('SELECT count(*) FROM accounts') !== info.accounts) return 'accounts';
    if (one('SELECT count(*) FROM open_charges') !== info.openCharges) return 'open_charges';
    if (one('SELECT count(*) FROM usage_reads') !== info.usageReads) return 'usage_reads';
    if (one('SELECT coalesce(sum(open_cents), 0) FROM open_charges') !== info.openCents) return 'open_amount';
    if (one('SELECT coalesce(sum(balance_cents), 0) FROM accounts') !== info.openCents) return 'balances';
    return null;
  } finally {
    database.close();
  }
}

export function createReferenceBuilder(folder: string, schemaFolder: string, buildId: string): ReferenceBuilder {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, buildingFileName(buildId));
  const stagedPath = `${path}.staged`;
  const staged = openStagedAccounts(stagedPath);
  const database = openBulkFile(path);
  applySchema(database, schemaFolder, '0001_tables.sql');
  const write = createReferenceWriter(database);
  let known = '';
  const hasAccount = (accountNo: string): boolean => {
    if (accountNo === known) return true;
    if (!staged.has(accountNo)) return false;
    known = accountNo;
    return true;
  };
  const close = (): void => {
    staged.close();
    database.close();
  };
  return {
    hasAccount,
    addAccount: (account) => {
      const keys = accountKeys(account);
      return staged.add(account, keys.isClosed, keys.nameKey);
    },
    addCharge: (charge: OpenCharge) => {
      const isNew = write.charge(charge);
      if (isNew) staged.addOpen(charge.accountNo, charge.openCents);
      return isNew;
    },
    addUsage: (read) => write.usage(read),
    arrange: (step: Step) => {
      staged.settle();
      write.startAccounts();
      const total = staged.count();
      const vocabulary = createVocabulary();
      let id = 0;
      for (const { account, balanceCents } of staged.inOrder()) {
        id += 1;
        vocabulary.count(write.account(id, account, balanceCents));
        if (id % ROWS_PER_STEP === 0) step(id, total);
      }
      vocabulary.inOrder().forEach(([word, uses], index) => write.word(index + 1, word, uses));
      write.commit();
      mergeIndex(database, 'name_words', () => step(total, total));
      mergeIndex(database, 'all_words', () => step(total, total));
      database.pragma(`cache_size = -${INDEX_CACHE_KB}`);
      applySchema(database, schemaFolder, '0002_indexes.sql');
      step(total, total);
    },
    publish: (info): Result<void, 'reference_file_is_sound'> => {
      write.extract(info);
      database.exec('ANALYZE');
      close();
      const check = findFault(path, info);
      if (check !== null) return refuse('reference_file_is_sound', { check });
      const fileName = referenceFileName(info.version);
      syncPath(path);
      renameSync(path, join(folder, fileName));
      writePointer(folder, fileName);
      return ok(undefined);
    },
    discard: () => {
      close();
      for (const file of [path, stagedPath]) rmSync(file, { force: true });
    },
  };
}
