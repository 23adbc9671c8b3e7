// Writes the rows of an event (see src-core/ledger/project.ts). One prepared statement a table, made once: drizzle's ad
// hoc builders would cost as much as the rest of the payment.
import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { PostedRows, RowChange } from '../../../src-core/ledger/rows.ts';
import { invariant } from '../../../src-core/result/result.ts';
import * as current from './current-schema.ts';
import * as posted from './posted-schema.ts';
import { type Insert, type LedgerDatabase, prepareInsert } from './prepare-insert.ts';

export type WriteRow = (change: RowChange) => void;

export function prepareRowWriter(database: LedgerDatabase): WriteRow {
  const inserts = new Map<keyof PostedRows, Insert>();
  const insertInto = (table: keyof PostedRows): Insert => {
    const known = inserts.get(table);
    if (known !== undefined) return known;
    const insert = prepareInsert(database, posted[table]);
    inserts.set(table, insert);
    return insert;
  };
  const put = preparePuts(database);
  const moves = prepareMoves(database);
  return (change) => {
    const changes =
      change.op === 'insert'
        ? insertInto(change.table)(change.row)
        : change.op === 'put'
          ? put[change.table](change.row)
          : moves(change);
    invariant(changes === 1, `${change.op} changed ${changes} rows`);
  };
}

function preparePuts(database: LedgerDatabase): Readonly<Record<keyof typeof current, Insert>> {
  const put = (table: SQLiteTable, key: string): Insert => {
    const columns = getTableColumns(table);
    const target = columns[key];
    invariant(target !== undefined, `no column ${key}`);
    const set = Object.values(columns).map(({ name }) => `"${name}" = excluded."${name}"`);
    return prepareInsert(database, table, `ON CONFLICT ("${target.name}") DO UPDATE SET ${set.join(', ')}`);
  };
  return {
    drawerSessions: put(current.drawerSessions, 'sessionId'),
    depositStages: put(current.depositStages, 'depositId'),
    users: put(current.users, 'userId'),
    runningNumbers: put(current.runningNumbers, 'name'),
  };
}

function prepareMoves(database: LedgerDatabase) {
  const { drawerSessions, depositStages } = current;
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
  const raise = prepareInsert(
    database,
    current.runningNumbers,
    'ON CONFLICT (name) DO UPDATE SET value = value + excluded.value',
  );
  return (change: Exclude<RowChange, { op: 'insert' | 'put' }>): number => {
    switch (change.op) {
      case 'session_moved':
        return moveSession.run({ ...change }).changes;
      case 'deposit_moved':
        return moveDeposit.run({ ...change }).changes;
      case 'number_raised':
        return raise({ name: change.name, value: change.by });
    }
  };
}
