// The durable queue of print jobs, an operational table outside the ledger. A job is written in its payment's own
// transaction and printed only after the commit (RC4). The states:
//
//   queued ─► printing ─► printed          failed = refused, nothing on paper, tried again by itself
//     ▲  ▲        ├─────► failed ─► printing
//     │  └────────┘       unknown = a person looks at the paper, then `markPrinted` or `requeue`
//     └─────── unknown
//
// A job that is not at a printer can be sent to another one, shown on the screen instead (`shown`), or `cancelled`.
import type { DocumentKind } from '../../src-core/documents/document.ts';

export const PRINT_JOB_STATES = ['queued', 'printing', 'printed', 'failed', 'unknown', 'shown', 'cancelled'] as const;
export type PrintJobState = (typeof PRINT_JOB_STATES)[number];

export interface PrintJob {
  readonly jobId: string;
  readonly receiptNumber: string | null;
  readonly documentKind: DocumentKind;
  /** JSON of a PrintedDocument. */
  readonly payload: string;
  /** TN9: decided when the job was written. */
  readonly kick: boolean;
  readonly state: PrintJobState;
  /** How often printing was begun. */
  readonly attempts: number;
  readonly lastProblem: string | null;
  /** Where a person sent it; null: to the printer of its kind. */
  readonly printerId: string | null;
}

/** The jobs of one printer. */
export interface PrintJobQueue {
  /** The oldest job that is queued or failed; null when there is none. */
  readonly next: () => PrintJob | null;
  /** Counts the attempt. Must be on disk before the first byte goes to the printer. */
  readonly markPrinting: (jobId: string) => void;
  readonly markPrinted: (jobId: string) => void;
  /** There is no printer for it: it stays on the screen. */
  readonly markShown: (jobId: string) => void;
  readonly markFailed: (jobId: string, problem: string) => void;
  readonly markUnknown: (jobId: string, problem: string) => void;
}
