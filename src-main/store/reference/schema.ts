// The reference file's tables as drizzle sees them; a test holds this against the SQL in migrations/reference.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountStatus } from '../../../src-core/account/account.ts';
import type { SignedCents } from '../../../src-core/money/cents.ts';

export const extract = sqliteTable('extract', {
  id: integer('id').primaryKey(),
  extractId: text('extract_id').notNull(),
  version: text('version').notNull(),
  city: text('city').notNull(),
  asOf: text('as_of').notNull(),
  includesPaymentsThrough: text('includes_payments_through'),
  importedAt: text('imported_at').notNull(),
  accounts: integer('accounts').notNull(),
  openCharges: integer('open_charges').notNull(),
  usageReads: integer('usage_reads').notNull(),
  openCents: integer('open_cents').$type<SignedCents>().notNull(),
  rejectedRows: integer('rejected_rows').notNull(),
});

export const accounts = sqliteTable('accounts', {
  id: integer('id').primaryKey(),
  accountNo: text('account_no').notNull(),
  customerName: text('customer_name').notNull(),
  serviceAddress: text('service_address').notNull(),
  unit: text('unit').notNull(),
  city: text('city').notNull(),
  zip: text('zip').notNull(),
  mailingAddress: text('mailing_address').notNull(),
  phone: text('phone').notNull(),
  email: text('email').notNull(),
  class: text('class').notNull(),
  status: text('status').$type<AccountStatus>().notNull(),
  cycle: text('cycle').notNull(),
  route: text('route').notNull(),
  meterNo: text('meter_no').notNull(),
  cashOnly: integer('cash_only', { mode: 'boolean' }).notNull(),
  cutoffDate: text('cutoff_date'),
  autopay: integer('autopay', { mode: 'boolean' }).notNull(),
  notes: text('notes').notNull(),
  balanceCents: integer('balance_cents').$type<SignedCents>().notNull(),
  isClosed: integer('is_closed', { mode: 'boolean' }).notNull(),
  nameKey: text('name_key').notNull(),
  addressKey: text('address_key').notNull(),
  accountNoReversed: text('account_no_reversed').notNull(),
  phoneKey: text('phone_key').notNull(),
  phoneLast7: text('phone_last7').notNull(),
  emailKey: text('email_key').notNull(),
  meterKey: text('meter_key').notNull(),
  meterDigits: text('meter_digits').notNull(),
});

export const openCharges = sqliteTable(
  'open_charges',
  {
    accountNo: text('account_no').notNull(),
    chargeId: text('charge_id').notNull().unique(),
    service: text('service').notNull(),
    kind: text('kind').notNull(),
    billDate: text('bill_date').notNull(),
    dueDate: text('due_date').notNull(),
    amountCents: integer('amount_cents').$type<SignedCents>().notNull(),
    openCents: integer('open_cents').$type<SignedCents>().notNull(),
    description: text('description').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountNo, table.chargeId] })],
);

export const usageReads = sqliteTable(
  'usage_reads',
  {
    accountNo: text('account_no').notNull(),
    readDate: text('read_date').notNull(),
    meterNo: text('meter_no').notNull(),
    reading: integer('reading').notNull(),
    usageGallons: integer('usage_gallons').notNull(),
    readType: text('read_type').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountNo, table.readDate, table.meterNo] })],
);

export const vocabulary = sqliteTable('vocabulary', {
  id: integer('id').primaryKey(),
  word: text('word').notNull(),
  uses: integer('uses').notNull(),
});
