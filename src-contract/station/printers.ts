// The printers of this machine: what is set up, how each is, and what waits for paper. Whatever is typed here as an address
// is held to its own grammar by the rule (src-core/printing); the contract only bounds its length.
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import { lookupText, requiredText, uuid } from '../wire/fields.ts';
import { document, pdfFile } from './documents.ts';
import { BAUD_RATES } from '../../src-core/printing/printing-setup.ts';
import { MODEL_IDS } from '../../src-core/printing/printer-models.ts';

const address = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('network'), host: lookupText(253), port: z.int().min(1).max(65_535) }),
  z.object({ kind: z.literal('queue'), queue: lookupText(127) }),
  z.object({ kind: z.literal('usb'), device: lookupText(40) }),
  z.object({ kind: z.literal('serial'), device: lookupText(40), baud: z.literal(BAUD_RATES) }),
  z.object({ kind: z.literal('share'), share: lookupText(160) }),
  z.object({ kind: z.literal('folder'), folder: lookupText(400) }),
]);

export const printerSetup = z.object({
  printerId: uuid,
  name: requiredText(40),
  model: z.enum(MODEL_IDS),
  paperMm: z.literal([80, 58]).nullable(),
  address,
  /** TN9: the drawer that hangs on it; null: none, and nothing kicks there. */
  drawer: z.object({ pin: z.literal([2, 5]), openWhen: z.enum(['high', 'low', 'not_sensed']) }).nullable(),
  rerouteTo: uuid.nullable(),
});

const roles = z.object({ receipts: uuid.nullable(), office: uuid.nullable(), slips: uuid.nullable() });

export const printingSetup = z.object({ printers: z.array(printerSetup), roles });

export const printerView = printerSetup.extend({ problem: z.string().nullable(), waiting: z.int() });
export type PrinterView = z.infer<typeof printerView>;

export const printersView = z.object({
  printers: z.array(printerView),
  roles,
  models: z.array(
    z.object({
      id: z.enum(MODEL_IDS),
      name: z.string(),
      papers: z.array(z.literal([80, 58])),
      drawerPins: z.array(z.literal([2, 5])),
      hasSlip: z.boolean(),
      isOffice: z.boolean(),
    }),
  ),
  machine: z.enum(['windows', 'other']),
  problem: z.string().nullable(),
});
export type PrintersView = z.infer<typeof printersView>;

export const printJobState = z.enum(['queued', 'printing', 'printed', 'failed', 'unknown', 'shown', 'cancelled']);

export const printJob = z.object({
  jobId: z.string(),
  documentKind: z.string(),
  reference: z.string(),
  state: printJobState,
  attempts: z.int(),
  problem: z.string().nullable(),
  queuedAt: z.string(),
  /** The printer it waits for; null: none, it stays on the screen. */
  printer: z.object({ printerId: z.string(), name: z.string(), rerouteTo: z.string().nullable() }).nullable(),
});
export type PrintJobView = z.infer<typeof printJob>;

export const printers = {
  list: query({ act: 'printer.manage' }).output(printersView),
  /** Queues and ports of this machine that a printer could be on. */
  find: query({ act: 'printer.set_up' }).output(
    z.object({ queues: z.array(z.string()), usb: z.array(z.string()), serial: z.array(z.string()) }),
  ),
  save: command({ act: 'printer.set_up' })
    .input(z.object({ printer: printerSetup }))
    .output(z.object({})),
  remove: command({ act: 'printer.set_up' })
    .input(z.object({ printerId: uuid }))
    .output(z.object({})),
  assign: command({ act: 'printer.set_up' }).input(z.object({ roles })).output(z.object({})),
  /** Asks the printer how it is. */
  ask: query({ act: 'printer.manage' })
    .input(z.object({ printerId: uuid }))
    .output(
      z.object({
        problem: z.string().nullable(),
        isPaperLow: z.boolean(),
        drawer: z.enum(['open', 'closed', 'not_sensed']),
        drawerSense: z.enum(['high', 'low', 'not_said']),
      }),
    ),
  test: command({ act: 'printer.manage' })
    .input(z.object({ printerId: uuid }))
    .output(z.object({ jobId: z.string() })),
  /** One job, done with or not; null: there is none of that id. */
  job: query({ act: 'station.read' })
    .input(z.object({ jobId: uuid }))
    .output(printJob.nullable()),
  /** RC8: to another printer, or to the screen, where it can be looked at and kept as PDF. `null`: all that wait. */
  reroute: command({ act: 'printer.manage' })
    .input(z.object({ jobIds: z.array(uuid).min(1).max(500).nullable(), to: uuid.nullable() }))
    .output(z.object({ moved: z.int() })),
  cancel: command({ act: 'printer.manage' })
    .input(z.object({ jobId: uuid }))
    .output(z.object({})),
  /** What would be on the paper, for the screen. */
  document: query({ act: 'payment.read' })
    .input(z.object({ jobId: uuid }))
    .output(document),
  pdf: query({ act: 'payment.read' })
    .input(z.object({ jobId: uuid }))
    .output(pdfFile),
};
