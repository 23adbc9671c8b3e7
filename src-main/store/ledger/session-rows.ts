// Drawer sessions: rows out. Every sum is by session id (DS16), over receipts that stand.
import type { Database } from 'better-sqlite3';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SessionTotals } from '../../../src-core/drawer/drawer-session.ts';
import type { CountedPaper } from '../../../src-core/ledger/events/drawer-events.ts';
import { MAIL_DRAWER } from '../../../src-core/mail/mail-drawer.ts';
import { isPaper } from '../../../src-core/tender/tender.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { SessionReader } from '../../ports/session-reader.ts';
import { drawerSessions } from './current-schema.ts';
import { countedKinds, countedPaper, denominationCounts, drawerHandovers, tenders } from './posted-schema.ts';
import { prepareSelect } from './prepare-select.ts';
import { prepareSessionSums } from './session-sums.ts';

const id = sql.placeholder('sessionId');
const limit = sql.placeholder('limit');

export function prepareSessionReader(database: BetterSQLite3Database, client: Database): SessionReader {
  const sums = prepareSessionSums(client);
  const statements = prepareStatements(database);
  const activeOf = (where: string) =>
    prepareSelect(
      { $client: client },
      drawerSessions,
      `WHERE state IN ('open', 'counting') AND owner_id = :ownerId AND ${where}`,
    );
  const atCounter = activeOf(`drawer_id <> '${MAIL_DRAWER}'`);
  const atMail = activeOf(`drawer_id = '${MAIL_DRAWER}'`);
  return {
    get: (sessionId) => statements.one.get({ sessionId }) ?? null,
    list: (state, most) =>
      state === null ? statements.all.all({ limit: most }) : statements.inState.all({ state, limit: most }),
    active: () => statements.active.all(),
    activeOf: (ownerId) => atCounter.get({ ownerId }) ?? null,
    activeMailOf: (ownerId) => atMail.get({ ownerId }) ?? null,
    counts: (sessionId) => sums.counts(sessionId),
    totals: (sessionId): SessionTotals => sums.totals(sessionId),
    usedKinds: (sessionId) => statements.usedKinds.all({ sessionId }).map(({ kind }) => kind),
    countedKinds: (sessionId, attempt) => statements.countedKinds.all({ sessionId, attempt }),
    countedPaper: (sessionId, attempt) =>
      statements.countedPaper.all({ sessionId, attempt }).map(({ kind, itemNumber, amountCents }): CountedPaper => {
        invariant(isPaper(kind), `${kind} is not paper`);
        return { kind, itemNumber, amountCents };
      }),
    receiptedPaper: (sessionId) => sums.receiptedPaper(sessionId),
    receiptedAmounts: (sessionId) => sums.receiptedAmounts(sessionId),
    denominations: (purpose, ownerId, attempt) => statements.denominations.all({ purpose, ownerId, attempt }),
    takenOver: (sessionId) => statements.takenOver.get({ sessionId }) ?? null,
    handedOver: (sessionId) => statements.handedOver.get({ sessionId }) ?? null,
    lastOfDrawer: (drawerId) => statements.ofDrawer.get({ drawerId }) ?? null,
  };
}

function prepareStatements(database: BetterSQLite3Database) {
  const sessions = () => database.select().from(drawerSessions);
  const newestFirst = desc(drawerSessions.openedAt);
  const attempt = sql.placeholder('attempt');
  return {
    one: sessions().where(eq(drawerSessions.sessionId, id)).prepare(),
    all: sessions().orderBy(newestFirst).limit(limit).prepare(),
    inState: sessions()
      .where(eq(drawerSessions.state, sql.placeholder('state')))
      .orderBy(newestFirst)
      .limit(limit)
      .prepare(),
    active: sessions()
      .where(inArray(drawerSessions.state, ['open', 'counting']))
      .prepare(),
    usedKinds: database.selectDistinct({ kind: tenders.kind }).from(tenders).where(eq(tenders.sessionId, id)).prepare(),
    countedKinds: database
      .select({ kind: countedKinds.kind, countedCents: countedKinds.countedCents, items: countedKinds.items })
      .from(countedKinds)
      .where(and(eq(countedKinds.sessionId, id), eq(countedKinds.attempt, attempt)))
      .prepare(),
    countedPaper: database
      .select()
      .from(countedPaper)
      .where(and(eq(countedPaper.sessionId, id), eq(countedPaper.attempt, attempt)))
      .orderBy(asc(countedPaper.lineNo))
      .prepare(),
    denominations: database
      .select({
        denominationCents: denominationCounts.denominationCents,
        form: denominationCounts.form,
        quantity: denominationCounts.quantity,
      })
      .from(denominationCounts)
      .where(
        and(
          eq(denominationCounts.ownerId, sql.placeholder('ownerId')),
          eq(denominationCounts.purpose, sql.placeholder('purpose')),
          eq(denominationCounts.attempt, attempt),
        ),
      )
      .prepare(),
    takenOver: database.select().from(drawerHandovers).where(eq(drawerHandovers.toSessionId, id)).prepare(),
    handedOver: database.select().from(drawerHandovers).where(eq(drawerHandovers.fromSessionId, id)).prepare(),
    ofDrawer: sessions()
      .where(eq(drawerSessions.drawerId, sql.placeholder('drawerId')))
      .orderBy(newestFirst)
      .limit(1)
      .prepare(),
  };
}
