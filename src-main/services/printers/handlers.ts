// The printer procedures at a glance (see src-contract/station/printers.ts).
import type { printers } from '../../../src-contract/station/printers.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { testPage } from '../../../src-core/documents/test-page.ts';
import { renderText } from '../../../src-core/documents/render-text.ts';
import { PRINTER_MODELS } from '../../../src-core/printing/printer-models.ts';
import {
  type Machine,
  type PrintingSetup,
  decideAssignRoles,
  decideRemovePrinter,
  decideSavePrinter,
} from '../../../src-core/printing/printing-setup.ts';
import type { PrintingRefusal } from '../../../src-core/printing/refusals.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import type { PdfPress } from '../../ports/pdf.ts';
import type { PrintDesk } from '../../ports/print-desk.ts';
import type { PrintJobState } from '../../ports/print-queue.ts';
import type { Caller } from '../caller.ts';
import { officeOn } from '../documents/issued-by.ts';
import { pdfFile } from '../documents/pdf-file.ts';
import { queueDocument } from '../documents/queue-document.ts';
import type { StationParts } from '../station-parts.ts';
import { mayLookAt, printJobView, printerOf } from './print-job-views.ts';
import { changeSetup } from './printing-setting.ts';

type Input<Name extends Exclude<keyof typeof printers, 'list' | 'find'>> = InputOf<(typeof printers)[Name]>;

const PAPER_COLUMNS = 42;
const AT_REST: readonly PrintJobState[] = ['queued', 'failed', 'unknown'];

export interface PrinterParts {
  readonly desk: PrintDesk;
  readonly pdf: PdfPress;
  readonly machine: Machine;
}

export function printersHandlers(parts: StationParts, { desk, pdf, machine }: PrinterParts) {
  const change = (caller: Caller, decided: Result<PrintingSetup, PrintingRefusal>) => {
    if (!decided.ok) return decided;
    changeSetup(parts, caller, desk.setup(), decided.value);
    desk.reload();
    return ok({});
  };
  return {
    list: () => ok(listPrinters(parts, desk, machine)),
    find: async () => {
      const { queues, usb, serial } = await desk.find();
      return ok({ queues: [...queues], usb: [...usb], serial: [...serial] });
    },
    save: (caller: Caller, { printer }: Input<'save'>) =>
      change(caller, decideSavePrinter(desk.setup(), printer, { machine })),
    remove: (caller: Caller, { printerId }: Input<'remove'>) =>
      change(caller, decideRemovePrinter(desk.setup(), printerId)),
    assign: (caller: Caller, { roles }: Input<'assign'>) => change(caller, decideAssignRoles(desk.setup(), roles)),
    ask: async (_caller: Caller, { printerId }: Input<'ask'>) => askPrinter(desk, printerId),
    test: (_caller: Caller, { printerId }: Input<'test'>) => printTest(parts, desk, printerId),
    ...jobHandlers(parts, desk, pdf),
  };
}

function jobHandlers(parts: StationParts, desk: PrintDesk, pdf: PdfPress) {
  const { printJobs } = parts.store;
  const look = (caller: Caller, jobId: string) => {
    const job = printJobs.get(jobId);
    return job !== null && mayLookAt(parts, caller, job) ? job : null;
  };
  return {
    job: (_caller: Caller, { jobId }: Input<'job'>) => {
      const job = printJobs.get(jobId);
      return ok(job === null ? null : printJobView(desk.setup(), job));
    },
    reroute: (_caller: Caller, input: Input<'reroute'>) => reroute(parts, desk, input),
    cancel: (_caller: Caller, { jobId }: Input<'cancel'>) => {
      const job = printJobs.get(jobId);
      if (job === null) return refuse('print_job_is_on_file');
      if (!AT_REST.includes(job.state)) return refuse('print_job_can_be_stopped');
      printJobs.cancel(jobId);
      return ok({});
    },
    document: (caller: Caller, { jobId }: Input<'document'>) => {
      const job = look(caller, jobId);
      if (job === null) return refuse('print_job_is_on_file');
      const document = desk.read(job.payload);
      return ok({ title: document.title, lines: renderText(document, PAPER_COLUMNS).split('\n') });
    },
    pdf: async (caller: Caller, { jobId }: Input<'pdf'>) => {
      const job = look(caller, jobId);
      if (job === null) return refuse('print_job_is_on_file');
      const document = desk.read(job.payload);
      return ok(
        await pdfFile(pdf, document, `${document.kind.replaceAll('_', '-')}-${job.receiptNumber ?? job.jobId}`),
      );
    },
  };
}

function listPrinters({ store }: StationParts, desk: PrintDesk, machine: Machine) {
  const setup = desk.setup();
  const waiting = store.printJobs.waiting().map((job) => printerOf(setup, job)?.printerId);
  return {
    printers: setup.printers.map((printer) => ({
      ...printer,
      problem: desk.stateOf(printer.printerId).problem,
      waiting: waiting.filter((each) => each === printer.printerId).length,
    })),
    roles: setup.roles,
    models: PRINTER_MODELS.map(({ id, name, papers, drawerPins, slip, language }) => ({
      id,
      name,
      papers: papers.map(({ widthMm }) => widthMm),
      drawerPins: [...drawerPins],
      hasSlip: slip !== null,
      isOffice: language === 'pdf',
    })),
    machine,
    problem: desk.installProblem(),
  };
}

async function askPrinter(desk: PrintDesk, printerId: string) {
  const printer = desk.setup().printers.find((each) => each.printerId === printerId);
  const status = printer === undefined ? null : await desk.ask(printerId);
  if (printer === undefined || status === null) return refuse('printer_is_set_up');
  const { problem, isPaperLow, drawerSenseHigh } = status;
  const drawerSense = drawerSenseHigh === null ? 'not_said' : drawerSenseHigh ? 'high' : 'low';
  return ok({ problem, isPaperLow, drawerSense, drawer: drawerState(printer.drawer?.openWhen, drawerSense) } as const);
}

const drawerState = (openWhen: 'high' | 'low' | 'not_sensed' | undefined, sense: 'high' | 'low' | 'not_said') => {
  if (openWhen === undefined || openWhen === 'not_sensed' || sense === 'not_said') return 'not_sensed';
  return openWhen === sense ? 'open' : 'closed';
};

/** Through the queue, as every document goes, so that the test proves the way and not only the printer. */
function printTest(parts: StationParts, desk: PrintDesk, printerId: string) {
  const printer = desk.setup().printers.find((each) => each.printerId === printerId);
  if (printer === undefined) return refuse('printer_is_set_up');
  const now = parts.clock.now();
  const page = testPage(officeOn(parts, parts.clock.today()), printer.name, now);
  const jobId = queueDocument(parts, page, now, false, null, printerId);
  desk.wake();
  return ok({ jobId });
}

function reroute({ store }: StationParts, desk: PrintDesk, { jobIds, to }: Input<'reroute'>) {
  const { printJobs } = store;
  if (to !== null && !desk.setup().printers.some(({ printerId }) => printerId === to))
    return refuse('printer_is_set_up');
  // All that wait: a job that may be on paper already is asked about one by one, never printed again with the rest.
  const all = printJobs.waiting().filter(({ state }) => state === 'queued' || state === 'failed');
  const chosen = jobIds === null ? all : jobIds.map((jobId) => printJobs.get(jobId));
  for (const job of chosen) {
    if (job === null) return refuse('print_job_is_on_file');
    if (!AT_REST.includes(job.state)) return refuse('print_job_can_be_stopped');
  }
  // One by one: a job that was not sent on before the power went is still where it waited.
  for (const job of chosen) {
    if (job === null) continue;
    if (to === null) printJobs.markShown(job.jobId);
    else printJobs.sendTo(job.jobId, to);
  }
  desk.wake();
  return ok({ moved: chosen.length });
}
