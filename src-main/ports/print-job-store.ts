// The print queue's table: written in a payment's own transaction, read by the queue and by the screens.
import type { DocumentKind } from '../../src-core/documents/document.ts';
import type { PrintJob, PrintJobQueue } from './print-queue.ts';

export type NewPrintJob = Pick<PrintJob, 'jobId' | 'receiptNumber' | 'documentKind' | 'payload' | 'kick'> & {
  readonly printerId?: string | null;
};

/** Which jobs are one printer's: those that a person sent there, and its kinds among those that nobody sent anywhere. */
export interface PrinterLane {
  readonly printerId: string | null;
  readonly kinds: readonly DocumentKind[];
}

/** A job without its document, for lists. */
export type ListedJob = Omit<PrintJob, 'payload'> & { readonly queuedAt: string };

export interface PrintJobStore extends Omit<PrintJobQueue, 'next'> {
  readonly add: (job: NewPrintJob, queuedAt: string) => void;
  readonly get: (jobId: string) => (PrintJob & { readonly queuedAt: string }) | null;
  readonly nextIn: (lane: PrinterLane) => PrintJob | null;
  /** Jobs left in `printing` by a process that ended. */
  readonly interrupted: () => readonly ListedJob[];
  /** Not done with, or needing a person; oldest first. */
  readonly waiting: () => readonly ListedJob[];
  readonly waitingCount: () => number;
  /** A person decided to print again: back to queued, with `kick` off, for the drawer was asked to open once already. */
  readonly requeue: (jobId: string) => void;
  /** To that printer, or with null to the one of its kind; the drawer of another printer is not this job's (TN9). */
  readonly sendTo: (jobId: string, printerId: string | null) => void;
  readonly cancel: (jobId: string) => void;
  /** Jobs that were sent to a printer that is no more go to the one of their kind. */
  readonly forgetPrinter: (printerId: string) => void;
}
