// The durable queue of print jobs, an operational table outside the ledger. A job is written in its payment's own
// transaction and printed only after the commit (RC4). The states:
//
//   queued ─► printing ─► printed          failed = refused, nothing on paper, tried again by itself
//     ▲  ▲        ├─────► failed ─► printing
//     │  └────────┘       unknown = a person looks at the paper, then `markPrinted` or `requeue`
//     └─────── unknown
import type { DocumentKind } from '../../src-core/documents/document.ts';

export type PrintJobState = 'queued' | 'printing' | 'printed' | 'failed' | 'unknown';

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
}

export interface PrintJobQueue {
  /** The oldest job that is queued or failed; null when there is none. */
  readonly next: () => PrintJob | null;
  /** Jobs left in `printing` by a process that ended. */
  readonly interrupted: () => readonly PrintJob[];
  /** Counts the attempt. Must be on disk before the first byte goes to the printer. */
  readonly markPrinting: (jobId: string) => void;
  /** Done with. A note says where there was nothing to print on: `no_printer` means that it stayed on the screen. */
  readonly markPrinted: (jobId: string, note: string | null) => void;
  readonly markFailed: (jobId: string, problem: string) => void;
  readonly markUnknown: (jobId: string, problem: string) => void;
  /** A person decided to print again: back to queued, with `kick` off, for the drawer was asked to open once already. */
  readonly requeue: (jobId: string) => void;
}
