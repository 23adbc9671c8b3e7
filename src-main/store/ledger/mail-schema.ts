// The posted tables of mail and drop box as drizzle sees them (see posted-schema.ts).
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MailKind, MailSource } from '../../../src-core/ledger/events/mail-events.ts';

export const mailBatches = sqliteTable('mail_batches', {
  sequence: integer('sequence').notNull(),
  sessionId: text('session_id').primaryKey(),
  source: text('source').$type<MailSource>().notNull(),
  receivedOn: text('received_on').notNull(),
  effectiveDate: text('effective_date').notNull(),
  ownerId: text('owner_id').notNull(),
  secondId: text('second_id').notNull(),
});

export const mailControls = sqliteTable(
  'mail_controls',
  {
    sequence: integer('sequence').notNull(),
    sessionId: text('session_id').notNull(),
    kind: text('kind').$type<MailKind>().notNull(),
    items: integer('items').notNull(),
    amountCents: integer('amount_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.kind] })],
);
