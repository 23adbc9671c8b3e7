// The print queue in memory, with the same transitions as the stored one; a forbidden transition throws.
import type { PrintJob, PrintJobQueue, PrintJobState } from '../../src-main/ports/print-queue.ts';

export const printJob = (jobId: string, more: Partial<PrintJob> = {}): PrintJob => ({
  jobId,
  receiptNumber: null,
  documentKind: 'receipt',
  payload: '{}',
  kick: false,
  state: 'queued',
  attempts: 0,
  lastProblem: null,
  printerId: null,
  ...more,
});

export class MemoryPrintJobQueue implements PrintJobQueue {
  jobs: PrintJob[];

  constructor(jobs: readonly PrintJob[] = []) {
    this.jobs = [...jobs];
  }

  readonly next = (): PrintJob | null =>
    this.jobs.find((job) => job.state === 'queued' || job.state === 'failed') ?? null;

  markPrinting = (jobId: string): void =>
    this.#change(jobId, ['queued', 'failed'], (job) => ({ state: 'printing', attempts: job.attempts + 1 }));
  readonly markPrinted = (jobId: string): void =>
    this.#change(jobId, ['printing', 'unknown'], () => ({ state: 'printed', lastProblem: null }));
  readonly markShown = (jobId: string): void => this.#change(jobId, ['printing'], () => ({ state: 'shown' }));
  readonly markFailed = (jobId: string, problem: string): void =>
    this.#change(jobId, ['printing'], () => ({ state: 'failed', lastProblem: problem }));
  readonly markUnknown = (jobId: string, problem: string): void =>
    this.#change(jobId, ['printing'], () => ({ state: 'unknown', lastProblem: problem }));
  readonly requeue = (jobId: string): void =>
    this.#change(jobId, ['unknown'], () => ({ state: 'queued', kick: false }));

  states(): readonly string[] {
    return this.jobs.map((job) => `${job.jobId} ${job.state}`);
  }

  #change(jobId: string, from: readonly PrintJobState[], change: (job: PrintJob) => Partial<PrintJob>): void {
    const job = this.jobs.find((each) => each.jobId === jobId);
    if (!job || !from.includes(job.state)) throw new Error(`${jobId} cannot leave ${job?.state}`);
    this.jobs = this.jobs.map((each) => (each === job ? { ...job, ...change(job) } : each));
  }
}
