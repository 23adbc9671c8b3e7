// Drains one printer's queue in order, one job at a time. A refusal is tried again with growing pauses, for ever: paper
// comes back when somebody puts it in. Whatever may have printed is never printed again by itself (RC8): a job whose end
// the printer did not confirm becomes unknown and waits for a person while the next one prints.
import type { PrintJob, PrintJobQueue } from '../ports/print-queue.ts';
import type { PrintOutcome, Printer, PrinterProblem } from '../ports/printer.ts';
import { unreachable } from '../../src-core/result/result.ts';
import type { RenderJob } from './render-job.ts';

export interface PrintQueueOptions {
  readonly queue: PrintJobQueue;
  readonly printer: Printer;
  readonly render: RenderJob;
  /** Told when a job with a kick was printed: the drawer is open now. */
  readonly onKick?: () => void;
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

export class PrintQueue {
  readonly #options: PrintQueueOptions;
  readonly #firstPauseMs: number;
  readonly #longestPauseMs: number;
  #running: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #pauseMs: number;
  #problem: PrinterProblem | null = null;
  #isStopped = false;

  constructor(options: PrintQueueOptions) {
    this.#options = options;
    this.#firstPauseMs = options.firstPauseMs ?? FIRST_PAUSE_MS;
    this.#longestPauseMs = options.longestPauseMs ?? LONGEST_PAUSE_MS;
    this.#pauseMs = this.#firstPauseMs;
  }

  /** Why nothing prints; null while printing goes well. */
  get problem(): PrinterProblem | null {
    return this.#problem;
  }

  /** Call after a commit that queued a job, and when a person says "try again now". */
  wake(): void {
    if (this.#isStopped) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#pauseMs = this.#firstPauseMs;
    this.#running ??= this.#drainOrWait().finally(() => {
      this.#running = null;
      // A job that was queued while the last one came to its end.
      if (!this.#isStopped && this.#timer === null && this.#options.queue.next() !== null) this.wake();
    });
  }

  /** Lets the job in hand come to its end, and begins no other. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#running;
  }

  /** The queue itself can fail, when the disk is full or gone; then nothing prints, and nothing is lost. */
  async #drainOrWait(): Promise<void> {
    try {
      await this.#drain();
    } catch {
      this.#problem = 'no_space';
      this.#tryLater();
    }
  }

  async #drain(): Promise<void> {
    for (let job = this.#options.queue.next(); job !== null && !this.#isStopped; job = this.#options.queue.next()) {
      const outcome = await this.#printOne(job);
      this.#problem = outcome.kind === 'refused' || outcome.kind === 'unknown' ? outcome.problem : null;
      if (outcome.kind === 'refused') {
        this.#tryLater();
        return;
      }
    }
  }

  #tryLater(): void {
    if (this.#isStopped) return;
    const pauseMs = this.#pauseMs;
    this.#timer = setTimeout(() => {
      this.wake();
      this.#pauseMs = Math.min(pauseMs * 2, this.#longestPauseMs);
    }, pauseMs);
    this.#timer.unref();
  }

  async #printOne(job: PrintJob): Promise<PrintOutcome> {
    const { queue, onKick } = this.#options;
    // First, so that the bytes are ready when the mark is on the disk; nothing goes out before it is.
    const rendered = this.#render(job);
    queue.markPrinting(job.jobId);
    const outcome = await this.#send(rendered);
    switch (outcome.kind) {
      case 'printed':
        queue.markPrinted(job.jobId);
        if (job.kick) onKick?.();
        break;
      case 'no_printer':
        queue.markShown(job.jobId);
        break;
      case 'refused':
        queue.markFailed(job.jobId, outcome.problem);
        break;
      case 'unknown':
        queue.markUnknown(job.jobId, outcome.problem);
        break;
      default:
        unreachable(outcome);
    }
    return outcome;
  }

  /** null for a document that cannot be rendered: it must not hold up the receipts behind it. */
  #render(job: PrintJob): ReturnType<RenderJob> | null {
    try {
      return this.#options.render(job);
    } catch {
      return null;
    }
  }

  /** Nor must an adapter that throws. */
  async #send(rendered: ReturnType<RenderJob> | null): Promise<PrintOutcome> {
    if (rendered === null) return { kind: 'unknown', problem: 'printer_error' };
    try {
      return await this.#options.printer.print(await rendered, (problem) => {
        this.#problem = problem;
      });
    } catch {
      return { kind: 'unknown', problem: 'printer_error' };
    }
  }
}
