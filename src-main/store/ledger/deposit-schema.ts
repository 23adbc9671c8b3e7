// Posted tables of what follows a sealed deposit, as drizzle sees them (see posted-schema.ts).
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ExceptionResolution } from '../../../src-core/ledger/events/exception-events.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';

export const exceptionResolutions = sqliteTable(
  'exception_resolutions',
  {
    sequence: integer('sequence').notNull(),
    depositId: text('deposit_id').notNull(),
    lineNo: integer('line_no').notNull(),
    resolution: text('resolution').$type<ExceptionResolution>().notNull(),
    tenderId: text('tender_id'),
    reason: text('reason').notNull(),
    resolverId: text('resolver_id').notNull(),
    approverId: text('approver_id').notNull(),
    resolvedAt: text('resolved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.depositId, table.lineNo] })],
);

export const takenBackOverShorts = sqliteTable(
  'taken_back_over_shorts',
  {
    sequence: integer('sequence').notNull(),
    lineNo: integer('line_no').notNull(),
    kind: text('kind').$type<TenderKind>().notNull(),
    overShortCents: integer('over_short_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sequence, table.lineNo] })],
);

export const depositDrops = sqliteTable('deposit_drops', {
  sequence: integer('sequence').notNull(),
  depositId: text('deposit_id').notNull(),
  movementId: text('movement_id').primaryKey(),
  sessionId: text('session_id').notNull(),
  amountCents: integer('amount_cents').notNull(),
});

export const sessionReleases = sqliteTable('session_releases', {
  sequence: integer('sequence').notNull(),
  sessionId: text('session_id').primaryKey(),
  drawerName: text('drawer_name').notNull(),
  toStation: text('to_station').notNull(),
  cashCents: integer('cash_cents').notNull(),
  itemsCents: integer('items_cents').notNull(),
  reason: text('reason').notNull(),
  releaserId: text('releaser_id').notNull(),
  approverId: text('approver_id').notNull(),
  releasedAt: text('released_at').notNull(),
});
