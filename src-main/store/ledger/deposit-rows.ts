// Bank deposits: rows out.
import type { Database } from 'better-sqlite3';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type {
  DepositConfirmed,
  DepositHandedOver,
  DepositSealed,
  DepositedItem,
} from '../../../src-core/ledger/events/deposit-events.ts';
import type { DepositReader } from '../../ports/deposit-reader.ts';
import { depositStages, drawerSessions } from './current-schema.ts';
import { prepareDropReader } from './drop-rows.ts';
import { readEnvelope } from './event-log.ts';
import { ITEM, UNDEPOSITED_PAPER, prepareExceptionReader } from './exception-rows.ts';
import { prepareItemReader } from './item-rows.ts';
import { prepareReleaseReader } from './release-rows.ts';
import {
  depositConfirmations,
  depositHandOvers,
  depositSessions,
  deposits,
  ledgerEvents,
  sessionReleases,
} from './posted-schema.ts';

const id = sql.placeholder('depositId');

const read = <Event extends Envelope>(row: { readonly body: string } | undefined): Event | null =>
  row === undefined ? null : (readEnvelope(row.body) as Event);

export function prepareDepositReader(database: BetterSQLite3Database, client: Database): DepositReader {
  const statements = prepareStatements(database);
  const items = client.prepare<[string], DepositedItem>(UNDEPOSITED_ITEMS);
  return {
    get: (depositId) => statements.one.get({ depositId }) ?? null,
    list: (limit) => statements.list.all({ limit }),
    inStage: (stage) => statements.inStage.all({ stage }),
    undepositedSessions: () => statements.undeposited.all(),
    undepositedItems: (sessionId) => items.all(sessionId),
    depositOfSession: (sessionId) => statements.ofSession.get({ sessionId })?.depositId ?? null,
    drops: prepareDropReader(client),
    exceptions: prepareExceptionReader(client),
    releases: prepareReleaseReader(client),
    items: prepareItemReader(client),
    isBagUsed: (bagNumber) => statements.ofBag.get({ bagNumber }) !== undefined,
    sealed: (depositId) => read<Envelope<DepositSealed>>(statements.sealed.get({ depositId })),
    handedOver: (depositId) => read<Envelope<DepositHandedOver>>(statements.handedOver.get({ depositId })),
    confirmed: (depositId) => read<Envelope<DepositConfirmed>>(statements.confirmed.get({ depositId })),
  };
}

function prepareStatements(database: BetterSQLite3Database) {
  const { body } = ledgerEvents;
  const eventOf = (table: typeof deposits | typeof depositHandOvers | typeof depositConfirmations) =>
    database
      .select({ body })
      .from(table)
      .innerJoin(ledgerEvents, eq(ledgerEvents.sequence, table.sequence))
      .where(eq(table.depositId, id))
      .prepare();
  const listed = () =>
    database
      .select({
        sequence: deposits.sequence,
        depositId: deposits.depositId,
        depositNumber: deposits.depositNumber,
        depositYear: deposits.depositYear,
        depositSerial: deposits.depositSerial,
        depositDate: deposits.depositDate,
        depositoryId: deposits.depositoryId,
        bagNumber: deposits.bagNumber,
        cashCents: deposits.cashCents,
        itemsCents: deposits.itemsCents,
        totalCents: deposits.totalCents,
        preparerId: deposits.preparerId,
        verifierId: deposits.verifierId,
        stage: depositStages.stage,
        changedAt: depositStages.changedAt,
      })
      .from(deposits)
      .innerJoin(depositStages, eq(depositStages.depositId, deposits.depositId));
  return {
    one: listed().where(eq(deposits.depositId, id)).prepare(),
    list: listed().orderBy(desc(deposits.sequence)).limit(sql.placeholder('limit')).prepare(),
    inStage: listed()
      .where(eq(depositStages.stage, sql.placeholder('stage')))
      .orderBy(deposits.sequence)
      .prepare(),
    undeposited: database
      .select()
      .from(drawerSessions)
      .where(
        and(
          eq(drawerSessions.state, 'closed'),
          sql`NOT EXISTS (SELECT 1 FROM ${depositSessions} WHERE ${depositSessions.sessionId} = ${drawerSessions.sessionId})`,
          sql`NOT EXISTS (SELECT 1 FROM ${sessionReleases} WHERE ${sessionReleases.sessionId} = ${drawerSessions.sessionId})`,
        ),
      )
      .orderBy(drawerSessions.openedAt)
      .prepare(),
    ofSession: database
      .select({ depositId: depositSessions.depositId })
      .from(depositSessions)
      .where(eq(depositSessions.sessionId, sql.placeholder('sessionId')))
      .prepare(),
    ofBag: database
      .select({ depositId: deposits.depositId })
      .from(deposits)
      .where(eq(deposits.bagNumber, sql.placeholder('bagNumber')))
      .prepare(),
    sealed: eventOf(deposits),
    handedOver: eventOf(depositHandOvers),
    confirmed: eventOf(depositConfirmations),
  };
}

const UNDEPOSITED_ITEMS = `${ITEM} WHERE t.session_id = ? AND ${UNDEPOSITED_PAPER} ORDER BY t.sequence, t.line_no`;
