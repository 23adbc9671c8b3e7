// Posted tables of what is done about a drawer besides its own day, as drizzle sees them.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DenominationForm } from '../../../src-core/denomination/denomination-count.ts';
import type { CashPiecesRow } from '../../../src-core/ledger/rows-drawer.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';

export const surpriseCounts = sqliteTable('surprise_counts', {
  sequence: integer('sequence').notNull(),
  countId: text('count_id').primaryKey(),
  sessionId: text('session_id').notNull(),
  counterId: text('counter_id').notNull(),
  witnessId: text('witness_id').notNull(),
  note: text('note').notNull(),
});

export const surpriseCountKinds = sqliteTable(
  'surprise_count_kinds',
  {
    sequence: integer('sequence').notNull(),
    countId: text('count_id').notNull(),
    kind: text('kind').$type<TenderKind>().notNull(),
    expectedCents: integer('expected_cents').notNull(),
    countedCents: integer('counted_cents').notNull(),
    overShortCents: integer('over_short_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.countId, table.kind] })],
);

export const cashPieces = sqliteTable(
  'cash_pieces',
  {
    sequence: integer('sequence').notNull(),
    purpose: text('purpose').$type<CashPiecesRow['purpose']>().notNull(),
    ownerId: text('owner_id').notNull(),
    denominationCents: integer('denomination_cents').notNull(),
    form: text('form').$type<DenominationForm>().notNull(),
    quantity: integer('quantity').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.purpose, table.denominationCents, table.form] })],
);

export const drawerHandovers = sqliteTable('drawer_handovers', {
  sequence: integer('sequence').notNull(),
  fromSessionId: text('from_session_id').primaryKey(),
  toSessionId: text('to_session_id').notNull(),
  drawerId: text('drawer_id').notNull(),
  handedOverCents: integer('handed_over_cents').notNull(),
  authorizedFundCents: integer('authorized_fund_cents').notNull(),
});

export const sessionStandIns = sqliteTable('session_stand_ins', {
  sequence: integer('sequence').notNull(),
  sessionId: text('session_id').primaryKey(),
  standInId: text('stand_in_id').notNull(),
  reason: text('reason').notNull(),
});
