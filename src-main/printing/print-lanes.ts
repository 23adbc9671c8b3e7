// One queue a printer, so that a slip station that waits for a check does not hold up receipts. Which jobs are a
// printer's follows from the setting: its roles' kinds, and what a person sent there. What no printer is for stays on
// the screen. A job found in `printing` at start may have been printed: it is unknown, and a person looks (RC8).
import { PAPER_OF_KIND, isDocumentKind } from '../../src-core/documents/document.ts';
import { roleOf } from '../../src-core/printing/printer-role.ts';
import { type PrinterSetup, type PrintingSetup, printerFor } from '../../src-core/printing/printing-setup.ts';
import type { PrintJobStore } from '../ports/print-job-store.ts';
import type { Printer, PrinterProblem } from '../ports/printer.ts';
import { DrawerWatch } from './drawer-watch.ts';
import { inTurn } from './in-turn.ts';
import { nullPrinter } from './null-printer.ts';
import { PrintQueue } from './print-queue.ts';
import { type RenderJob, renderNothing } from './render-job.ts';

const KINDS = Object.keys(PAPER_OF_KIND).filter(isDocumentKind);

export interface PrintLanesOptions {
  readonly jobs: PrintJobStore;
  readonly setup: () => PrintingSetup;
  readonly open: (printer: PrinterSetup) => Printer;
  readonly renderFor: (printer: PrinterSetup) => RenderJob;
  /** Milliseconds of the clock. */
  readonly now: () => number;
}

interface Lane {
  readonly printer: PrinterSetup | null;
  readonly device: Printer;
  readonly queue: PrintQueue;
  readonly drawer: DrawerWatch | null;
}

export class PrintLanes {
  readonly #options: PrintLanesOptions;
  #lanes: readonly Lane[] = [];
  /** Lanes of an earlier setting, until the job in hand has come to its end. */
  #ending: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(options: PrintLanesOptions) {
    this.#options = options;
  }

  /** Call once, before anything can be queued. */
  start(): void {
    const { jobs } = this.#options;
    for (const { jobId } of jobs.interrupted()) jobs.markUnknown(jobId, 'interrupted');
    this.#open();
  }

  wake(): void {
    for (const { queue } of this.#lanes) queue.wake();
  }

  /** The setting has changed. No printer is opened twice: the old lanes end first. */
  reload(): void {
    const before = this.#lanes;
    this.#lanes = [];
    for (const { drawer } of before) drawer?.stop();
    this.#ending = this.#ending.then(async () => {
      await Promise.all(before.map(({ queue }) => queue.stop()));
      if (!this.#isStopped) this.#open();
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const { drawer } of this.#lanes) drawer?.stop();
    await Promise.all([this.#ending, ...this.#lanes.map(({ queue }) => queue.stop())]);
  }

  problemOf(printerId: string): PrinterProblem | null {
    return this.#lanes.find(({ printer }) => printer?.printerId === printerId)?.queue.problem ?? null;
  }

  problem(): PrinterProblem | null {
    return this.#lanes.map(({ queue }) => queue.problem).find((each) => each !== null) ?? null;
  }

  /** Since when a drawer stands open, as far as its printer senses it. */
  drawerOpenSince(): number | null {
    return this.#lanes.map(({ drawer }) => drawer?.openSince ?? null).find((since) => since !== null) ?? null;
  }

  deviceOf(printerId: string): Printer | null {
    return this.#lanes.find(({ printer }) => printer?.printerId === printerId)?.device ?? null;
  }

  #open(): void {
    const setup = this.#options.setup();
    this.#lanes = [...setup.printers, null].map((printer) => this.#lane(setup, printer));
    this.wake();
  }

  /** `null`: the lane of what no printer is for. */
  #lane(setup: PrintingSetup, printer: PrinterSetup | null): Lane {
    const { jobs, open, renderFor, now } = this.#options;
    const kinds = KINDS.filter((kind) => printerFor(setup, roleOf(kind)) === printer);
    const own = { printerId: printer?.printerId ?? null, kinds };
    const device = printer === null ? nullPrinter() : inTurn(open(printer));
    const openWhen = printer?.drawer?.openWhen ?? 'not_sensed';
    const drawer = openWhen === 'not_sensed' ? null : new DrawerWatch({ ask: device.status, openWhen, now });
    const queue = new PrintQueue({
      queue: { ...jobs, next: () => jobs.nextIn(own) },
      printer: device,
      render: printer === null ? renderNothing : renderFor(printer),
      onKick: () => drawer?.kicked(),
    });
    return { printer, device, queue, drawer };
  }
}
