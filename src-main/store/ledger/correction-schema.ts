// The posted tables of corrections as drizzle sees them (see posted-schema.ts).
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountStateChange } from '../../../src-core/ledger/events/account-state-events.ts';
import type {
  CorrectionLineKind,
  ReturnReason,
  ReturnableKind,
} from '../../../src-core/ledger/events/correction-events.ts';
import type { CorrectionKind, ReturnedItemStepRow } from '../../../src-core/ledger/rows-correction.ts';

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
  approverId: text('approver_id'),
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

export const returnedItems = sqliteTable(
  'returned_items',
  {
    sequence: integer('sequence').notNull(),
    tenderId: text('tender_id').notNull(),
    returnNo: integer('return_no').notNull(),
    receiptNumber: text('receipt_number').notNull(),
    kind: text('kind').$type<ReturnableKind>().notNull(),
    itemNumber: text('item_number'),
    amountCents: integer('amount_cents').notNull(),
    returnReason: text('return_reason').$type<ReturnReason>().notNull(),
    depositId: text('deposit_id'),
    depositoryId: text('depository_id'),
    bankDate: text('bank_date').notNull(),
    bankReference: text('bank_reference').notNull(),
    feeCents: integer('fee_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenderId, table.returnNo] })],
);

export const returnedItemSteps = sqliteTable('returned_item_steps', {
  sequence: integer('sequence').primaryKey(),
  tenderId: text('tender_id').notNull(),
  step: text('step').$type<ReturnedItemStepRow['step']>().notNull(),
  amountCents: integer('amount_cents').notNull(),
  depositoryId: text('depository_id'),
  bankDate: text('bank_date').notNull(),
  bankReference: text('bank_reference').notNull(),
});

export const noCheckFlags = sqliteTable(
  'no_check_flags',
  {
    sequence: integer('sequence').notNull(),
    accountNo: text('account_no').notNull(),
    untilDate: text('until_date').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountNo, table.sequence] })],
);

export const accountStates = sqliteTable('account_states', {
  sequence: integer('sequence').primaryKey(),
  change: text('change').$type<AccountStateChange>().notNull(),
  accountNo: text('account_no').notNull(),
  receiptNumber: text('receipt_number').notNull(),
  chargeId: text('charge_id'),
  amountCents: integer('amount_cents'),
  cutoffDate: text('cutoff_date'),
  changedAt: text('changed_at').notNull(),
  actorId: text('actor_id').notNull(),
});
