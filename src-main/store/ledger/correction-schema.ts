// The posted tables of corrections as drizzle sees them (see posted-schema.ts).
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CorrectionLineKind } from '../../../src-core/ledger/events/correction-events.ts';
import type { CorrectionKind } from '../../../src-core/ledger/rows-correction.ts';

export const corrections = sqliteTable('corrections', {
  sequence: integer('sequence').notNull(),
  correctionNumber: text('correction_number').primaryKey(),
  correctionYear: integer('correction_year').notNull(),
  correctionSerial: integer('correction_serial').notNull(),
  kind: text('kind').$type<CorrectionKind>().notNull(),
  receiptNumber: text('receipt_number').notNull(),
  postedAt: text('posted_at').notNull(),
  businessDate: text('business_date').notNull(),
  actorId: text('actor_id').notNull(),
  approverId: text('approver_id').notNull(),
  reason: text('reason').notNull(),
  amountCents: integer('amount_cents').notNull(),
});

export const correctionLines = sqliteTable(
  'correction_lines',
  {
    sequence: integer('sequence').notNull(),
    lineNo: integer('line_no').notNull(),
    receiptNumber: text('receipt_number').notNull(),
    kind: text('kind').$type<CorrectionLineKind>().notNull(),
    accountNo: text('account_no'),
    chargeId: text('charge_id'),
    service: text('service'),
    chargeKind: text('charge_kind'),
    itemCode: text('item_code'),
    description: text('description').notNull(),
    amountCents: integer('amount_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sequence, table.lineNo] })],
);
