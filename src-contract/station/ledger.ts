// What lets anybody check the ledger piece by piece: a receipt by its code (RC7), the receipt numbers (RC3).
import { z } from 'zod';
import { receiptState } from './receipts.ts';
import { CLAIM_PROBLEMS } from '../../src-core/ledger/check-claim.ts';
import { lookupText } from '../wire/fields.ts';
import { query } from '../wire/procedure.ts';

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

export const ledger = {
  /** Text of the QR code, short code, receipt number, or number and code. A number alone must be of a receipt one may read. */
  checkReceipt: query({ act: 'receipt.check' })
    .input(z.object({ text: lookupText(200) }))
    .output(checkedReceipt),
  receiptNumbers: query({ act: 'report.read' }).output(z.array(numberReport)),
};
