// A printer behind a queue of this machine's print service: the bytes are handed over with `lp`, raw for a receipt
// printer, as pages for an office one. Handed over is not printed: the job is asked after until it came to its end. One
// that never left the queue is taken back and is a refusal; one that was begun and given up is unknown.
import type { PrintOutcome, Printer, PrinterProblem } from '../ports/printer.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { type QueueState, jobState, queueState } from './cups-state.ts';
import { runProgram } from './run-program.ts';

export interface CupsPrinterOptions {
  readonly queue: string;
  /** Raw: the bytes are the printer's own language. */
  readonly isRaw: boolean;
  /** How long a job may take from the queue until it is printed. */
  readonly printMs?: number;
  readonly askEveryMs?: number;
}

const HAND_OVER_MS = 15_000;
const PRINT_MS = 60_000;
const ASK_EVERY_MS = 200;

/** RFC 8011, 5.4.12: what a person can put right first. */
const REASONS: readonly (readonly [RegExp, PrinterProblem])[] = [
  [/^(cover|door|interlock)-open/, 'cover_open'],
  [/^(media-empty|media-needed|media-low-error)/, 'paper_out'],
  [/^(media-jam|cutter)/, 'cutter_error'],
  [/^(offline|shutdown|connecting-to-device|timed-out)/, 'off_line'],
  [/^(spool-area-full)/, 'no_space'],
  [/^(paused|moving-to-paused|stopped)/, 'queue_stopped'],
];

const isError = (reason: string): boolean => !/-(?:report|warning)$/.test(reason) && reason !== 'none';

function problemOf({ isStopped, isAccepting, reasons }: QueueState): PrinterProblem | null {
  for (const [pattern, problem] of REASONS) {
    if (reasons.some((reason) => pattern.test(reason) && (isStopped || isError(reason)))) return problem;
  }
  return isStopped || !isAccepting ? 'queue_stopped' : null;
}

const REQUEST_ID = /^request id is (?<id>[A-Za-z0-9_.-]+-(?<number>\d{1,10})) /;

async function handOver({ queue, isRaw }: CupsPrinterOptions, bytes: Uint8Array) {
  const args = ['-d', queue, ...(isRaw ? ['-o', 'raw'] : []), '-t', 'Coffer', '-'];
  const { end, output } = await runProgram('lp', args, { input: bytes, timeoutMs: HAND_OVER_MS });
  const found = REQUEST_ID.exec(output)?.groups;
  const number = Number(found?.['number'] ?? Number.NaN);
  if (end === 'good' && Number.isSafeInteger(number)) return { id: found?.['id'] ?? '', number };
  return end === 'bad' || end === 'missing' ? 'not_taken' : 'not_known';
}

/** Out of the queue again; true when it is certain that nothing of it was printed. */
async function takeBack({ id, number }: { readonly id: string; readonly number: number }): Promise<boolean> {
  await runProgram('cancel', [id], { timeoutMs: HAND_OVER_MS });
  const state = await jobState(number);
  return state?.kind === 'cancelled' && !state.wasBegun;
}

export function cupsPrinter(options: CupsPrinterOptions): Printer {
  const { queue, printMs = PRINT_MS, askEveryMs = ASK_EVERY_MS } = options;
  const findProblem = async (): Promise<PrinterProblem | null> => {
    const state = await queueState(queue);
    return state === null ? 'unreachable' : problemOf(state);
  };
  const follow = async (
    job: { readonly id: string; readonly number: number },
    onTrouble: (problem: PrinterProblem | null) => void,
  ): Promise<PrintOutcome> => {
    const deadline = performance.now() + printMs;
    for (let problem: PrinterProblem | null = null; performance.now() < deadline; await pause(askEveryMs)) {
      const state = await jobState(job.number);
      if (state?.kind === 'completed') return { kind: 'printed' };
      if (state?.kind === 'cancelled' || state?.kind === 'aborted') {
        return { kind: state.wasBegun ? 'unknown' : 'refused', problem: 'printer_error' };
      }
      const found = await findProblem();
      if (found !== problem) onTrouble(found);
      problem = found;
    }
    const problem = (await findProblem()) ?? 'no_answer';
    return { kind: (await takeBack(job)) ? 'refused' : 'unknown', problem };
  };
  return {
    print: async ({ bytes }, onTrouble = () => undefined) => {
      const problem = await findProblem();
      if (problem !== null) return { kind: 'refused', problem };
      const job = await handOver(options, bytes);
      if (job === 'not_taken') return { kind: 'refused', problem: (await findProblem()) ?? 'unreachable' };
      if (job === 'not_known') return { kind: 'unknown', problem: 'no_answer' };
      return follow(job, onTrouble);
    },
    status: async () => ({ problem: await findProblem(), isPaperLow: false, drawerSenseHigh: null }),
  };
}
