// Corrections: rows out.
import type { Database } from 'better-sqlite3';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { CorrectionEvent } from '../../../src-core/ledger/events/correction-events.ts';
import type { CorrectionReader, LineOnAccount } from '../../ports/correction-reader.ts';
import { accountStates, corrections, ledgerEvents } from './posted-schema.ts';
import { prepareReturnedItems } from './returned-item-rows.ts';

export function prepareCorrectionReader(database: BetterSQLite3Database, client: Database): CorrectionReader {
  const isOfReceipt = eq(corrections.receiptNumber, sql.placeholder('receiptNumber'));
  const before = sql.placeholder('before');
  const list = database
    .select()
    .from(corrections)
    .where(sql`${before} IS NULL OR ${corrections.sequence} < ${before}`)
    .orderBy(desc(corrections.sequence))
    .limit(sql.placeholder('limit'))
    .prepare();
  const ofReceipt = database.select().from(corrections).where(isOfReceipt).orderBy(asc(corrections.sequence)).prepare();
  const events = database
    .select({ body: ledgerEvents.body })
    .from(corrections)
    .innerJoin(ledgerEvents, eq(ledgerEvents.sequence, corrections.sequence))
    .where(isOfReceipt)
    .orderBy(asc(corrections.sequence))
    .prepare();
  const items = prepareReturnedItems(client);
  const states = database
    .select()
    .from(accountStates)
    .where(eq(accountStates.accountNo, sql.placeholder('accountNo')))
    .orderBy(desc(accountStates.sequence))
    .prepare();
  const linesOn = client.prepare<[object], LineOnAccount>(LINES_ON);
  return {
    list: (beforeSequence, limit) => list.all({ before: beforeSequence, limit }),
    ofReceipt: (receiptNumber) => ofReceipt.all({ receiptNumber }),
    // What made a row of this table is a correction.
    eventsOf: (receiptNumber) =>
      events.all({ receiptNumber }).map(({ body }) => JSON.parse(body) as Envelope<CorrectionEvent>),
    ...items,
    statesOn: (accountNo) => states.all({ accountNo }),
    linesOn: (accountNo, unknownAfter = 0) => linesOn.all({ accountNo, unknownAfter }),
  };
}

const LINES_ON = `
  SELECT l.sequence, l.line_no AS lineNo, l.receipt_number AS receiptNumber, l.kind, l.account_no AS accountNo,
    l.charge_id AS chargeId, l.service, l.charge_kind AS chargeKind, l.item_code AS itemCode, l.description,
    l.amount_cents AS amountCents, c.correction_number AS correctionNumber, c.kind AS correctionKind,
    c.posted_at AS postedAt, c.actor_id AS actorId
  FROM correction_lines l JOIN corrections c ON c.sequence = l.sequence
  WHERE l.account_no = :accountNo AND l.sequence > :unknownAfter
  ORDER BY l.sequence DESC, l.line_no`;
