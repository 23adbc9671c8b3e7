// Receipts: found, shown, printed again. One's own receipts are shown singly; a list of amounts would give the drawer's
// total away, so amounts in lists are withheld from the owner until the count is accepted (DS5).
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import { blind, hiddenUntilClosed } from '../wire/hidden.ts';
import { commandKey, lookupText, receiptNumber, tenderKind, uuid } from '../wire/fields.ts';
import { correctionRow } from './corrections.ts';
import { document } from './documents.ts';
import { printJob } from './printers.ts';

export const receiptState = z.enum(['issued', 'void_requested', 'void', 'reversed']);

export const receiptRow = z.object({
  receiptNumber: z.string(),
  issuedAt: z.string(),
  businessDate: z.string(),
  sessionId: z.string(),
  issuerName: z.string(),
  payerName: z.string().nullable(),
  accountNos: z.array(z.string()),
  kinds: z.array(tenderKind),
  state: receiptState,
  blind,
  appliedCents: hiddenUntilClosed(z.int()),
});
export type ReceiptRowView = z.infer<typeof receiptRow>;

export const receiptView = z.object({
  receiptNumber: z.string(),
  paymentId: z.string(),
  sessionId: z.string(),
  sessionState: z.enum(['open', 'counting', 'in_review', 'closed']),
  issuedAt: z.string(),
  issuerId: z.string(),
  issuerName: z.string(),
  state: receiptState,
  voidReason: z.string().nullable(),
  /** VD2: what was done to it after its count, oldest first. */
  corrections: z.array(correctionRow),
  /** That it paid something on. */
  accountNos: z.array(z.string()),
  appliedCents: z.int(),
  tenderedCents: z.int(),
  changeCents: z.int(),
  tenders: z.array(
    z.object({
      tenderId: z.string(),
      kind: tenderKind,
      amountCents: z.int(),
      itemNumber: z.string().nullable(),
      /** VD7: stands no longer, another kind replaced it. */
      isReplaced: z.boolean(),
    }),
  ),
  duplicates: z.int(),
  /** TN5: a check was taken although none are; who allowed it and why. */
  noChecksOverride: z.object({ accountNo: z.string(), reason: z.string(), approverName: z.string() }).nullable(),
  /** TN3 */
  endorsed: z.enum(['confirmed', 'printed']).nullable(),
  document,
});
export type ReceiptView = z.infer<typeof receiptView>;

export const receipts = {
  list: query({ act: 'payment.read' })
    .input(
      z.object({
        /** Receipt number or its tail, account, payer, check number; empty for the newest. */
        query: lookupText(80),
        sessionId: uuid.optional(),
        /** Serial to go on from, for the next page. */
        before: z.int().optional(),
        limit: z.int().min(1).max(200),
      }),
    )
    .output(z.array(receiptRow)),
  get: query({ act: 'payment.read' }).input(z.object({ receiptNumber })).output(receiptView),
  /** The caller's newest receipt of the session that is open; null before the first. */
  last: query({ act: 'payment.read' }).output(receiptView.nullable()),
  reprint: command({ act: 'receipt.reprint' })
    .input(z.object({ key: commandKey, receiptNumber }))
    .output(z.object({ duplicateNo: z.int(), printJobId: z.string().nullable() })),
  printJobs: query({ act: 'payment.read' }).output(z.array(printJob)),
  /** RC8: for a job that failed or whose end is unknown: print again, or it is printed after all. */
  settlePrint: command({ act: 'receipt.reprint' })
    .input(z.object({ jobId: uuid, as: z.enum(['print_again', 'was_printed']) }))
    .output(z.object({})),
};
