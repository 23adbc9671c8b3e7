import { describe, expect, test } from 'vitest';
import { nullPrinter } from '../../src-main/printing/null-printer.ts';
import { PrintQueue } from '../../src-main/printing/print-queue.ts';
import type { PrintOutcome, Printer } from '../../src-main/ports/printer.ts';
import { MemoryPrintJobQueue, printJob } from '../support/print-job-queue.ts';

const PRINTED: PrintOutcome = { kind: 'printed' };
const PAPER_OUT: PrintOutcome = { kind: 'refused', problem: 'paper_out' };
const CUT: PrintOutcome = { kind: 'unknown', problem: 'unreachable' };

/** Answers in turn, then always the last. */
function scriptedPrinter(outcomes: readonly PrintOutcome[]): Printer & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    print: async ({ text }) => {
      texts.push(text);
      return outcomes[Math.min(texts.length, outcomes.length) - 1] ?? PRINTED;
    },
    status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
  };
}

const runWith = (queue: MemoryPrintJobQueue, printer: Printer): PrintQueue =>
  new PrintQueue({
    queue,
    printer,
    render: (job) => {
      if (job.payload === 'damaged') throw new Error('damaged');
      return { bytes: new Uint8Array(), text: job.jobId };
    },
    firstPauseMs: 5,
    longestPauseMs: 20,
  });

describe('RC8 never twice by itself', () => {
  test('a job whose end is unknown is not printed again, and the next one prints', async () => {
    const queue = new MemoryPrintJobQueue([printJob('1'), printJob('2')]);
    const printer = scriptedPrinter([CUT, PRINTED]);
    runWith(queue, printer).wake();
    await expect.poll(() => queue.states()).toEqual(['1 unknown', '2 printed']);
    expect(printer.texts).toEqual(['1', '2']);
  });

  test('a person may have it printed again, and then the drawer stays shut (TN9)', async () => {
    const queue = new MemoryPrintJobQueue([printJob('1', { kick: true })]);
    const printer = scriptedPrinter([CUT, PRINTED]);
    const loop = runWith(queue, printer);
    loop.wake();
    await expect.poll(() => queue.states()).toEqual(['1 unknown']);
    queue.requeue('1');
    loop.wake();
    await expect.poll(() => queue.states()).toEqual(['1 printed']);
    expect(queue.jobs[0]).toMatchObject({ kick: false, attempts: 2 });
  });
});

describe('RC8 a refusal is tried again', () => {
  test('by itself, in order, until paper is back', async () => {
    const queue = new MemoryPrintJobQueue([printJob('1'), printJob('2')]);
    const printer = scriptedPrinter([PAPER_OUT, PAPER_OUT, PAPER_OUT, PRINTED]);
    const loop = runWith(queue, printer);
    loop.wake();
    await expect.poll(() => queue.states()).toEqual(['1 printed', '2 printed']);
    expect(printer.texts).toEqual(['1', '1', '1', '1', '2']);
    expect(queue.jobs[0]).toMatchObject({ attempts: 4 });
    expect(loop.problem).toBeNull();
  });

  test('and meanwhile says why nothing prints', async () => {
    const queue = new MemoryPrintJobQueue([printJob('1')]);
    const loop = runWith(queue, scriptedPrinter([PAPER_OUT]));
    loop.wake();
    await expect.poll(() => queue.jobs[0]?.attempts ?? 0).toBeGreaterThan(1);
    expect(loop.problem).toBe('paper_out');
    expect(queue.jobs[0]).toMatchObject({ lastProblem: 'paper_out' });
    await loop.stop();
    const { attempts } = queue.jobs[0] ?? { attempts: -1 };
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(queue.jobs[0]?.attempts).toBe(attempts);
  });
});

test('RC4 nothing prints before it is in the queue, and what is queued meanwhile prints next', async () => {
  const queue = new MemoryPrintJobQueue();
  const printer = scriptedPrinter([PRINTED]);
  const loop = runWith(queue, printer);
  loop.wake();
  expect(printer.texts).toEqual([]);
  queue.jobs.push(printJob('1'));
  loop.wake();
  queue.jobs.push(printJob('2'));
  loop.wake();
  await expect.poll(() => queue.states()).toEqual(['1 printed', '2 printed']);
  expect(printer.texts).toEqual(['1', '2']);
});

test('a damaged job asks a person and holds up nobody', async () => {
  const queue = new MemoryPrintJobQueue([printJob('1', { payload: 'damaged' }), printJob('2')]);
  runWith(queue, scriptedPrinter([PRINTED])).wake();
  await expect.poll(() => queue.states()).toEqual(['1 unknown', '2 printed']);
});

test('a queue whose disk is full stops printing, says so, and goes on when there is room', async () => {
  const queue = new MemoryPrintJobQueue([printJob('1')]);
  let isFull = true;
  const markPrinting = queue.markPrinting;
  queue.markPrinting = (jobId) => {
    if (isFull) throw new Error('database or disk is full');
    markPrinting(jobId);
  };
  const printer = scriptedPrinter([PRINTED]);
  const loop = runWith(queue, printer);
  loop.wake();
  await expect.poll(() => loop.problem).toBe('no_space');
  expect(printer.texts).toEqual([]);
  isFull = false;
  await expect.poll(() => queue.states()).toEqual(['1 printed']);
});

test('without a printer a receipt stays on the screen and is not retried', async () => {
  const queue = new MemoryPrintJobQueue([printJob('1')]);
  runWith(queue, nullPrinter()).wake();
  await expect.poll(() => queue.states()).toEqual(['1 shown']);
  expect(queue.jobs[0]).toMatchObject({ attempts: 1 });
});
