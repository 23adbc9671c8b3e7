// LD4 in milliseconds, for the start of the station: the end of the chain with its signatures, and of the sessions that
// are not closed each event and each row, because the next payment and the next count rest on them. The rest of the
// ledger is checked in the background (verify-ledger-file.ts).
import type { Database } from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { project } from '../../../src-core/ledger/project.ts';
import { type EventOfAnyVersion, upcast } from '../../../src-core/ledger/upcast.ts';
import type { DrawerSessionRow, PostedRows, RowChange } from '../../../src-core/ledger/rows.ts';
import type { TailProblem } from '../../ports/ledger-store.ts';
import { drawerSessions } from './current-schema.ts';
import * as posted from './posted-schema.ts';
import { EVENT_ROWS, type EventRow, checkAlone, isKnown, readBody, signatureCheck } from './verify-event.ts';

const LOOKED_AT = 100;

/** The first problem; null when there is none. `publicKey` is base64 of the raw 32 bytes. */
export function checkTail(database: Database, publicKey: string): TailProblem | null {
  for (const found of tailProblems(database, signatureCheck(publicKey))) return found;
  for (const found of openSessionProblems(database)) return found;
  return null;
}

function* tailProblems(
  database: Database,
  isSigned: (hash: string, signature: Uint8Array) => boolean,
): Iterable<TailProblem> {
  const newest = database.prepare<[number], EventRow>(`${EVENT_ROWS} ORDER BY sequence DESC LIMIT ?`).all(LOOKED_AT);
  let previous: EventRow | null = null;
  for (const row of newest.toReversed()) {
    const { sequence, hash, signature } = row;
    const body = readBody(row.body);
    for (const problem of checkAlone(row, body)) yield { sequence, problem };
    if (!isSigned(hash, signature))
      yield { sequence, problem: `Event ${sequence} is not signed by this station's key.` };
    if (previous !== null && (sequence !== previous.sequence + 1 || body?.previousHash !== previous.hash)) {
      yield { sequence, problem: `Event ${sequence} does not follow event ${previous.sequence}.` };
    }
    if (body !== null && !isKnown(body)) {
      yield { sequence, problem: `Event ${sequence} was written by a newer version of Coffer.` };
    }
    previous = row;
  }
}

/** Says whether a row is there, each column as it should be. */
function prepareRowCheck(database: Database) {
  const statements = new Map<keyof PostedRows, (values: Readonly<Record<string, unknown>>) => boolean>();
  return (table: keyof PostedRows, row: Readonly<Record<string, unknown>>): boolean => {
    let isThere = statements.get(table);
    if (isThere === undefined) {
      const columns = Object.entries(getTableColumns(posted[table])).map(([key, { name }]) => `${name} IS :${key}`);
      const sql = `SELECT count(*) FROM ${getTableName(posted[table])} WHERE ${columns.join(' AND ')}`;
      const statement = database.prepare<[Readonly<Record<string, unknown>>], number>(sql).pluck();
      isThere = (values) => statement.get(values) === 1;
      statements.set(table, isThere);
    }
    return isThere(row);
  };
}

/** Posted tables whose rows name their session, and nobody else's. */
const OF_SESSION = [
  'receipts',
  'tenders',
  'endorsements',
  'receiptVoids',
  'voidRequests',
  'drawerEntries',
  'countedKinds',
] as const;

function* openSessionProblems(database: Database): Iterable<TailProblem> {
  const columns = Object.entries(getTableColumns(drawerSessions)).map(([key, { name }]) => `${name} AS ${key}`);
  const sql = `SELECT ${columns.join(', ')} FROM drawer_sessions WHERE state <> 'closed'`;
  const isThere = prepareRowCheck(database);
  for (const session of database.prepare<[], DrawerSessionRow>(sql).all()) {
    yield* sessionProblems(database, session, isThere);
  }
}

function* sessionProblems(
  database: Database,
  session: DrawerSessionRow,
  isThere: ReturnType<typeof prepareRowCheck>,
): Iterable<TailProblem> {
  const { sessionId } = session;
  const events = database.prepare<[string], EventRow>(`${EVENT_ROWS} WHERE session_id = ? ORDER BY sequence`);
  const counts = new Map<string, number>();
  let right: Partial<DrawerSessionRow> = {};
  let sequence = 0;
  for (const row of events.all(sessionId)) {
    ({ sequence } = row);
    const body = readBody(row.body);
    for (const problem of checkAlone(row, body)) yield { sequence, problem };
    // Its hash is right and its type known; what it says was decided here.
    for (const change of body !== null && isKnown(body) ? project(upcast(body as unknown as EventOfAnyVersion)) : []) {
      right = { ...right, ...sessionAfter(change) };
      if (change.op !== 'insert') continue;
      counts.set(change.table, (counts.get(change.table) ?? 0) + 1);
      if (!isThere(change.table, { ...change.row })) {
        yield { sequence, problem: `A row of ${change.table} is not what event ${sequence} says.` };
      }
    }
  }
  for (const table of OF_SESSION) {
    const sql = `SELECT count(*) FROM ${getTableName(posted[table])} WHERE session_id = ?`;
    if (database.prepare<[string], number>(sql).pluck().get(sessionId) !== (counts.get(table) ?? 0)) {
      yield { sequence, problem: `Rows of ${table} in session ${sessionId} come from no event.` };
    }
  }
  if (JSON.stringify({ ...session, ...right }) !== JSON.stringify(session)) {
    yield { sequence, problem: `Session ${sessionId} does not stand as its events say.` };
  }
}

function sessionAfter(change: RowChange): Partial<DrawerSessionRow> {
  if (change.op === 'put' && change.table === 'drawerSessions') return change.row;
  if (change.op !== 'session_moved') return {};
  return change.attempt === null ? { state: change.state } : { state: change.state, attempt: change.attempt };
}
