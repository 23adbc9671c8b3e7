// The print queue's table: written in a payment's own transaction, read by the queue and by the receipts screen.
import type { PrintJob, PrintJobQueue } from './print-queue.ts';

export type NewPrintJob = Pick<PrintJob, 'jobId' | 'receiptNumber' | 'documentKind' | 'payload' | 'kick'>;

export interface PrintJobStore extends PrintJobQueue {
  readonly add: (job: NewPrintJob, queuedAt: string) => void;
  readonly get: (jobId: string) => PrintJob | null;
  /** Not printed yet, or needing a person; oldest first. */
  readonly waiting: () => readonly (PrintJob & { readonly queuedAt: string })[];
  readonly latestOf: (receiptNumber: string) => PrintJob | null;
}
