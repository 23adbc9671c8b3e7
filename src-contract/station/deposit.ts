// A bank deposit (never just "deposit": customers' security deposits are another thing).
import { z } from 'zod';
import { ITEM_STEPS } from '../../src-core/deposit/item-steps.ts';
import { command, query } from '../wire/procedure.ts';
import {
  approval,
  cents,
  commandKey,
  denominationCounts,
  freeText,
  isoDate,
  itemNumber,
  lookupText,
  receiptNumber,
  requiredText,
  uuid,
} from '../wire/fields.ts';
import { pdfFile } from './documents.ts';

const depositItem = z.object({
  tenderId: z.string(),
  sessionId: z.string(),
  receiptNumber: z.string(),
  kind: z.enum(['check', 'money_order', 'cashiers_check']),
  itemNumber: z.string(),
  routing: z.string().nullable(),
  amountCents: z.int(),
});

/** A closed session whose money is not in any deposit yet. Its count is accepted, so nothing here is blind. */
export const depositCandidate = z.object({
  sessionId: z.string(),
  drawerId: z.string(),
  drawerName: z.string(),
  ownerName: z.string(),
  businessDate: z.string(),
  closedAt: z.string(),
  /** Whole hours since the closing (DP6). */
  ageHours: z.int(),
  isOverdue: z.boolean(),
  fundCents: z.int(),
  countedCents: z.int(),
  counted: denominationCounts,
  safeDropsCents: z.int(),
  safeDrops: denominationCounts,
  /** Pieces the station proposes to keep as tomorrow's starting cash. */
  proposedKept: denominationCounts,
  items: z.array(depositItem),
});
export type DepositCandidate = z.infer<typeof depositCandidate>;

const exceptionKind = z.enum(['receipted_not_in_bag', 'in_bag_not_receipted']);

export const depositDraft = z.object({
  depositId: uuid,
  depositoryId: lookupText(40),
  bagNumber: z.string().regex(/^[0-9A-Za-z-]{0,24}$/),
  sessions: z.array(z.object({ sessionId: uuid, kept: denominationCounts })).max(50),
  /** Safe drops of drawers that are not closed, by their movement. */
  drops: z.array(uuid).max(200),
  /** Cash in the bag, as counted into it. */
  cash: denominationCounts,
  /** Checks in the bag, in tape order. */
  tenderIds: z.array(uuid).max(5000),
  exceptions: z
    .array(
      z.object({
        kind: exceptionKind,
        tenderId: uuid.nullable(),
        itemNumber,
        amountCents: cents,
        reason: requiredText(200),
      }),
    )
    .max(50),
});
export type DepositDraftInput = z.infer<typeof depositDraft>;

/** One line of "bag matches receipts" (DP2). */
const compositionLine = z.object({
  what: z.string(),
  receipts: z.int(),
  bag: z.int(),
  isMoney: z.boolean(),
  agrees: z.boolean(),
  mismatch: z.string().nullable(),
});

/** The amount its owner counted into the safe: known to them by their own slip (DS5). */
const depositableDrop = z.object({
  movementId: z.string(),
  drawerName: z.string(),
  ownerName: z.string(),
  droppedAt: z.string(),
  amountCents: z.int(),
});
export type DepositableDrop = z.infer<typeof depositableDrop>;

/** DP6: a closed drawer in no deposit, or a bag; with whom it is, since when, and by when it is due. */
const waitingMoney = z.object({
  kind: z.enum(['drawer', 'bag']),
  id: z.string(),
  name: z.string(),
  personName: z.string(),
  totalCents: z.int(),
  since: z.string(),
  ageHours: z.int(),
  dueAt: z.string(),
  isOverdue: z.boolean(),
});
export type WaitingMoney = z.infer<typeof waitingMoney>;

/** DP12 */
const namedException = z.object({
  depositId: z.string(),
  depositNumber: z.string(),
  bagNumber: z.string(),
  lineNo: z.int(),
  kind: exceptionKind,
  itemNumber: z.string(),
  amountCents: z.int(),
  reason: z.string(),
  preparerName: z.string(),
  verifierName: z.string(),
  sealedAt: z.string(),
  /** Whole hours since the sealing; until it was resolved, when it is. */
  ageHours: z.int(),
  resolved: z
    .object({
      as: z.enum(['found', 'lost', 'in_another_bag', 'receipted', 'owed_back', 'unclaimed']),
      reason: z.string(),
      resolverName: z.string(),
      approverName: z.string(),
      at: z.string(),
    })
    .nullable(),
});
export type NamedException = z.infer<typeof namedException>;

/** DP1: a closed session that another station deposits. */
const releasedSession = z.object({
  sessionId: z.string(),
  drawerName: z.string(),
  ownerName: z.string(),
  businessDate: z.string(),
  toStation: z.string(),
  cashCents: z.int(),
  itemsCents: z.int(),
  reason: z.string(),
  releasedAt: z.string(),
  releaserName: z.string(),
  approverName: z.string(),
});
export type ReleasedSession = z.infer<typeof releasedSession>;

/** DP8: a check, money order or cashier's check, and every step of it, oldest first. */
const depositedPaper = z.object({
  tenderId: z.string(),
  kind: depositItem.shape.kind,
  itemNumber: z.string(),
  amountCents: z.int(),
  receiptNumber: z.string(),
  payerName: z.string().nullable(),
  businessDate: z.string(),
  drawerName: z.string(),
  steps: z.array(
    z.object({
      step: z.enum(ITEM_STEPS),
      at: z.string(),
      personName: z.string(),
      /** A receipt, a drawer, a bank deposit, a station, who took the bag, or the bank's reference. */
      reference: z.string(),
      note: z.string().nullable(),
    }),
  ),
});
export type DepositedPaper = z.infer<typeof depositedPaper>;

export const depositSummary = z.object({
  depositId: z.string(),
  depositNumber: z.string(),
  depositDate: z.string(),
  bankName: z.string(),
  bagNumber: z.string(),
  cashCents: z.int(),
  itemsCents: z.int(),
  totalCents: z.int(),
  preparerName: z.string(),
  verifierName: z.string(),
  stage: z.enum(['sealed', 'handed_over', 'confirmed', 'discrepant']),
  changedAt: z.string(),
});
export type DepositSummary = z.infer<typeof depositSummary>;

export const deposits = {
  candidates: query({ act: 'deposit.prepare' }).output(z.array(depositCandidate)),
  depositories: query({ act: 'deposit.prepare' }).output(
    z.array(z.object({ depositoryId: z.string(), name: z.string(), bankName: z.string() })),
  ),
  /** The composition gate over a draft; keeps the draft. Changes nothing in the ledger. */
  check: query({ act: 'deposit.prepare' })
    .input(z.object({ draft: depositDraft }))
    .output(
      z.object({
        lines: z.array(compositionLine),
        agrees: z.boolean(),
        cashCents: z.int(),
        itemsCents: z.int(),
        totalCents: z.int(),
      }),
    ),
  draft: query({ act: 'deposit.prepare' }).output(depositDraft.nullable()),
  seal: command({ act: 'deposit.prepare', approves: 'deposit.verify' })
    .input(z.object({ key: commandKey, draft: depositDraft, approval: approval.optional() }))
    .output(depositSummary),
  handOver: command({ act: 'deposit.hand_over' })
    .input(z.object({ key: commandKey, depositId: uuid, carrier: requiredText(80), note: freeText(200) }))
    .output(depositSummary),
  confirm: command({ act: 'deposit.confirm' })
    .input(
      z.object({
        key: commandKey,
        depositId: uuid,
        bankCents: cents,
        bankDate: isoDate,
        bankReference: z.string().regex(/^[0-9A-Za-z -]{1,40}$/),
      }),
    )
    .output(depositSummary),
  /** DP1: safe drops of drawers that are not closed, which may go to the bank ahead of them. */
  drops: query({ act: 'deposit.prepare' }).output(z.array(depositableDrop)),
  /** DP6: money still in the office, money on its way, and what is in transit to each depository. */
  waiting: query({ act: 'deposit.read' }).output(
    z.object({
      notHandedOver: z.array(waitingMoney),
      notConfirmed: z.array(waitingMoney),
      inTransit: z.array(
        z.object({ depositoryId: z.string(), bankName: z.string(), bags: z.int(), totalCents: z.int() }),
      ),
    }),
  ),
  /** DP1: another station deposits this session; accepted by a second person. */
  release: command({ act: 'deposit.release', approves: 'deposit.accept_release' })
    .input(
      z.object({
        key: commandKey,
        sessionId: uuid,
        toStation: z.string().regex(/^[0-9A-Z]{2,8}$/),
        reason: requiredText(200),
        approval: approval.optional(),
      }),
    )
    .output(releasedSession),
  /** DP1: what was released, newest first. */
  releases: query({ act: 'deposit.read' })
    .input(z.object({ limit: z.int().min(1).max(500) }))
    .output(z.array(releasedSession)),
  /** DP8: by number, receipt, amount, payer or account; of drawers whose count is accepted only (DS5). */
  items: query({ act: 'deposit.read' })
    .input(z.object({ query: lookupText(80), limit: z.int().min(1).max(100) }))
    .output(z.array(depositedPaper)),
  /** DP12: named exceptions; the open ones first, oldest first. */
  exceptions: query({ act: 'deposit.read' })
    .input(z.object({ limit: z.int().min(1).max(500) }))
    .output(z.array(namedException)),
  /** Items that were missing from an earlier bag and turned up: they go into the next. */
  found: query({ act: 'deposit.prepare' }).output(z.array(depositItem)),
  resolveException: command({ act: 'deposit.resolve', approves: 'deposit.accept_resolution' })
    .input(
      z.object({
        key: commandKey,
        depositId: uuid,
        lineNo: z.int().min(1).max(50),
        resolution: z.enum(['found', 'lost', 'receipted', 'owed_back', 'unclaimed']),
        /** On which receipt the paper stands; asked for `receipted` only. */
        receiptNumber: receiptNumber.nullable(),
        reason: requiredText(200),
        approval: approval.optional(),
      }),
    )
    .output(namedException),
  list: query({ act: 'deposit.read' })
    .input(z.object({ limit: z.int().min(1).max(500) }))
    .output(z.array(depositSummary)),
  get: query({ act: 'deposit.read' })
    .input(z.object({ depositId: uuid }))
    .output(
      depositSummary.extend({
        depositoryId: z.string(),
        cash: denominationCounts,
        items: z.array(depositItem),
        sessions: z.array(
          z.object({
            sessionId: z.string(),
            drawerName: z.string(),
            countedCents: z.int(),
            safeDropsCents: z.int(),
            keptCents: z.int(),
          }),
        ),
        drops: z.array(z.object({ movementId: z.string(), drawerName: z.string(), amountCents: z.int() })),
        handedOverTo: z.string().nullable(),
        bankCents: z.int().nullable(),
        differenceCents: z.int().nullable(),
        bankReference: z.string().nullable(),
      }),
    ),
  slip: query({ act: 'deposit.read' })
    .input(z.object({ depositId: uuid }))
    .output(pdfFile),
};
