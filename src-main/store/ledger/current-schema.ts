// The current tables as drizzle sees them: how things stand, rebuilt from events at any time.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../../src-core/access/roles.ts';
import type { DepositStage, SessionState } from '../../../src-core/ledger/rows.ts';

export const drawerSessions = sqliteTable('drawer_sessions', {
  sessionId: text('session_id').primaryKey(),
  drawerId: text('drawer_id').notNull(),
  drawerName: text('drawer_name').notNull(),
  ownerId: text('owner_id').notNull(),
  state: text('state').$type<SessionState>().notNull(),
  businessDate: text('business_date').notNull(),
  openedAt: text('opened_at').notNull(),
  fundCents: integer('fund_cents').notNull(),
  startingCashCents: integer('starting_cash_cents').notNull(),
  attempt: integer('attempt').notNull(),
  closedAt: text('closed_at'),
});

export const depositStages = sqliteTable('deposit_stages', {
  depositId: text('deposit_id').primaryKey(),
  stage: text('stage').$type<DepositStage>().notNull(),
  changedAt: text('changed_at').notNull(),
});

export const users = sqliteTable('users', {
  userId: text('user_id').primaryKey(),
  signInName: text('sign_in_name').notNull(),
  displayName: text('display_name').notNull(),
  role: text('role').$type<Role>().notNull(),
  language: text('language').$type<'en' | 'es'>().notNull(),
  active: integer('active').notNull(),
});

export const runningNumbers = sqliteTable('running_numbers', {
  name: text('name').primaryKey(),
  value: integer('value').notNull(),
});
