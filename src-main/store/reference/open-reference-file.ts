// One reference file, open for reading: the prepared questions that the station asks of it.
import Database from 'better-sqlite3';
import { asc, desc, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { signedCents, cents } from '../../../src-core/money/cents.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { Account, AccountStatus, OpenCharge, UsageRead } from '../../../src-core/account/account.ts';
import type { ExtractInfo, MatchedField, SearchHit, SearchRequest } from '../../ports/reference-store.ts';
import { createFindIds } from './find-ids.ts';
import * as schema from './schema.ts';
import { searchAccountIds } from './search-accounts.ts';

const DEFAULT_LIMIT = 20;
const MOST_HITS = 50;
const MOST_READS = 36;
const MONTHS_SHOWN = 12;

interface HitRow {
  readonly accountNo: string;
  readonly customerName: string;
  readonly serviceAddress: string;
  readonly unit: string;
  readonly status: AccountStatus;
  readonly cutoffDate: string | null;
  readonly cashOnly: 0 | 1;
  readonly balanceCents: number;
}

const HIT = `SELECT account_no AS accountNo, customer_name AS customerName, service_address AS serviceAddress, unit, status,
  cutoff_date AS cutoffDate, cash_only AS cashOnly, balance_cents AS balanceCents FROM accounts WHERE id = ?`;
// The same sum as pastDueOf in src-core/account/charge-totals.ts; a test holds the two together.
const PAST_DUE = `SELECT coalesce(sum(open_cents), 0) FROM open_charges
  WHERE account_no = ? AND (open_cents < 0 OR due_date < ?)`;

function openReadOnly(path: string): Database.Database {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  database.pragma('trusted_schema = OFF');
  database.pragma('query_only = ON');
  database.pragma('cache_size = -65536');
  database.pragma('mmap_size = 4294967296');
  return database;
}

function prepareReads(database: Database.Database) {
  const db = drizzle(database, { schema });
  const accountNo = sql.placeholder('accountNo');
  return {
    extract: db.select().from(schema.extract).prepare(),
    account: db.select().from(schema.accounts).where(eq(schema.accounts.accountNo, accountNo)).prepare(),
    charges: db
      .select()
      .from(schema.openCharges)
      .where(eq(schema.openCharges.accountNo, accountNo))
      .orderBy(asc(schema.openCharges.billDate), asc(schema.openCharges.chargeId))
      .prepare(),
    charge: db
      .select()
      .from(schema.openCharges)
      .where(eq(schema.openCharges.chargeId, sql.placeholder('chargeId')))
      .prepare(),
    usage: db
      .select()
      .from(schema.usageReads)
      .where(eq(schema.usageReads.accountNo, accountNo))
      .orderBy(desc(schema.usageReads.readDate))
      .limit(MOST_READS)
      .prepare(),
  };
}

function readInfo(reads: ReturnType<typeof prepareReads>): ExtractInfo {
  const row = reads.extract.get();
  invariant(row !== undefined, 'the reference file names no extract');
  const { id: _id, includesPaymentsThrough: through, ...info } = row;
  // Written by reference-writer.ts from a manifest that parseManifest had accepted.
  const includesPaymentsThrough = through === null ? null : (JSON.parse(through) as Record<string, number>);
  return { ...info, includesPaymentsThrough };
}

function toAccount(row: typeof schema.accounts.$inferSelect): Account {
  const { id: _1, balanceCents: _2, isClosed: _3, nameKey: _4, addressKey: _5, accountNoReversed: _6, ...rest } = row;
  const { phoneKey: _7, phoneLast7: _8, emailKey: _9, meterKey: _10, meterDigits: _11, ...account } = rest;
  return account;
}

/** Reads of the last twelve months that have any, oldest first (an account may have several meters). */
function lastMonths(newestFirst: readonly UsageRead[]): readonly UsageRead[] {
  const months = new Set<string>();
  const shown = newestFirst.filter((read) => {
    const month = read.readDate.slice(0, 7);
    if (!months.has(month) && months.size === MONTHS_SHOWN) return false;
    months.add(month);
    return true;
  });
  return shown.reverse();
}

export function openReferenceFile(path: string) {
  const database = openReadOnly(path);
  const reads = prepareReads(database);
  const indexes = createFindIds(database);
  const hitById = database.prepare<[number], HitRow>(HIT);
  const pastDue = database.prepare<[string, string], number>(PAST_DUE).pluck();
  const info = readInfo(reads);
  const toHit = (id: number, matched: MatchedField, businessDate: string): SearchHit => {
    const row = hitById.get(id);
    invariant(row !== undefined, `the search index names an account that is not there: ${id}`);
    const pastDueCents = cents(Math.max(0, pastDue.get(row.accountNo, businessDate) ?? 0));
    return { ...row, cashOnly: row.cashOnly === 1, balanceCents: signedCents(row.balanceCents), pastDueCents, matched };
  };
  return {
    info,
    search: ({ query, businessDate, limit = DEFAULT_LIMIT }: SearchRequest): readonly SearchHit[] => {
      const most = Math.min(Math.max(1, Math.trunc(limit)), MOST_HITS);
      return [...searchAccountIds(indexes, query, most)].map(([id, matched]) => toHit(id, matched, businessDate));
    },
    getAccount: (accountNo: string): Account | null => {
      const row = reads.account.get({ accountNo });
      return row === undefined ? null : toAccount(row);
    },
    openCharges: (accountNo: string): readonly OpenCharge[] => reads.charges.all({ accountNo }),
    usage: (accountNo: string): readonly UsageRead[] => lastMonths(reads.usage.all({ accountNo })),
    chargesByIds: (chargeIds: readonly string[]): readonly OpenCharge[] =>
      chargeIds.flatMap((chargeId) => reads.charge.all({ chargeId })),
    close: (): void => void database.close(),
  };
}

export type ReferenceFile = ReturnType<typeof openReferenceFile>;
