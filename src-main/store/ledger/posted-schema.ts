// The posted tables as drizzle sees them (LD1: written once). A test holds this against the SQL of migrations/station.
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DenominationForm } from '../../../src-core/denomination/denomination-count.ts';
import type { PaymentLineKind } from '../../../src-core/ledger/events/payment-events.ts';
import type { CountPurpose, DepositExceptionRow, DrawerEntryRow } from '../../../src-core/ledger/rows.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';

export * from './deposit-schema.ts';

export const ledgerEvents = sqliteTable('ledger_events', {
  sequence: integer('sequence').primaryKey(),
  type: text('type').notNull(),
  occurredAt: text('occurred_at').notNull(),
  businessDate: text('business_date'),
  sessionId: text('session_id'),
  actor: text('actor').notNull(),
  commandKey: text('command_key').notNull(),
  body: text('body').notNull(),
  hash: text('hash').notNull(),
  signature: blob('signature', { mode: 'buffer' }).notNull(),
});

export const receipts = sqliteTable('receipts', {
  sequence: integer('sequence').notNull(),
  receiptNumber: text('receipt_number').primaryKey(),
  paymentId: text('payment_id').notNull(),
  sessionId: text('session_id').notNull(),
  businessDate: text('business_date').notNull(),
  issuedAt: text('issued_at').notNull(),
  issuerId: text('issuer_id').notNull(),
  receiptYear: integer('receipt_year').notNull(),
  receiptSerial: integer('receipt_serial').notNull(),
  payerName: text('payer_name'),
  appliedCents: integer('applied_cents').notNull(),
  tenderedCents: integer('tendered_cents').notNull(),
  changeCents: integer('change_cents').notNull(),
  roundingCents: integer('rounding_cents').notNull(),
});

export const receiptLines = sqliteTable(
  'receipt_lines',
  {
    sequence: integer('sequence').notNull(),
    receiptNumber: text('receipt_number').notNull(),
    lineNo: integer('line_no').notNull(),
    kind: text('kind').$type<PaymentLineKind>().notNull(),
    accountNo: text('account_no'),
    chargeId: text('charge_id'),
    service: text('service'),
    chargeKind: text('charge_kind'),
    itemCode: text('item_code'),
    amountCents: integer('amount_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.receiptNumber, table.lineNo] })],
);

export const tenders = sqliteTable('tenders', {
  sequence: integer('sequence').notNull(),
  tenderId: text('tender_id').primaryKey(),
  receiptNumber: text('receipt_number').notNull(),
  sessionId: text('session_id').notNull(),
  lineNo: integer('line_no').notNull(),
  kind: text('kind').$type<TenderKind>().notNull(),
  amountCents: integer('amount_cents').notNull(),
  itemNumber: text('item_number'),
  routing: text('routing'),
  replacesTenderId: text('replaces_tender_id'),
});

export const receiptVoids = sqliteTable('receipt_voids', {
  sequence: integer('sequence').notNull(),
  receiptNumber: text('receipt_number').primaryKey(),
  sessionId: text('session_id').notNull(),
  reason: text('reason').notNull(),
  approverId: text('approver_id').notNull(),
});

export const voidRequests = sqliteTable('void_requests', {
  sequence: integer('sequence').primaryKey(),
  receiptNumber: text('receipt_number').notNull(),
  sessionId: text('session_id').notNull(),
  reason: text('reason').notNull(),
});

export const receiptReprints = sqliteTable(
  'receipt_reprints',
  {
    sequence: integer('sequence').notNull(),
    receiptNumber: text('receipt_number').notNull(),
    duplicateNo: integer('duplicate_no').notNull(),
  },
  (table) => [primaryKey({ columns: [table.receiptNumber, table.duplicateNo] })],
);

export const drawerEntries = sqliteTable('drawer_entries', {
  sequence: integer('sequence').primaryKey(),
  sessionId: text('session_id').notNull(),
  kind: text('kind').$type<DrawerEntryRow['kind']>().notNull(),
  movementId: text('movement_id'),
  amountCents: integer('amount_cents').notNull(),
  note: text('note'),
});

export const denominationCounts = sqliteTable(
  'denomination_counts',
  {
    sequence: integer('sequence').notNull(),
    purpose: text('purpose').$type<CountPurpose>().notNull(),
    ownerId: text('owner_id').notNull(),
    attempt: integer('attempt').notNull(),
    denominationCents: integer('denomination_cents').notNull(),
    form: text('form').$type<DenominationForm>().notNull(),
    quantity: integer('quantity').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.purpose, table.attempt, table.denominationCents, table.form] }),
  ],
);

export const countedKinds = sqliteTable(
  'counted_kinds',
  {
    sequence: integer('sequence').notNull(),
    sessionId: text('session_id').notNull(),
    attempt: integer('attempt').notNull(),
    kind: text('kind').$type<TenderKind>().notNull(),
    countedCents: integer('counted_cents').notNull(),
    items: integer('items').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.attempt, table.kind] })],
);

export const countedPaper = sqliteTable(
  'counted_paper',
  {
    sequence: integer('sequence').notNull(),
    sessionId: text('session_id').notNull(),
    attempt: integer('attempt').notNull(),
    lineNo: integer('line_no').notNull(),
    kind: text('kind').$type<TenderKind>().notNull(),
    itemNumber: text('item_number').notNull(),
    amountCents: integer('amount_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.attempt, table.lineNo] })],
);

export const closures = sqliteTable(
  'closures',
  {
    sequence: integer('sequence').notNull(),
    sessionId: text('session_id').notNull(),
    closureVersion: integer('closure_version').notNull(),
    attempt: integer('attempt').notNull(),
    reviewerId: text('reviewer_id').notNull(),
    reason: text('reason'),
    receiptCount: integer('receipt_count').notNull(),
    periodCents: integer('period_cents').notNull(),
    perpetualCents: integer('perpetual_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.closureVersion] })],
);

export const closureKinds = sqliteTable(
  'closure_kinds',
  {
    sequence: integer('sequence').notNull(),
    sessionId: text('session_id').notNull(),
    closureVersion: integer('closure_version').notNull(),
    kind: text('kind').$type<TenderKind>().notNull(),
    expectedCents: integer('expected_cents').notNull(),
    countedCents: integer('counted_cents').notNull(),
    overShortCents: integer('over_short_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.closureVersion, table.kind] })],
);

export const deposits = sqliteTable('deposits', {
  sequence: integer('sequence').notNull(),
  depositId: text('deposit_id').primaryKey(),
  depositNumber: text('deposit_number').notNull(),
  depositYear: integer('deposit_year').notNull(),
  depositSerial: integer('deposit_serial').notNull(),
  depositDate: text('deposit_date').notNull(),
  depositoryId: text('depository_id').notNull(),
  bagNumber: text('bag_number').notNull(),
  cashCents: integer('cash_cents').notNull(),
  itemsCents: integer('items_cents').notNull(),
  totalCents: integer('total_cents').notNull(),
  preparerId: text('preparer_id').notNull(),
  verifierId: text('verifier_id').notNull(),
});

export const depositSessions = sqliteTable('deposit_sessions', {
  sequence: integer('sequence').notNull(),
  depositId: text('deposit_id').notNull(),
  sessionId: text('session_id').primaryKey(),
  keptCents: integer('kept_cents').notNull(),
});

export const depositItems = sqliteTable('deposit_items', {
  sequence: integer('sequence').notNull(),
  depositId: text('deposit_id').notNull(),
  tenderId: text('tender_id').primaryKey(),
  amountCents: integer('amount_cents').notNull(),
});

export const depositExceptions = sqliteTable(
  'deposit_exceptions',
  {
    sequence: integer('sequence').notNull(),
    depositId: text('deposit_id').notNull(),
    lineNo: integer('line_no').notNull(),
    kind: text('kind').$type<DepositExceptionRow['kind']>().notNull(),
    tenderId: text('tender_id'),
    itemNumber: text('item_number').notNull(),
    amountCents: integer('amount_cents').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [primaryKey({ columns: [table.depositId, table.lineNo] })],
);

export const depositHandOvers = sqliteTable('deposit_hand_overs', {
  sequence: integer('sequence').notNull(),
  depositId: text('deposit_id').primaryKey(),
  carrier: text('carrier').notNull(),
  handedOverAt: text('handed_over_at').notNull(),
});

export const depositConfirmations = sqliteTable('deposit_confirmations', {
  sequence: integer('sequence').notNull(),
  depositId: text('deposit_id').primaryKey(),
  bankCents: integer('bank_cents').notNull(),
  differenceCents: integer('difference_cents').notNull(),
  bankDate: text('bank_date').notNull(),
  bankReference: text('bank_reference').notNull(),
});

export const journalLines = sqliteTable(
  'journal_lines',
  {
    sequence: integer('sequence').notNull(),
    lineNo: integer('line_no').notNull(),
    account: text('account').notNull(),
    amountCents: integer('amount_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sequence, table.lineNo] })],
);

export const policies = sqliteTable('policies', {
  sequence: integer('sequence').primaryKey(),
  policyHash: text('policy_hash').notNull(),
  effectiveFrom: text('effective_from').notNull(),
  document: text('document').notNull(),
});

export const extractImports = sqliteTable('extract_imports', {
  sequence: integer('sequence').primaryKey(),
  extractId: text('extract_id').notNull(),
  contentHash: text('content_hash').notNull(),
  asOf: text('as_of').notNull(),
});

export * from './correction-schema.ts';
export * from './control-schema.ts';
export * from './mail-schema.ts';
export * from './payment-schema.ts';
export * from './drawer-control-schema.ts';
export * from './privacy-schema.ts';
