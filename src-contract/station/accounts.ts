// Accounts as the counter sees them: the extract plus what this station has taken since (SY4), always with its age.
import { z } from 'zod';
import { CALLER_QUESTIONS } from '../../src-core/ledger/events/privacy-events.ts';
import { command, query } from '../wire/procedure.ts';
import { accountNo, commandKey, lookupText, requiredText, signedCents } from '../wire/fields.ts';

export const accountHit = z.object({
  accountNo: z.string(),
  customerName: z.string(),
  serviceAddress: z.string(),
  unit: z.string(),
  status: z.enum(['ACTIVE', 'PENDING', 'CLOSED']),
  cutoffDate: z.string().nullable(),
  cashOnly: z.boolean(),
  balanceCents: signedCents,
  pastDueCents: signedCents,
  matched: z.string(),
});
export type AccountHit = z.infer<typeof accountHit>;

export const openCharge = z.object({
  chargeId: z.string(),
  service: z.string(),
  kind: z.string(),
  billDate: z.string(),
  dueDate: z.string(),
  amountCents: signedCents,
  /** Still open after payments taken here. */
  openCents: signedCents,
  description: z.string(),
});

export const accountPayment = z.object({
  receiptNumber: z.string(),
  issuedAt: z.string(),
  paidCents: z.int(),
  isVoid: z.boolean(),
  /** VD2 */
  isReversed: z.boolean(),
  isInExtract: z.boolean(),
  issuerName: z.string(),
});

const callerQuestion = z.enum(CALLER_QUESTIONS);

export const accountView = z.object({
  accountNo: z.string(),
  customerName: z.string(),
  serviceAddress: z.string(),
  unit: z.string(),
  city: z.string(),
  zip: z.string(),
  mailingAddress: z.string(),
  phone: z.string(),
  email: z.string(),
  class: z.string(),
  status: z.enum(['ACTIVE', 'PENDING', 'CLOSED']),
  cycle: z.string(),
  route: z.string(),
  meterNo: z.string(),
  cashOnly: z.boolean(),
  cutoffDate: z.string().nullable(),
  autopay: z.boolean(),
  notes: z.string(),
  /** PY10: shown to those who may look, never printed. */
  isAddressProtected: z.boolean(),
  lastCallerCheck: z
    .object({ at: z.string(), who: z.string(), isVerified: z.boolean(), asked: z.array(callerQuestion) })
    .nullable(),
  asOf: z.string(),
  balanceCents: signedCents,
  pastDueCents: signedCents,
  toAvoidShutoffCents: z.int().nullable(),
  /** Payments taken here that the extract does not count yet. */
  paymentsHere: z.int(),
  charges: z.array(openCharge),
  usage: z.array(z.object({ readDate: z.string(), reading: z.int(), usageGallons: z.int(), readType: z.string() })),
  payments: z.array(accountPayment),
  /** Every event on the account, newest first. */
  history: z.array(
    z.object({
      at: z.string(),
      kind: z.string(),
      who: z.string(),
      reference: z.string(),
      amountCents: signedCents.nullable(),
    }),
  ),
});
export type AccountView = z.infer<typeof accountView>;

export const accounts = {
  search: query({ act: 'account.read' })
    .input(z.object({ query: lookupText(200), limit: z.int().min(1).max(50) }))
    .output(z.array(accountHit)),
  get: query({ act: 'account.read' }).input(z.object({ accountNo })).output(accountView),
  /** PY10: what a caller was asked, without the answers. */
  verifyCaller: command({ act: 'account.verify_caller' })
    .input(
      z.object({
        key: commandKey,
        accountNo,
        asked: z.array(callerQuestion).min(1).max(CALLER_QUESTIONS.length),
        isVerified: z.boolean(),
      }),
    )
    .output(z.object({})),
  protectAddress: command({ act: 'account.protect_address' })
    .input(z.object({ key: commandKey, accountNo, isProtected: z.boolean(), reason: requiredText(200) }))
    .output(z.object({})),
};
