// Corrections of what was posted and counted (VD2): always a new, opposite entry by two people, never a change.
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import { RETURN_REASONS } from '../../src-core/ledger/events/correction-events.ts';
import { CORRECTION_KINDS } from '../../src-core/ledger/rows-correction.ts';
import {
  accountNo,
  approval,
  commandKey,
  isoDate,
  lookupText,
  receiptNumber,
  requiredText,
  tenderKind,
  uuid,
} from '../wire/fields.ts';

export const correctionRow = z.object({
  sequence: z.int(),
  correctionNumber: z.string(),
  kind: z.enum(CORRECTION_KINDS),
  receiptNumber: z.string(),
  postedAt: z.string(),
  businessDate: z.string(),
  actorName: z.string(),
  /** Null where the bank's own notice is the second witness (VD3). */
  approverName: z.string().nullable(),
  reason: z.string(),
  amountCents: z.int(),
});
export type CorrectionRowView = z.infer<typeof correctionRow>;

const goesTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refund') }),
  z.object({ kind: z.literal('credit'), accountNo }),
]);

const returnableKind = tenderKind.exclude(['cash']);

/** An item that was sent to a bank or a processor, and can come back from there. */
export const sentItem = z.object({
  tenderId: z.string(),
  kind: tenderKind,
  amountCents: z.int(),
  itemNumber: z.string().nullable(),
  receiptNumber: z.string(),
  depositNumber: z.string().nullable(),
  presentedOn: z.string(),
});
export type SentItemView = z.infer<typeof sentItem>;

export const returnedItem = z.object({
  tenderId: z.string(),
  kind: returnableKind,
  itemNumber: z.string().nullable(),
  receiptNumber: z.string(),
  depositNumber: z.string().nullable(),
  amountCents: z.int(),
  feeCents: z.int(),
  returnReason: z.enum(RETURN_REASONS),
  returnNo: z.int(),
  redeposits: z.int(),
  state: z.enum(['returned', 'redeposited', 'cleared']),
  bankDate: z.string(),
  bankReference: z.string(),
  postedAt: z.string(),
});
export type ReturnedItemView = z.infer<typeof returnedItem>;

/** What the bank wrote about an item. */
const bankNotice = { key: commandKey, tenderId: uuid, bankDate: isoDate, bankReference: requiredText(60) };
const posted = z.object({ correctionNumber: z.string(), amountCents: z.int() });

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
    .output(posted),
  /** The money of one account of the receipt, to another account. */
  move: command({ act: 'reversal.post', approves: 'reversal.approve' })
    .input(
      z.object({
        key: commandKey,
        receiptNumber,
        fromAccountNo: accountNo,
        toAccountNo: accountNo,
        reason: requiredText(200),
        approval: approval.optional(),
      }),
    )
    .output(posted),
  /** Items sent to the bank, by their number or their receipt's. */
  findItems: query({ act: 'correction.read' })
    .input(z.object({ query: lookupText(40) }))
    .output(z.array(sentItem)),
  returnedItems: query({ act: 'correction.read' }).output(z.array(returnedItem)),
  /** VD3: the bank sent it back, or a card payment is disputed. */
  returnItem: command({ act: 'returned_item.post' })
    .input(z.object({ ...bankNotice, returnReason: z.enum(RETURN_REASONS), note: requiredText(200) }))
    .output(posted.extend({ feeCents: z.int(), noChecksUntil: z.string().nullable() })),
  redepositItem: command({ act: 'returned_item.post' }).input(z.object(bankNotice)).output(posted),
  clearItem: command({ act: 'returned_item.post' }).input(z.object(bankNotice)).output(posted),
};
