// The printers of one open data folder: the setting, an adapter and a queue for each.
import { join } from 'node:path';
import type { PdfPress } from './ports/pdf.ts';
import type { PrintDesk } from './ports/print-desk.ts';
import { findPrinters } from './printing/find-printers.ts';
import { openPrinter } from './printing/open-printer.ts';
import { PrintLanes } from './printing/print-lanes.ts';
import { installedPrinters } from './printing/printer-setting.ts';
import { readDocument } from './printing/read-document.ts';
import { renderJobFor } from './printing/render-job.ts';
import { printingSetting } from './services/printers/printing-setting.ts';
import type { StationParts } from './services/station-parts.ts';

export interface OpenPrinting {
  readonly desk: PrintDesk;
  readonly stop: () => Promise<void>;
}

export function openPrinting({ store, identity, clock }: StationParts, pdf: PdfPress, root: string): OpenPrinting {
  const { setup, problem } = printingSetting({ store }, installedPrinters(join(root, 'printer.json')));
  const lanes = new PrintLanes({
    now: () => Date.parse(clock.now()),
    jobs: store.printJobs,
    setup,
    open: (printer) => openPrinter(printer, join(root, 'spool')),
    renderFor: (printer) => {
      const render = renderJobFor(printer, pdf);
      // TR1: nothing kicks in training.
      return (job) => render({ ...job, kick: job.kick && !identity.training });
    },
  });
  lanes.start();
  return {
    desk: {
      setup,
      installProblem: problem,
      stateOf: (printerId) => ({ problem: lanes.problemOf(printerId) }),
      problem: () => lanes.problem(),
      drawerOpenSince: () => lanes.drawerOpenSince(),
      ask: async (printerId) => (await lanes.deviceOf(printerId)?.status()) ?? null,
      read: readDocument,
      find: findPrinters,
      wake: () => lanes.wake(),
      reload: () => lanes.reload(),
    },
    stop: () => lanes.stop(),
  };
}
