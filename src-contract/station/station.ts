// The station itself: what the frame of every screen says, the city's extract, the ledger's soundness.
import { z } from 'zod';
import { blind, hiddenUntilClosed } from '../wire/hidden.ts';
import { command, query } from '../wire/procedure.ts';
import { lookupText, requiredText, tenderKind } from '../wire/fields.ts';
import { DEPOSIT_PAPERS, pdfFile } from './documents.ts';
import { sessionView } from './drawer.ts';
import { uuid } from '../wire/fields.ts';

export const extractSummary = z.object({
  extractId: z.string(),
  city: z.string(),
  asOf: z.string(),
  importedAt: z.string(),
  accounts: z.int(),
  openCharges: z.int(),
  openCents: z.int(),
  rejectedRows: z.int(),
});

export const stationOverview = z.object({
  city: z.string(),
  officeName: z.string(),
  stationCode: z.string(),
  training: z.boolean(),
  timeZone: z.string(),
  today: z.string(),
  drawers: z.array(
    z.object({ drawerId: z.string(), name: z.string(), changeFundCents: z.int(), isTaken: z.boolean() }),
  ),
  mySession: sessionView.nullable(),
  /** DS18: the caller's own drawer is near the city's limit; the one thing about its total that its owner is told (DS5). */
  dropIsDue: z.boolean(),
  extract: extractSummary.nullable(),
  /** Events posted here; none is at a central system until the station is enrolled with one. */
  eventsHere: z.int(),
  printer: z.object({
    isConfigured: z.boolean(),
    waiting: z.int(),
    problem: z.string().nullable(),
    /** As far as the printer it hangs on senses it; `too_long` by the city's policy. */
    openDrawer: z.enum(['no', 'open', 'too_long']),
  }),
  /** Money-taking stops, with the reason, when the ledger cannot be trusted or written. */
  moneyTaking: z.object({ isPossible: z.boolean(), problem: z.string().nullable() }),
  /** The ledger's check in the background since start: it must be done before a drawer closes. */
  ledgerCheck: z.enum(['running', 'sound', 'not_sound']),
});
export type StationOverview = z.infer<typeof stationOverview>;

export const policyView = z.object({
  name: z.string(),
  policyHash: z.string(),
  effectiveFrom: z.string(),
  tenders: z.array(z.object({ kind: tenderKind, isEnabled: z.boolean() })),
  bankRequiresRouting: z.boolean(),
  customerDirectionAllowed: z.boolean(),
  overpaymentAllowed: z.boolean(),
  feeCatalogue: z.array(
    z.object({
      code: z.string(),
      nameEn: z.string(),
      nameEs: z.string(),
      /** null: the cashier keys the amount. */
      priceCents: z.int().nullable(),
      isTaxable: z.boolean(),
    }),
  ),
});

export const importProgress = z.object({
  state: z.enum(['idle', 'running', 'asks_about_rejects', 'done', 'refused', 'cancelled']),
  folder: z.string(),
  step: z.string(),
  /** How far the step is, in a unit of its own (bytes, accounts): for a bar, not for reading. */
  done: z.int(),
  total: z.int(),
  rejectedRows: z.int(),
  rejects: z.array(
    z.object({ file: z.string(), line: z.int(), column: z.string(), reason: z.string(), value: z.string() }),
  ),
  rejectsFile: z.string().nullable(),
  outcome: z.enum(['imported', 'unchanged']).nullable(),
  refusal: z.object({ code: z.string(), says: z.string(), next: z.string() }).nullable(),
});
export type ImportProgress = z.infer<typeof importProgress>;

export const station = {
  overview: query({ act: 'station.read' }).output(stationOverview),
  policy: query({ act: 'station.read' }).output(policyView),
  /** People who may give a certain approval, for the approval strip. */
  approvers: query({ act: 'station.read' })
    .input(z.object({ act: lookupText(40) }))
    .output(z.array(z.object({ signInName: z.string(), displayName: z.string() }))),
  verifyLedger: command({ act: 'ledger.verify' }).output(
    z.object({ isSound: z.boolean(), events: z.int(), firstProblem: z.string().nullable() }),
  ),
  retryPrinter: command({ act: 'printer.manage' }).output(z.object({})),
};

export const extracts = {
  startImport: command({ act: 'extract.import' })
    .input(z.object({ folder: requiredText(400), acceptRejects: z.boolean(), acceptOlder: z.boolean() }))
    .output(importProgress),
  progress: query({ act: 'station.read' }).output(importProgress),
  cancelImport: command({ act: 'extract.import' }).output(importProgress),
};

export const documents = {
  closingReport: query({ act: 'drawer.read' })
    .input(z.object({ sessionId: uuid }))
    .output(pdfFile),
  overShortReport: query({ act: 'drawer.read' })
    .input(z.object({ sessionId: uuid }))
    .output(pdfFile),
  /** A drawer that is not closed, for anyone who may review it but its owner. */
  xReport: query({ act: 'drawer.review' })
    .input(z.object({ sessionId: uuid }))
    .output(z.object({ blind, file: hiddenUntilClosed(pdfFile) })),
  depositPaper: query({ act: 'deposit.read' })
    .input(z.object({ depositId: uuid, paper: z.enum(DEPOSIT_PAPERS) }))
    .output(pdfFile),
};
