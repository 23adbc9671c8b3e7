// Posted tables of a payment beside its receipt (migrations/station/0002).
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EndorsementRow } from '../../../src-core/ledger/rows-payment.ts';

export const endorsements = sqliteTable('endorsements', {
  sequence: integer('sequence').notNull(),
  receiptNumber: text('receipt_number').primaryKey(),
  sessionId: text('session_id').notNull(),
  how: text('how').$type<EndorsementRow['how']>().notNull(),
});

export const checkWriters = sqliteTable('check_writers', {
  sequence: integer('sequence').notNull(),
  tenderId: text('tender_id').primaryKey(),
  receiptNumber: text('receipt_number').notNull(),
  writer: text('writer').notNull(),
  accountNo: text('account_no'),
});
