// A drawer session from opening to acceptance. No answer here lets the owner learn a total before acceptance (DS5).
import { z } from 'zod';
import { DENOMINATION_FORMS } from '../../src-core/denomination/denomination-count.ts';
import { command, query } from '../wire/procedure.ts';
import { blind, hiddenUntilClosed } from '../wire/hidden.ts';
import { document } from './documents.ts';
import {
  approval,
  cents,
  commandKey,
  denominationCounts,
  drawerId,
  freeText,
  itemNumber,
  lookupText,
  requiredText,
  signedCents,
  tenderKind,
  uuid,
} from '../wire/fields.ts';

export const sessionView = z.object({
  sessionId: z.string(),
  drawerId: z.string(),
  drawerName: z.string(),
  ownerId: z.string(),
  ownerName: z.string(),
  state: z.enum(['open', 'counting', 'in_review', 'closed']),
  businessDate: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  fundCents: z.int(),
  startingCashCents: z.int(),
  /** How often it has been counted, the present count included; 0 before the first. */
  attempt: z.int(),
  receiptCount: z.int(),
  noSaleCount: z.int(),
  heldPayments: z.int(),
  voidsRequested: z.int(),
  /** DS15: who counts for an absent owner; null when the owner does. */
  standInId: z.string().nullable(),
  standInName: z.string().nullable(),
  /** DS14: its cash was counted into the next person's session. */
  isHandedOver: z.boolean(),
});
export type SessionView = z.infer<typeof sessionView>;

const paperKind = tenderKind.extract(['check', 'money_order', 'cashiers_check']);
export const countedPaper = z.object({ kind: paperKind, itemNumber, amountCents: cents });

/** What has been counted so far; a kind that was not counted is absent or null (DS6: empty is not zero). */
export const countFigures = z.object({
  cash: denominationCounts.nullable(),
  paper: z.array(countedPaper).max(2000).nullable(),
  cardSlipsCents: z.array(cents).max(2000).nullable(),
});
export type CountFigures = z.infer<typeof countFigures>;

const attemptView = z.object({
  attempt: z.int(),
  kinds: z.array(z.object({ kind: tenderKind, countedCents: z.int(), items: z.int() })),
  cash: denominationCounts,
});

const ofReceipts = { kind: tenderKind, amountCents: z.int(), receipts: z.array(z.string()) };
const overShortCandidate = z.discriminatedUnion('reason', [
  z.object({
    reason: z.enum(['change_not_given', 'void_not_returned', 'receipt_doubled', 'receipt_missed', 'money_missed']),
    ...ofReceipts,
  }),
  z.object({ reason: z.literal('wrong_kind'), ...ofReceipts, inKind: tenderKind }),
  z.object({ reason: z.literal('digits_swapped'), ...ofReceipts, insteadCents: z.int() }),
  z.object({
    reason: z.literal('bundle'),
    kind: tenderKind,
    amountCents: z.int(),
    denominationCents: z.int(),
    form: z.enum(DENOMINATION_FORMS),
  }),
]);

/** DS8: one kind counted, against what the receipts say. */
const comparedKind = z.object({
  kind: tenderKind,
  expectedCents: signedCents,
  expectedItems: z.int(),
  countedCents: signedCents,
  items: z.int(),
  overShortCents: signedCents,
});

export const reviewView = z.object({
  session: sessionView,
  blind,
  kinds: hiddenUntilClosed(z.array(comparedKind)),
  cash: hiddenUntilClosed(
    z.object({
      startingCents: z.int(),
      tenderedCents: z.int(),
      changeCents: z.int(),
      fromVaultCents: z.int(),
      toVaultCents: z.int(),
      safeDropsCents: z.int(),
    }),
  ),
  /** First count beside the second (DS4). */
  attempts: hiddenUntilClosed(z.array(attemptView)),
  /** Items that are on only one side, after matching by kind, number and amount. */
  unmatched: hiddenUntilClosed(
    z.array(
      z.object({ side: z.enum(['receipts', 'count']), kind: tenderKind, itemNumber: z.string(), amountCents: z.int() }),
    ),
  ),
  /** What may explain a difference, with the receipts to look at. */
  candidates: hiddenUntilClosed(z.array(overShortCandidate)),
  toleranceCents: z.int(),
  reasonRequired: hiddenUntilClosed(z.boolean()),
});
export type ReviewView = z.infer<typeof reviewView>;

/** DS13: what was found, and what the receipts said at that moment; nothing of it to the owner before acceptance. */
export const surpriseView = z.object({
  countId: z.string(),
  countedAt: z.string(),
  counterName: z.string(),
  witnessName: z.string(),
  note: z.string(),
  blind,
  kinds: hiddenUntilClosed(z.array(comparedKind)),
});
export type SurpriseView = z.infer<typeof surpriseView>;

/** DS4: every version of a closing, first to last; the last is the one that stands. */
export const closureVersions = z.object({
  session: sessionView,
  blind,
  /** Its money is in a sealed bag: the closing is not amended any more. */
  isSealed: z.boolean(),
  versions: hiddenUntilClosed(
    z.array(
      z.object({
        version: z.int(),
        at: z.string(),
        /** Null for the first: the owner submitted the count. */
        askedByName: z.string().nullable(),
        reviewerName: z.string(),
        reason: z.string().nullable(),
        kinds: z.array(comparedKind),
      }),
    ),
  ),
  /** The count of the version that stands; an amendment begins from it. */
  figures: hiddenUntilClosed(countFigures),
  usedKinds: z.array(tenderKind),
});
export type ClosureVersions = z.infer<typeof closureVersions>;

const onSession = { key: commandKey, sessionId: uuid };

export const drawer = {
  open: command({ act: 'drawer.open', approves: 'drawer.witness' })
    .input(
      z.object({
        key: commandKey,
        drawerId,
        counts: denominationCounts,
        /** DS14: the submitted session whose cash is counted into this one. */
        takesOverFrom: uuid.optional(),
        approval: approval.optional(),
      }),
    )
    .output(sessionView),
  /** The caller's session that is open or counting, or the one they count for an absent owner; null when there is none. */
  mine: query({ act: 'drawer.open' }).output(sessionView.nullable()),
  list: query({ act: 'drawer.read' })
    .input(
      z.object({
        state: z.enum(['open', 'counting', 'in_review', 'closed']).optional(),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.array(sessionView)),
  moveCash: command({ act: 'drawer.move_cash', approves: 'vault.counterparty' })
    .input(
      z.object({
        ...onSession,
        kind: lookupText(30),
        counts: denominationCounts,
        approval: approval.optional(),
      }),
    )
    .output(z.object({ amountCents: z.int() })),
  openWithoutSale: command({ act: 'drawer.open_without_sale' })
    .input(z.object({ ...onSession, reason: requiredText(200) }))
    .output(z.object({})),
  startCount: command({ act: 'drawer.count' }).input(z.object(onSession)).output(sessionView),
  /** Partial figures, kept outside the ledger while the person counts. */
  saveCount: command({ act: 'drawer.count' })
    .input(z.object({ sessionId: uuid, figures: countFigures }))
    .output(z.object({})),
  /** The person's own figures so far, and which kinds must have a count (DS7). */
  myCount: query({ act: 'drawer.count' })
    .input(z.object({ sessionId: uuid }))
    .output(z.object({ figures: countFigures, usedKinds: z.array(tenderKind) })),
  putCountAside: command({ act: 'drawer.count' }).input(z.object(onSession)).output(sessionView),
  /** The approval is the witness of a count for an absent owner (DS15). */
  submitCount: command({ act: 'drawer.count', approves: 'drawer.witness' })
    .input(z.object({ ...onSession, figures: countFigures, approval: approval.optional() }))
    .output(sessionView),
  /** DS15: from here on the caller counts in the owner's place. */
  countForAbsent: command({ act: 'drawer.close_for_absent' })
    .input(z.object({ ...onSession, reason: requiredText(200) }))
    .output(sessionView),
  /** DS13: counted by somebody else, seen by a witness; the session goes on. */
  surpriseCount: command({ act: 'drawer.surprise_count', approves: 'drawer.witness' })
    .input(z.object({ ...onSession, figures: countFigures, note: freeText(200), approval: approval.optional() }))
    .output(surpriseView),
  surpriseCounts: query({ act: 'drawer.read' })
    .input(z.object({ sessionId: uuid }))
    .output(z.array(surpriseView)),
  review: query({ act: 'drawer.review' })
    .input(z.object({ sessionId: uuid }))
    .output(reviewView),
  recount: command({ act: 'drawer.review' })
    .input(z.object({ ...onSession, reason: requiredText(200) }))
    .output(sessionView),
  accept: command({ act: 'drawer.review' })
    .input(z.object({ ...onSession, reason: freeText(400).nullable() }))
    .output(sessionView),
  /** DS4: what was counted wrong, put right before sealing by a second version of the closing. */
  amend: command({ act: 'drawer.amend', approves: 'drawer.review' })
    .input(z.object({ ...onSession, figures: countFigures, reason: requiredText(200), approval: approval.optional() }))
    .output(closureVersions),
  closures: query({ act: 'drawer.read' })
    .input(z.object({ sessionId: uuid }))
    .output(closureVersions),
  /** The drawer closing report (Z), once closed. */
  closingReport: query({ act: 'drawer.read' })
    .input(z.object({ sessionId: uuid }))
    .output(z.object({ session: sessionView, blind, document: hiddenUntilClosed(document) })),
};
