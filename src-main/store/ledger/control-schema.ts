// The tables of the events that keep the books themselves, as drizzle sees them.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PeriodKind } from '../../../src-core/ledger/events/control-events.ts';

export const periodClosings = sqliteTable(
  'period_closings',
  {
    sequence: integer('sequence').notNull(),
    kind: text('kind').$type<PeriodKind>().notNull(),
    period: text('period').notNull(),
    isIdle: integer('is_idle').notNull(),
    throughSequence: integer('through_sequence').notNull(),
    receiptCount: integer('receipt_count').notNull(),
    voidCount: integer('void_count').notNull(),
    firstReceipt: text('first_receipt'),
    lastReceipt: text('last_receipt'),
    appliedCents: integer('applied_cents').notNull(),
    voidedCents: integer('voided_cents').notNull(),
    perpetualCents: integer('perpetual_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.period] })],
);

export const periodAccounts = sqliteTable(
  'period_accounts',
  {
    sequence: integer('sequence').notNull(),
    account: text('account').notNull(),
    amountCents: integer('amount_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sequence, table.account] })],
);
