// Print jobs as the screens see them, and who may look at which document.
import type { PrintJobView } from '../../../src-contract/station/printers.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { roleOf } from '../../../src-core/printing/printer-role.ts';
import { type PrinterSetup, type PrintingSetup, printerFor } from '../../../src-core/printing/printing-setup.ts';
import type { ListedJob } from '../../ports/print-job-store.ts';
import type { PrintJob } from '../../ports/print-queue.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';

type Job = Pick<PrintJob, 'printerId' | 'documentKind'>;

/** The printer that a job waits for: where it was sent, else that of its kind. */
export function printerOf(setup: PrintingSetup, { printerId, documentKind }: Job): PrinterSetup | null {
  const sentTo = setup.printers.find((each) => each.printerId === printerId);
  return sentTo ?? printerFor(setup, roleOf(documentKind));
}

export function printJobView(setup: PrintingSetup, job: ListedJob): PrintJobView {
  const { receiptNumber, lastProblem, jobId, documentKind, state, attempts, queuedAt } = job;
  const printer = printerOf(setup, job);
  return {
    jobId,
    documentKind,
    reference: receiptNumber ?? '',
    state,
    attempts,
    problem: lastProblem,
    queuedAt,
    printer:
      printer === null ? null : { printerId: printer.printerId, name: printer.name, rerouteTo: printer.rerouteTo },
  };
}

/** One's own receipts singly (DS5); everything else only by whoever may read all of them. */
export function mayLookAt({ store }: Pick<StationParts, 'store'>, caller: Caller, job: PrintJob): boolean {
  if (mayAct(caller.role, 'receipt.read_all')) return true;
  const { receiptNumber, documentKind } = job;
  if (receiptNumber === null || documentKind !== 'receipt') return false;
  return store.receipts.taken(receiptNumber)?.actor === caller.userId;
}
