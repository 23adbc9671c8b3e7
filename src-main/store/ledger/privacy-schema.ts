// The tables of the events that guard what an account tells, as drizzle sees them.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const callerChecks = sqliteTable('caller_checks', {
  sequence: integer('sequence').primaryKey(),
  accountNo: text('account_no').notNull(),
  asked: text('asked').notNull(),
  isVerified: integer('is_verified').notNull(),
  actorId: text('actor_id').notNull(),
  checkedAt: text('checked_at').notNull(),
});

export const addressProtections = sqliteTable('address_protections', {
  sequence: integer('sequence').primaryKey(),
  accountNo: text('account_no').notNull(),
  isProtected: integer('is_protected').notNull(),
  reason: text('reason').notNull(),
  actorId: text('actor_id').notNull(),
  setAt: text('set_at').notNull(),
});
