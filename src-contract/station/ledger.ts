// What lets anybody check the ledger piece by piece: a receipt by its code (RC7), the receipt numbers (RC3), days, months and
// years as they were closed (LD7), the clock (LD11).
import { z } from 'zod';
import { receiptState } from './receipts.ts';
import { CLAIM_PROBLEMS } from '../../src-core/ledger/check-claim.ts';
import { commandKey, lookupText, requiredText } from '../wire/fields.ts';
import { blind, hiddenUntilClosed } from '../wire/hidden.ts';
import { command, query } from '../wire/procedure.ts';

export const checkedReceipt = z.object({
  outcome: z.enum(['genuine', 'not_genuine', 'unknown']),
  problems: z.array(z.enum(CLAIM_PROBLEMS)),
  /** As the ledger has it; null when it has none. */
  receipt: z
    .object({
      receiptNumber: z.string(),
      shortCode: z.string(),
      appliedCents: z.int(),
      issuedAt: z.string(),
      issuerName: z.string(),
      state: receiptState,
      duplicates: z.int(),
      /** Which event of the chain took the payment. */
      sequence: z.int(),
    })
    .nullable(),
});
export type CheckedReceipt = z.infer<typeof checkedReceipt>;

export const numberReport = z.object({
  year: z.int(),
  firstNumber: z.string(),
  lastNumber: z.string(),
  stored: z.int(),
  voided: z.int(),
  missing: z.int(),
  /** At most the first hundred. */
  gaps: z.array(z.object({ from: z.string(), to: z.string() })),
});
export type NumberReportView = z.infer<typeof numberReport>;

export const periodKind = z.enum(['day', 'month', 'year']);
const periodName = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** A closing in a list. Sums are hidden from the owners of sessions that were in review and still are (DS5). */
export const periodRow = z.object({
  kind: periodKind,
  period: z.string(),
  isIdle: z.boolean(),
  closedAt: z.string(),
  closedBy: z.string(),
  receiptCount: z.int(),
  voidCount: z.int(),
  blind,
  appliedCents: hiddenUntilClosed(z.int()),
});
export type PeriodRow = z.infer<typeof periodRow>;

export const periodView = z.object({
  kind: periodKind,
  period: z.string(),
  isIdle: z.boolean(),
  closedAt: z.string(),
  closedBy: z.string(),
  receiptCount: z.int(),
  voidCount: z.int(),
  firstReceipt: z.string().nullable(),
  lastReceipt: z.string().nullable(),
  sessions: z.array(
    z.object({ drawerName: z.string(), ownerName: z.string(), state: z.enum(['in_review', 'closed']) }),
  ),
  blind,
  appliedCents: hiddenUntilClosed(z.int()),
  voidedCents: hiddenUntilClosed(z.int()),
  accounts: hiddenUntilClosed(z.array(z.object({ account: z.string(), amountCents: z.int() }))),
  perpetualCents: hiddenUntilClosed(z.int()),
});
export type PeriodView = z.infer<typeof periodView>;

export const openPeriods = z.object({
  /** Days not closed yet up to today, oldest first; at most a hundred. */
  days: z.array(z.object({ day: z.string(), isIdle: z.boolean(), openDrawers: z.int(), inReview: z.int() })),
  /** Months and years all of whose parts are closed. */
  months: z.array(z.string()),
  years: z.array(z.string()),
});
export type OpenPeriods = z.infer<typeof openPeriods>;

export const ledger = {
  /** Text of the QR code, short code, receipt number, or number and code. A number alone must be of a receipt one may read. */
  checkReceipt: query({ act: 'receipt.check' })
    .input(z.object({ text: lookupText(200) }))
    .output(checkedReceipt),
  receiptNumbers: query({ act: 'report.read' }).output(z.array(numberReport)),
  periods: query({ act: 'report.read' })
    .input(z.object({ kind: periodKind, limit: z.int().min(1).max(400) }))
    .output(z.array(periodRow)),
  period: query({ act: 'report.read' })
    .input(z.object({ kind: periodKind, period: periodName }))
    .output(periodView.nullable()),
  openPeriods: query({ act: 'report.read' }).output(openPeriods),
  /** A day takes the unclosed days before it along. */
  closePeriod: command({ act: 'period.close' })
    .input(z.object({ key: commandKey, kind: periodKind, period: periodName }))
    .output(z.object({ closed: z.int() })),
  /** The step that no supervisor has looked at; null when there is none. */
  clockStep: query({ act: 'station.read' }).output(z.object({ from: z.string(), to: z.string() }).nullable()),
  acceptClock: command({ act: 'clock.accept' })
    .input(z.object({ key: commandKey, note: requiredText(200) }))
    .output(z.object({})),
};
