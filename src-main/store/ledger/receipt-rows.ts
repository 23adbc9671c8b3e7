// Receipts: rows out.
import type { Database } from 'better-sqlite3';
import { asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type {
  PaymentTaken,
  PaymentVoided,
  TenderKindCorrected,
} from '../../../src-core/ledger/events/payment-events.ts';
import { readEnvelope } from './event-log.ts';
import type { ReceiptReader, ReceiptState } from '../../ports/receipt-reader.ts';
import {
  corrections,
  ledgerEvents,
  receiptReprints,
  receiptVoids,
  receipts,
  tenders,
  voidRequests,
} from './posted-schema.ts';
import { preparePaperReader } from './paper-rows.ts';
import { prepareReceiptLists } from './receipt-lists.ts';

const number = sql.placeholder('receiptNumber');

/** Events of a known kind, by the row that they made. */
const read = <Event extends Envelope>(row: { readonly body: string } | undefined): Event | null =>
  row === undefined ? null : (readEnvelope(row.body) as Event);

export function prepareReceiptReader(database: BetterSQLite3Database, client: Database): ReceiptReader {
  const statements = prepareStatements(database);
  const state = (receiptNumber: string): ReceiptState => {
    if (statements.voided.get({ receiptNumber }) !== undefined) return 'void';
    if (statements.reversed.get({ receiptNumber }) !== undefined) return 'reversed';
    return statements.requested.get({ receiptNumber }) === undefined ? 'issued' : 'void_requested';
  };
  return {
    ...prepareReceiptLists(client),
    ...preparePaperReader(client),
    state,
    get: (receiptNumber) => statements.one.get({ receiptNumber }) ?? null,
    taken: (receiptNumber) => read<Envelope<PaymentTaken>>(statements.taken.get({ receiptNumber })),
    voided: (receiptNumber) => read<Envelope<PaymentVoided>>(statements.voided.get({ receiptNumber })),
    voidReason: (receiptNumber) =>
      (statements.voided.get({ receiptNumber }) ?? statements.requested.get({ receiptNumber }))?.reason ?? null,
    corrections: (receiptNumber) =>
      statements.corrections.all({ receiptNumber }).flatMap((row) => read<Envelope<TenderKindCorrected>>(row) ?? []),
    tenders: (receiptNumber) => statements.tenders.all({ receiptNumber }),
    duplicates: (receiptNumber) => statements.duplicates.get({ receiptNumber })?.most ?? 0,
  };
}

function prepareStatements(database: BetterSQLite3Database) {
  const { body } = ledgerEvents;
  return {
    one: database.select().from(receipts).where(eq(receipts.receiptNumber, number)).prepare(),
    taken: database
      .select({ body })
      .from(receipts)
      .innerJoin(ledgerEvents, eq(ledgerEvents.sequence, receipts.sequence))
      .where(eq(receipts.receiptNumber, number))
      .prepare(),
    voided: database
      .select({ body, reason: receiptVoids.reason })
      .from(receiptVoids)
      .innerJoin(ledgerEvents, eq(ledgerEvents.sequence, receiptVoids.sequence))
      .where(eq(receiptVoids.receiptNumber, number))
      .prepare(),
    reversed: database
      .select({ sequence: corrections.sequence })
      .from(corrections)
      .where(sql`${corrections.receiptNumber} = ${number} AND ${corrections.kind} = 'reversal'`)
      .prepare(),
    requested: database
      .select({ reason: voidRequests.reason })
      .from(voidRequests)
      .where(eq(voidRequests.receiptNumber, number))
      .prepare(),
    corrections: database
      .select({ body })
      .from(tenders)
      .innerJoin(ledgerEvents, eq(ledgerEvents.sequence, tenders.sequence))
      .where(sql`${tenders.receiptNumber} = ${number} AND ${tenders.replacesTenderId} IS NOT NULL`)
      .orderBy(asc(tenders.sequence))
      .prepare(),
    tenders: database
      .select()
      .from(tenders)
      .where(eq(tenders.receiptNumber, number))
      .orderBy(asc(tenders.lineNo))
      .prepare(),
    duplicates: database
      .select({ most: sql<number | null>`max(${receiptReprints.duplicateNo})` })
      .from(receiptReprints)
      .where(eq(receiptReprints.receiptNumber, number))
      .prepare(),
  };
}
