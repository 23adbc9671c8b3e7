// Taking a payment: a draft, its preview, the one call that posts it; then void and correction by two people.
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import {
  accountNo,
  actCents,
  approval,
  chargeId,
  commandKey,
  freeText,
  isoDate,
  itemNumber,
  language,
  lookupText,
  receiptNumber,
  requiredText,
  routing,
  signedCents,
  tenderKind,
  uuid,
} from '../wire/fields.ts';

const service = z.string().regex(/^[A-Z0-9_]{1,20}$/);

export const allocationMode = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole_balance') }),
  z.object({ kind: z.literal('own_amount') }),
  z.object({ kind: z.literal('past_due') }),
  z.object({ kind: z.literal('one_bill'), billDate: isoDate }),
  z.object({ kind: z.literal('chosen_charges'), chargeIds: z.array(chargeId).min(1).max(200) }),
  z.object({
    kind: z.literal('customer_direction'),
    parts: z
      .array(z.object({ service, amountCents: actCents }))
      .min(1)
      .max(20),
  }),
]);

export const tenderInput = z.object({
  tenderId: uuid,
  kind: tenderKind,
  amountCents: actCents,
  itemNumber: itemNumber.nullable(),
  routing: routing.nullable(),
  writtenDate: isoDate.nullable(),
  /** TN5: the mark that `readCheck` gave for whoever wrote it. */
  writer: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
  /** TN3: the cashier looked and found no signature. */
  isUnsigned: z.boolean().optional(),
  card: z
    .object({
      brand: freeText(20).nullable(),
      lastFour: z
        .string()
        .regex(/^\d{4}$/)
        .nullable(),
      approvalCode: z
        .string()
        .regex(/^[0-9A-Za-z]{1,12}$/)
        .nullable(),
      terminal: z
        .string()
        .regex(/^[0-9A-Za-z-]{1,20}$/)
        .nullable(),
    })
    .nullable(),
});

export const paymentDraft = z.object({
  draftId: uuid,
  accounts: z.array(z.object({ accountNo, amountCents: actCents, mode: allocationMode })).max(20),
  items: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z0-9_-]{1,20}$/),
        quantity: z.int().min(1).max(999),
        amountCents: actCents.nullable(),
        exemption: freeText(60).nullable(),
      }),
    )
    .max(20),
  tenders: z.array(tenderInput).max(12),
  payer: z.object({ name: freeText(80).nullable(), isHolder: z.boolean(), accountNo: accountNo.nullish() }),
  language,
});
export type PaymentDraftInput = z.infer<typeof paymentDraft>;

const previewLine = z.object({
  kind: z.enum(['charge', 'credit', 'item']),
  chargeId: z.string().nullable(),
  service: z.string().nullable(),
  chargeKind: z.string().nullable(),
  billDate: z.string().nullable(),
  description: z.string(),
  amountCents: z.int(),
  /** PY2: which rule put it there. */
  rule: z.string(),
});

/** PY10: balance, past due and what remains are null for a payer who is not the holder. */
const previewAccount = z.object({
  accountNo: z.string(),
  customerName: z.string(),
  serviceAddress: z.string(),
  status: z.string(),
  cashOnly: z.boolean(),
  cutoffDate: z.string().nullable(),
  asOf: z.string(),
  paidCents: z.int(),
  balanceBeforeCents: signedCents.nullable(),
  pastDueBeforeCents: z.int().nullable(),
  balanceAfterCents: signedCents.nullable(),
  pastDueAfterCents: z.int().nullable(),
  avoidsShutoff: z.boolean().nullable(),
  toAvoidShutoffCents: z.int().nullable(),
  lines: z.array(previewLine),
  choices: z.array(
    z.object({
      kind: z.enum(['whole_balance', 'past_due', 'stops_shutoff', 'installment', 'one_bill']),
      amountCents: z.int(),
      mode: allocationMode,
      date: z.string().nullable(),
    }),
  ),
});
export type PreviewAccountView = z.infer<typeof previewAccount>;

export const paymentPreview = z.object({
  accounts: z.array(previewAccount),
  items: z.array(previewLine.extend({ code: z.string(), quantity: z.int() })),
  toPayCents: z.int(),
  /** What cash would have to be after rounding (TN6); equals toPayCents without rounding. */
  toPayInCashCents: z.int(),
  tenderedCents: z.int(),
  stillToPayCents: z.int(),
  changeCents: z.int(),
  creditCents: z.int(),
  notices: z.array(
    z.object({
      kind: z.string(),
      level: z.enum(['info', 'mind', 'stop']),
      accountNo: z.string().nullable(),
      says: z.string(),
    }),
  ),
  /** What has to be confirmed on purpose when taking: `overpayment`, `duplicate_tender` … */
  confirmationsNeeded: z.array(z.string()),
  /** PY2: sent back with `take`; another hash is refused as stale. */
  previewHash: z.string(),
});
export type PaymentPreviewView = z.infer<typeof paymentPreview>;

export const heldPayment = z.object({
  draftId: z.string(),
  heldAt: z.string(),
  heldBy: z.string(),
  note: z.string(),
  names: z.array(z.string()),
});

export const payment = {
  /** A scan from anywhere on the desk: a stub's line, an account number, or a receipt's code. */
  readScan: query({ act: 'account.read' })
    .input(z.object({ text: lookupText(200) }))
    .output(
      z.object({
        accountNo: z.string(),
        netCents: z.int().nullable(),
        grossCents: z.int().nullable(),
        dueDate: z.string().nullable(),
        /** Amount that the policy proposes for a stub, and the mode that pays it. */
        amountCents: z.int(),
        balanceCents: signedCents,
      }),
    ),
  /** A check's magnetic line (TN3): its number and routing, and its writer's mark (TN5). The bank account is not kept. */
  readCheck: query({ act: 'payment.take' })
    .input(z.object({ line: lookupText(80) }))
    .output(z.object({ itemNumber: z.string(), routing: z.string(), writer: z.string() })),
  /** TN3: the caller's receipt whose paper is to be endorsed before the next payment. */
  toEndorse: query({ act: 'payment.take' }).output(
    z
      .object({
        receiptNumber: z.string(),
        items: z.array(z.object({ kind: tenderKind, itemNumber: z.string(), amountCents: z.int() })),
      })
      .nullable(),
  ),
  endorse: command({ act: 'payment.take' })
    .input(z.object({ key: commandKey, receiptNumber }))
    .output(z.object({})),
  /** Changes nothing in the ledger; keeps the draft so that a reload finds it again. */
  preview: query({ act: 'payment.take' })
    .input(z.object({ draft: paymentDraft }))
    .output(paymentPreview),
  /** The caller's unfinished draft, if any. */
  current: query({ act: 'payment.take' }).output(paymentDraft.nullable()),
  /** The approval is for a credit above the actor's limit (PY5), and for a check where none is taken (TN5). */
  take: command({ act: 'payment.take', approves: 'payment.approve_credit' })
    .input(
      z
        .object({
          /** Equals the draft's id (LD5). */
          key: commandKey,
          draft: paymentDraft,
          previewHash: lookupText(100),
          confirmations: z.array(lookupText(40)).max(10),
          /** TN5: why the second person allows the check. */
          overrideReason: freeText(200).nullish(),
          approval: approval.optional(),
        })
        .refine(({ key, draft }) => key === draft.draftId, 'key_is_the_drafts_id'),
    )
    .output(
      z.object({
        paymentId: z.string(),
        receiptNumber: z.string(),
        appliedCents: z.int(),
        tenderedCents: z.int(),
        changeCents: z.int(),
        drawerKicks: z.boolean(),
        printJobId: z.string().nullable(),
      }),
    ),
  held: query({ act: 'payment.hold' }).output(z.array(heldPayment)),
  hold: command({ act: 'payment.hold' })
    .input(z.object({ draft: paymentDraft, note: freeText(120) }))
    .output(z.object({})),
  resume: command({ act: 'payment.hold' })
    .input(z.object({ draftId: uuid }))
    .output(paymentDraft),
  discard: command({ act: 'payment.hold' })
    .input(z.object({ draftId: uuid }))
    .output(z.object({})),
  requestVoid: command({ act: 'void.request' })
    .input(z.object({ key: commandKey, receiptNumber, reason: requiredText(200) }))
    .output(z.object({})),
  void: command({ act: 'void.request', approves: 'void.approve' })
    .input(z.object({ key: commandKey, receiptNumber, reason: requiredText(200), approval: approval.optional() }))
    .output(
      z.object({
        cashBackCents: z.int(),
        itemsBack: z.array(z.object({ kind: tenderKind, itemNumber: z.string().nullable(), amountCents: z.int() })),
      }),
    ),
  correctTender: command({ act: 'tender.correct', approves: 'tender.approve_correction' })
    .input(
      z.object({
        key: commandKey,
        receiptNumber,
        /** The tender that was keyed as the wrong kind. */
        tenderId: uuid,
        /** As it should have been; its own new id; its amount is the station's to decide. */
        tender: tenderInput.omit({ amountCents: true, writer: true, isUnsigned: true }),
        reason: requiredText(200),
        approval: approval.optional(),
      }),
    )
    .output(z.object({})),
};
