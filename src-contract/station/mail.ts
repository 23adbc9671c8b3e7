// Mail and drop box: a batch that two people list, and the desk that posts it. Its figures are no secret to those who
// listed them before the first was posted (ML1): what DS5 hides at the counter is what the mail is held against.
import { z } from 'zod';
import { MAIL_SOURCES } from '../../src-core/ledger/events/mail-events.ts';
import {
  actCents,
  approval,
  cents,
  commandKey,
  denominationCounts,
  isoDate,
  lookupText,
  tenderKind,
  uuid,
} from '../wire/fields.ts';
import { command, query } from '../wire/procedure.ts';
import { sessionView } from './drawer.ts';
import { paymentDraft, paymentPreview } from './payment.ts';

const mailKind = tenderKind.exclude(['card']);

export const mailBatch = z.object({
  session: sessionView,
  source: z.enum(MAIL_SOURCES),
  receivedOn: z.string(),
  /** ML3 */
  effectiveDate: z.string(),
  secondName: z.string(),
  control: z.array(
    z.object({
      kind: mailKind,
      items: z.int(),
      amountCents: cents,
      postedItems: z.int(),
      postedCents: z.int(),
    }),
  ),
  /** ML2: nothing is left to post, and nothing was posted that is not listed. */
  isPosted: z.boolean(),
  tape: z.array(
    z.object({
      tenderId: z.string(),
      receiptNumber: z.string(),
      kind: tenderKind,
      itemNumber: z.string().nullable(),
      amountCents: z.int(),
    }),
  ),
});
export type MailBatchView = z.infer<typeof mailBatch>;

export const mail = {
  open: command({ act: 'mail.work', approves: 'mail.second' })
    .input(
      z.object({
        key: commandKey,
        source: z.enum(MAIL_SOURCES),
        receivedOn: isoDate,
        control: z.array(z.object({ kind: mailKind, items: z.int().min(0).max(10_000), amountCents: actCents })).max(4),
        isEndorsed: z.boolean(),
        approval: approval.optional(),
      }),
    )
    .output(mailBatch),
  /** The caller's batch that is being posted or counted again; null when there is none. */
  mine: query({ act: 'mail.work' }).output(mailBatch.nullable()),
  /** Changes nothing, and keeps no draft: the envelope is at hand. */
  preview: query({ act: 'mail.work' })
    .input(z.object({ draft: paymentDraft }))
    .output(paymentPreview),
  /** The approval is for a credit above the actor's limit (PY5). */
  take: command({ act: 'mail.work', approves: 'payment.approve_credit' })
    .input(
      z
        .object({
          /** Equals the draft's id (LD5). */
          key: commandKey,
          draft: paymentDraft,
          previewHash: lookupText(100),
          confirmations: z.array(lookupText(40)).max(10),
          /** ML3: a receipt is made on request. */
          printsReceipt: z.boolean(),
          approval: approval.optional(),
        })
        .refine(({ key, draft }) => key === draft.draftId, 'key_is_the_drafts_id'),
    )
    .output(z.object({ receiptNumber: z.string(), appliedCents: z.int(), printJobId: z.string().nullable() })),
  close: command({ act: 'mail.work' })
    .input(z.object({ key: commandKey, sessionId: uuid, cash: denominationCounts }))
    .output(sessionView),
};
