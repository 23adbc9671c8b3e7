// The list of events, and the answers already given to commands.
import { eq, sql } from 'drizzle-orm';
import { and, asc, gte } from 'drizzle-orm';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { LedgerEvent } from '../../../src-core/ledger/event-catalogue.ts';
import { project } from '../../../src-core/ledger/project.ts';
import { type EventOfAnyVersion, upcast } from '../../../src-core/ledger/upcast.ts';
import type { AnsweredCommand, LedgerStore, StoredEvent } from '../../ports/ledger-store.ts';
import { clockReadings, commands } from './operational-schema.ts';
import { ledgerEvents } from './posted-schema.ts';
import { runningNumbers } from './current-schema.ts';
import { type LedgerDatabase, prepareInsert } from './prepare-insert.ts';
import { prepareSelect } from './prepare-select.ts';
import { prepareRowWriter } from './write-rows.ts';

type EventLog = Pick<
  LedgerStore,
  | 'head'
  | 'append'
  | 'answeredCommand'
  | 'recordCommand'
  | 'runningNumber'
  | 'clockReading'
  | 'saveClockReading'
  | 'events'
  | 'eventsOfType'
  | 'event'
  | 'eventHash'
>;

/** Bytes in the ledger were written from an Envelope and are checked by `verify`. */
export const readEnvelope = (body: string): Envelope => upcast(JSON.parse(body) as EventOfAnyVersion);

export function prepareEventLog(database: LedgerDatabase): EventLog {
  const writeRow = prepareRowWriter(database);
  const statements = prepareStatements(database);
  return {
    head: () => statements.head.get() ?? null,
    append: (event, stored) => {
      const { sequence, type, occurredAt, businessDate, sessionId, actor, commandKey } = event;
      const { body, hash, signature } = stored;
      const columns = { sequence, type, occurredAt, businessDate, sessionId, actor, commandKey };
      statements.insert({ ...columns, body, hash, signature });
      for (const change of project(event)) writeRow(change);
    },
    answeredCommand: (key) => {
      const row = statements.command.get({ key });
      if (row === undefined) return null;
      const { commandKey, ...rest } = row;
      return { key: commandKey, ...rest };
    },
    recordCommand: ({ key, ...rest }: AnsweredCommand) => {
      statements.record({ commandKey: key, ...rest });
    },
    clockReading: () => {
      const row = statements.reading.get({});
      return row === undefined ? null : { at: row.readAt, steadyMs: row.steadyMs };
    },
    saveClockReading: ({ at, steadyMs }) => {
      statements.saveReading({ station: 1, readAt: at, steadyMs });
    },
    runningNumber: (name) => statements.number.get({ name })?.value ?? 0,
    events: (from) => eventsFrom(statements.page, from),
    eventsOfType: <Type extends LedgerEvent['type']>(type: Type, sessionId?: string) => {
      const rows =
        sessionId === undefined ? statements.ofType.all({ type }) : statements.ofSession.all({ type, sessionId });
      return rows.map(({ body }) => readEnvelope(body) as Envelope<Extract<LedgerEvent, { readonly type: Type }>>);
    },
    eventHash: (sequence) => statements.one.get({ sequence })?.hash ?? null,
    event: (sequence) => {
      const row = statements.one.get({ sequence });
      return row === undefined ? null : readEnvelope(row.body);
    },
  };
}

const PAGE = 1000;

function* eventsFrom(
  page: { readonly all: (values: { from: number }) => readonly StoredEvent[] },
  from: number,
): IterableIterator<StoredEvent> {
  let next = from;
  for (;;) {
    const rows = page.all({ from: next });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    next = last.sequence + 1;
  }
}

function prepareStatements(database: LedgerDatabase) {
  const { sequence, type, body, hash, signature, sessionId } = ledgerEvents;
  const is = {
    sequence: sql.placeholder('sequence'),
    type: sql.placeholder('type'),
    sessionId: sql.placeholder('sessionId'),
  };
  const bodies = () => database.select({ body }).from(ledgerEvents);
  return {
    head: database.$client.prepare<[], { sequence: number; hash: string }>(
      'SELECT sequence, hash FROM ledger_events ORDER BY sequence DESC LIMIT 1',
    ),
    insert: prepareInsert(database, ledgerEvents),
    page: database
      .select({ sequence, type, body, hash, signature })
      .from(ledgerEvents)
      .where(gte(sequence, sql.placeholder('from')))
      .orderBy(asc(sequence))
      .limit(PAGE)
      .prepare(),
    ofType: bodies().where(eq(type, is.type)).orderBy(asc(sequence)).prepare(),
    ofSession: bodies()
      .where(and(eq(type, is.type), eq(sessionId, is.sessionId)))
      .orderBy(asc(sequence))
      .prepare(),
    one: database.select({ body, hash }).from(ledgerEvents).where(eq(sequence, is.sequence)).prepare(),
    command: prepareSelect(database, commands, 'WHERE command_key = :key'),
    record: prepareInsert(database, commands),
    reading: prepareSelect(database, clockReadings, ''),
    saveReading: prepareInsert(
      database,
      clockReadings,
      'ON CONFLICT (station) DO UPDATE SET read_at = excluded.read_at, steady_ms = excluded.steady_ms',
    ),
    number: prepareSelect(database, runningNumbers, 'WHERE name = :name'),
  };
}
