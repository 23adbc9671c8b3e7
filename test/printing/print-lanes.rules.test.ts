// One queue a printer, over the real table of jobs.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_PRINTERS, type PrintingSetup } from '../../src-core/printing/printing-setup.ts';
import { PrintLanes } from '../../src-main/printing/print-lanes.ts';
import type { PrintOutcome, Printer } from '../../src-main/ports/printer.ts';
import { COUNTER, OTHER, setupOf } from '../support/printers-for-tests.ts';
import { type TestStation, stationForTests } from '../support/station-for-tests.ts';

const PAPER_OUT: PrintOutcome = { kind: 'refused', problem: 'paper_out' };
const SLIPS = { ...OTHER, model: 'epson-h6000' } as const;

let station: TestStation;
let lanes: PrintLanes | null = null;
beforeEach(async () => {
  station = await stationForTests();
});
afterEach(async () => {
  await lanes?.stop();
  station.close();
});

const jobs = () => station.parts.store.printJobs;
let next = 0;
const add = (
  documentKind: 'receipt' | 'drawer_closing_report' | 'test_page',
  printerId: string | null = null,
): string => {
  next += 1;
  const jobId = `job-${next}`;
  jobs().add({ jobId, receiptNumber: null, documentKind, payload: '{}', kick: true, printerId }, station.clock.now());
  return jobId;
};
const stateOf = (jobId: string) => jobs().get(jobId)?.state;

/** Which job came out of which printer. */
function run(setup: () => PrintingSetup, outcomeOf: (printerId: string) => PrintOutcome = () => ({ kind: 'printed' })) {
  const printed: string[] = [];
  lanes = new PrintLanes({
    jobs: jobs(),
    setup,
    open: ({ printerId, name }): Printer => ({
      print: async ({ text }) => {
        const outcome = outcomeOf(printerId);
        if (outcome.kind === 'printed') printed.push(`${name}: ${text}`);
        return outcome;
      },
      status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
    }),
    renderFor: () => (job) => ({ bytes: new Uint8Array(), text: job.jobId }),
    now: () => 0,
  });
  lanes.start();
  return { lanes, printed };
}

describe('RC8 jobs and printers', () => {
  test('a job found in printing at start asks a person, and the next one prints', async () => {
    const [cut, after] = [add('receipt'), add('receipt')];
    jobs().markPrinting(cut);
    const { printed } = run(() => setupOf(COUNTER));
    await expect.poll(() => stateOf(after)).toBe('printed');
    expect(jobs().get(cut)).toMatchObject({ state: 'unknown', lastProblem: 'interrupted', attempts: 1 });
    expect(printed).toEqual([`Counter 1: ${after}`]);
  });

  test('each kind comes out of the printer of its role', async () => {
    const office = { ...OTHER, name: 'Office' };
    const setup = {
      ...setupOf(COUNTER, office),
      roles: { receipts: COUNTER.printerId, office: office.printerId, slips: null },
    };
    const [receipt, report] = [add('receipt'), add('drawer_closing_report')];
    const { printed } = run(() => setup);
    await expect.poll(() => printed.toSorted()).toEqual([`Counter 1: ${receipt}`, `Office: ${report}`]);
  });

  test('without a printer a document stays on the screen, and nothing claims that it was printed', async () => {
    const receipt = add('receipt');
    run(() => NO_PRINTERS);
    await expect.poll(() => stateOf(receipt)).toBe('shown');
    expect(jobs().waitingCount()).toBe(0);
  });

  test('a printer that cannot print holds up only its own', async () => {
    const [stuck, other] = [add('receipt'), add('test_page', OTHER.printerId)];
    const { lanes: running } = run(
      () => setupOf(COUNTER, OTHER),
      (id) => (id === COUNTER.printerId ? PAPER_OUT : { kind: 'printed' }),
    );
    await expect.poll(() => [stateOf(stuck), stateOf(other)]).toEqual(['failed', 'printed']);
    expect(running.problemOf(COUNTER.printerId)).toBe('paper_out');
    expect(running.problemOf(OTHER.printerId)).toBeNull();
    expect(running.problem()).toBe('paper_out');
  });

  test('a person sends it to another printer, where the drawer stays shut (TN9)', async () => {
    const stuck = add('receipt');
    const { lanes: running, printed } = run(
      () => setupOf(COUNTER, OTHER),
      (id) => (id === COUNTER.printerId ? PAPER_OUT : { kind: 'printed' }),
    );
    await expect.poll(() => stateOf(stuck)).toBe('failed');
    jobs().sendTo(stuck, OTHER.printerId);
    running.wake();
    await expect.poll(() => printed).toEqual([`Counter 2: ${stuck}`]);
    expect(jobs().get(stuck)?.kick).toBe(false);
  });

  test('what was sent to a printer that is gone comes out of the one of its kind', async () => {
    let setup = setupOf(COUNTER, OTHER);
    const job = add('receipt', OTHER.printerId);
    const { lanes: running, printed } = run(
      () => setup,
      (id) => (id === OTHER.printerId ? PAPER_OUT : { kind: 'printed' }),
    );
    await expect.poll(() => stateOf(job)).toBe('failed');
    setup = setupOf(COUNTER);
    jobs().forgetPrinter(OTHER.printerId);
    running.reload();
    await expect.poll(() => printed).toEqual([`Counter 1: ${job}`]);
  });

  test('a setting that changes while a job prints lets it come to its end, once', async () => {
    let release: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun: string[] = [];
    lanes = new PrintLanes({
      jobs: jobs(),
      setup: () => setupOf(COUNTER),
      open: () => ({
        print: async ({ text }) => {
          begun.push(text);
          await isHeld;
          return { kind: 'printed' };
        },
        status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
      }),
      renderFor: () => (job) => ({ bytes: new Uint8Array(), text: job.jobId }),
      now: () => 0,
    });
    const job = add('receipt');
    lanes.start();
    await expect.poll(() => begun).toEqual([job]);
    lanes.reload();
    lanes.wake();
    release();
    await expect.poll(() => stateOf(job)).toBe('printed');
    const later = add('receipt');
    await expect.poll(() => (lanes?.wake(), stateOf(later))).toBe('printed');
    expect(begun).toEqual([job, later]);
  });

  test('a slip station that waits for its sheet holds up no receipt', async () => {
    const setup = {
      ...setupOf(COUNTER, SLIPS),
      roles: { receipts: COUNTER.printerId, office: null, slips: SLIPS.printerId },
    };
    const [slip, receipt] = [add('test_page', SLIPS.printerId), add('receipt')];
    const { printed } = run(
      () => setup,
      (id) => (id === SLIPS.printerId ? PAPER_OUT : { kind: 'printed' }),
    );
    await expect.poll(() => printed).toEqual([`Counter 1: ${receipt}`]);
    await expect.poll(() => stateOf(slip)).toBe('failed');
  });
});
