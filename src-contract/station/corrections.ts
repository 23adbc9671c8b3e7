// Corrections of what was posted and counted (VD2): always a new, opposite entry by two people, never a change.
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import { accountNo, approval, commandKey, receiptNumber, requiredText } from '../wire/fields.ts';

export const correctionRow = z.object({
  sequence: z.int(),
  correctionNumber: z.string(),
  kind: z.enum(['reversal']),
  receiptNumber: z.string(),
  postedAt: z.string(),
  businessDate: z.string(),
  actorName: z.string(),
  approverName: z.string(),
  reason: z.string(),
  amountCents: z.int(),
});
export type CorrectionRowView = z.infer<typeof correctionRow>;

const goesTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refund') }),
  z.object({ kind: z.literal('credit'), accountNo }),
]);

export const corrections = {
  /** Newest first. */
  list: query({ act: 'correction.read' })
    .input(
      z.object({
        /** Sequence to go on from, for the next page. */
        before: z.int().optional(),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.array(correctionRow)),
  reverse: command({ act: 'reversal.post', approves: 'reversal.approve' })
    .input(
      z.object({ key: commandKey, receiptNumber, goesTo, reason: requiredText(200), approval: approval.optional() }),
    )
    .output(z.object({ correctionNumber: z.string(), amountCents: z.int() })),
};
