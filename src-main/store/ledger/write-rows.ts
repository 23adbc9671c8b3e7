// Writes the rows of an event (see src-core/ledger/project.ts). One prepared statement a table, made once: drizzle's ad
// hoc builders would cost as much as the rest of the payment.
import { type SQL, eq, getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { PostedRows, RowChange } from '../../../src-core/ledger/rows.ts';
import { invariant } from '../../../src-core/result/result.ts';
import * as current from './current-schema.ts';
import * as posted from './posted-schema.ts';

const placeholders = (table: SQLiteTable): Record<string, SQL.Aliased | ReturnType<typeof sql.placeholder>> =>
  Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]));

const excluded = (table: SQLiteTable): Record<string, SQL> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
  );

export type WriteRow = (change: RowChange) => void;

interface Runnable {
  readonly run: (values: Record<string, unknown>) => { readonly changes: number };
}

export function prepareRowWriter(database: BetterSQLite3Database): WriteRow {
  const inserts = new Map<keyof PostedRows, Runnable>();
  const insertInto = (table: keyof PostedRows): Runnable => {
    const known = inserts.get(table);
    if (known !== undefined) return known;
    // The placeholders are the table's own columns, which the types of drizzle cannot see.
    const values = placeholders(posted[table]) as never;
    const statement: Runnable = database.insert(posted[table]).values(values).prepare();
    inserts.set(table, statement);
    return statement;
  };
  const put = preparePuts(database);
  const moves = prepareMoves(database);
  return (change) => {
    const { changes } =
      change.op === 'insert'
        ? insertInto(change.table).run({ ...change.row })
        : change.op === 'put'
          ? put[change.table].run({ ...change.row })
          : moves(change);
    invariant(changes === 1, `${change.op} changed ${changes} rows`);
  };
}

function preparePuts(database: BetterSQLite3Database): Readonly<Record<keyof typeof current, Runnable>> {
  const put = (table: SQLiteTable, key: string): Runnable => {
    const target = getTableColumns(table)[key];
    invariant(target !== undefined, `no column ${key}`);
    const values = placeholders(table) as never;
    return database
      .insert(table)
      .values(values)
      .onConflictDoUpdate({ target, set: excluded(table) as never })
      .prepare();
  };
  return {
    drawerSessions: put(current.drawerSessions, 'sessionId'),
    depositStages: put(current.depositStages, 'depositId'),
    users: put(current.users, 'userId'),
    runningNumbers: put(current.runningNumbers, 'name'),
  };
}

function prepareMoves(database: BetterSQLite3Database) {
  const { drawerSessions, depositStages, runningNumbers } = current;
  const at = sql.placeholder('at');
  const moveSession = database
    .update(drawerSessions)
    .set({
      state: sql`${sql.placeholder('state')}`,
      attempt: sql`coalesce(${sql.placeholder('attempt')}, ${drawerSessions.attempt})`,
      closedAt: sql`CASE WHEN ${sql.placeholder('state')} = 'closed' THEN ${at} END`,
    })
    .where(eq(drawerSessions.sessionId, sql.placeholder('sessionId')))
    .prepare();
  const moveDeposit = database
    .update(depositStages)
    .set({ stage: sql`${sql.placeholder('stage')}`, changedAt: sql`${at}` })
    .where(eq(depositStages.depositId, sql.placeholder('depositId')))
    .prepare();
  const raise = database
    .insert(runningNumbers)
    .values({ name: sql.placeholder('name'), value: sql.placeholder('by') })
    .onConflictDoUpdate({
      target: runningNumbers.name,
      set: { value: sql`${runningNumbers.value} + ${sql.placeholder('by')}` },
    })
    .prepare();
  return (change: Exclude<RowChange, { op: 'insert' | 'put' }>): { readonly changes: number } => {
    switch (change.op) {
      case 'session_moved':
        return moveSession.run({ ...change });
      case 'deposit_moved':
        return moveDeposit.run({ ...change });
      case 'number_raised':
        return raise.run({ ...change });
    }
  };
}
