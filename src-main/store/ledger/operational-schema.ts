// The operational tables as drizzle sees them: outside the ledger, not part of its truth.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DocumentKind } from '../../../src-core/documents/document.ts';
import type { PrintJobState } from '../../ports/print-queue.ts';

export const commands = sqliteTable('commands', {
  commandKey: text('command_key').primaryKey(),
  act: text('act').notNull(),
  actor: text('actor').notNull(),
  inputHash: text('input_hash').notNull(),
  answer: text('answer').notNull(),
  answeredAt: text('answered_at').notNull(),
});

export const clockReadings = sqliteTable('clock_readings', {
  station: integer('station').primaryKey(),
  readAt: text('read_at').notNull(),
  steadyMs: integer('steady_ms'),
});

export const userSecrets = sqliteTable('user_secrets', {
  userId: text('user_id').primaryKey(),
  verifier: text('verifier').notNull(),
  failures: integer('failures').notNull(),
  lockedUntil: text('locked_until'),
});

export const paymentDrafts = sqliteTable('payment_drafts', {
  draftId: text('draft_id').primaryKey(),
  ownerId: text('owner_id').notNull(),
  state: text('state').$type<'current' | 'held'>().notNull(),
  draft: text('draft').notNull(),
  note: text('note').notNull(),
  savedAt: text('saved_at').notNull(),
});

export const countDrafts = sqliteTable('count_drafts', {
  sessionId: text('session_id').primaryKey(),
  figures: text('figures').notNull(),
  savedAt: text('saved_at').notNull(),
});

export const depositDrafts = sqliteTable('deposit_drafts', {
  ownerId: text('owner_id').primaryKey(),
  draft: text('draft').notNull(),
  savedAt: text('saved_at').notNull(),
});

export const printJobs = sqliteTable('print_jobs', {
  jobId: text('job_id').primaryKey(),
  position: integer('position').notNull(),
  receiptNumber: text('receipt_number'),
  documentKind: text('document_kind').$type<DocumentKind>().notNull(),
  payload: text('payload').notNull(),
  kick: integer('kick').notNull(),
  state: text('state').$type<PrintJobState>().notNull(),
  attempts: integer('attempts').notNull(),
  lastProblem: text('last_problem'),
  queuedAt: text('queued_at').notNull(),
  printerId: text('printer_id'),
});

export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  document: text('document').notNull(),
  changedAt: text('changed_at').notNull(),
});
