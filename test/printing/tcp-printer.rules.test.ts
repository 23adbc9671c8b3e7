import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { encodeEscPos } from '../../src-main/printing/escpos/encode-escpos.ts';
import { PRINTER_PROFILES } from '../../src-main/printing/escpos/printer-profile.ts';
import { tcpPrinter } from '../../src-main/printing/tcp-printer.ts';
import type { PrintOutcome, Printer } from '../../src-main/ports/printer.ts';
import { receiptFacts } from '../core/documents/payment-facts.ts';
import { interpretEscPos } from '../support/escpos-interpreter.ts';
import { FakePrinter, type FakePrinterBehaviour } from '../support/fake-printer.ts';

const [PROFILE] = PRINTER_PROFILES;
if (PROFILE === undefined) throw new Error('no printer profile');
const JOB = encodeEscPos(receiptDocument(receiptFacts()), { profile: PROFILE, kick: true });

let fake: FakePrinter;
let printer: Printer;
beforeEach(async () => {
  fake = await FakePrinter.start();
  printer = tcpPrinter({ host: '127.0.0.1', port: fake.port, connectMs: 500, statusMs: 80, printMs: 250 });
});
afterEach(() => fake.stop());

const printWith = (behaviour: FakePrinterBehaviour): Promise<PrintOutcome> => {
  fake.behaviour = behaviour;
  return printer.print({ bytes: JOB, text: '' });
};

describe('RC8 refused, with nothing sent, so that a retry is safe:', () => {
  test.each([
    ['paper_out', { status: 'paper_out' }],
    ['cover_open', { status: 'cover_open' }],
    ['off_line', { status: 'off_line' }],
    ['cutter_error', { status: 'knife_jammed' }],
    ['garbled_answer', { status: 'garbage' }],
    ['garbled_answer', { status: 'half' }],
  ] as const)('%s when the printer says %j', async (problem, behaviour) => {
    expect(await printWith(behaviour)).toEqual({ kind: 'refused', problem });
    expect(fake.jobs).toEqual([]);
  });

  test('unreachable when nobody listens', async () => {
    await fake.stop();
    expect(await printer.print({ bytes: JOB, text: '' })).toEqual({ kind: 'refused', problem: 'unreachable' });
    expect((await printer.status()).problem).toBe('unreachable');
  });
});

describe('RC8 unknown, which a person settles:', () => {
  test('the connection is cut in the middle of a receipt', async () => {
    expect(await printWith({ cutsAfter: 100 })).toEqual({ kind: 'unknown', problem: 'unreachable' });
  });
  test('a silent printer cuts the connection', async () => {
    expect((await printWith({ status: 'silent', cutsAfter: 100 })).kind).toBe('unknown');
  });
  test('the printer takes everything and never confirms', async () => {
    expect(await printWith({ confirms: false })).toEqual({ kind: 'unknown', problem: 'no_answer' });
  });
  test('the printer is slower than the time it has', async () => {
    expect((await printWith({ slowMs: 2_000 })).kind).toBe('unknown');
  });
});

describe('RC8 trouble in the middle of a job, which the printer says by itself', () => {
  const said: (string | null)[] = [];
  const printIn = (behaviour: FakePrinterBehaviour): Promise<PrintOutcome> => {
    fake.behaviour = behaviour;
    said.length = 0;
    const setting = { host: '127.0.0.1', port: fake.port, statusMs: 500, printMs: 400, troubleMs: 1_500 };
    return tcpPrinter({ ...setting, hasAutomaticStatus: true }).print({ bytes: JOB, text: '' }, (each) =>
      said.push(each),
    );
  };

  test.each([
    ['paper_out', 'paper_out'],
    ['cover_open', 'cover_open'],
    ['knife_jammed', 'cutter_error'],
  ] as const)('%s is waited for, and what the printer held comes out when it is put right', async (status, problem) => {
    // Longer than a job may take: the printer says what it lacks, so it is given time.
    expect(await printIn({ trouble: { status, endsAfterMs: 700 } })).toEqual({ kind: 'printed' });
    expect(said).toEqual([problem, null]);
  });

  test('that nobody puts right leaves the job unknown, with the reason', async () => {
    expect(await printIn({ trouble: { status: 'paper_out', endsAfterMs: null } })).toEqual({
      kind: 'unknown',
      problem: 'paper_out',
    });
    expect(said).toEqual(['paper_out']);
  });

  test('half a status and then nothing is no confirmation', async () => {
    expect((await printIn({ answers: [0x10, 0x00] })).kind).toBe('unknown');
  });

  test('the connection is cut after the last byte, before the confirmation', async () => {
    expect((await printIn({ cutsAfter: JOB.length + 9 })).kind).toBe('unknown');
  });
});

describe('a printer that answers what no printer says', () => {
  test.each([
    [[0xff], 'garbled_answer'],
    [[0x10, 0x90], 'garbled_answer'],
  ] as const)('%j instead of a confirmation is unknown', async (answers, problem) => {
    fake.behaviour = { answers };
    expect(await printer.print({ bytes: JOB, text: '' })).toEqual({ kind: 'unknown', problem });
  });

  test('megabytes of it are not kept: nothing is sent there', async () => {
    const outcome = await printWith({ floods: 8_000_000 });
    expect(outcome.kind).toBe('refused');
    expect(fake.jobs).toEqual([]);
  });
});

test('RC8 a make that always answers is sent nothing while it is silent', async () => {
  fake.behaviour = { status: 'silent' };
  const setting = { host: '127.0.0.1', port: fake.port, statusMs: 80, mustAnswer: true };
  expect(await tcpPrinter(setting).print({ bytes: JOB, text: '' })).toEqual({ kind: 'refused', problem: 'no_answer' });
  expect((await tcpPrinter(setting).status()).problem).toBe('no_answer');
  expect(fake.jobs).toEqual([]);
});

describe('printed:', () => {
  test('when the printer confirms, and it got exactly the job', async () => {
    expect(await printWith({ slowMs: 60 })).toEqual({ kind: 'printed' });
    await expect.poll(() => fake.jobs.length).toBe(1);
    const [job] = fake.jobs;
    expect(job?.subarray(0, JOB.length).equals(Buffer.from(JOB))).toBe(true);
    expect(interpretEscPos(job ?? Buffer.alloc(0), PROFILE.columns)).toMatchObject({
      kicks: [2],
      cuts: 1,
      confirmations: 1,
    });
  });

  test('when a printer that answers no status takes everything and closes well', async () => {
    expect(await printWith({ status: 'silent' })).toEqual({ kind: 'printed' });
    await expect.poll(() => fake.jobs.map((job) => job.equals(Buffer.from(JOB)))).toEqual([true]);
  });
});

test('the status says what a person can put right', async () => {
  fake.behaviour = { status: 'good' };
  expect(await printer.status()).toEqual({ problem: null, isPaperLow: false, drawerSenseHigh: false });
  fake.behaviour = { status: 'cover_open' };
  expect((await printer.status()).problem).toBe('cover_open');
});
