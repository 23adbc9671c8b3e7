// A real print service of the test's own, with raw queues to files (see own-cups.ts).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAttributes } from '../../src-main/printing/cups-state.ts';
import { cupsPrinter } from '../../src-main/printing/cups-printer.ts';
import { findPrinters } from '../../src-main/printing/find-printers.ts';
import { OwnCups, noCupsBecause } from '../support/own-cups.ts';

const why = noCupsBecause();
const page = { bytes: Buffer.from([0x1b, 0x40, 0x48, 0x69, 0x0a, 0x00, 0xff]), text: 'Hi' };

describe.skipIf(why !== null)(`a print queue${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let cups: OwnCups;
  const before = process.env['CUPS_SERVER'];
  beforeAll(async () => {
    cups = await OwnCups.start();
    process.env['CUPS_SERVER'] = cups.socket;
    for (const queue of ['RECEIPTS', 'breaks', 'empty', 'stopped']) cups.addQueue(queue);
    cups.run('cupsdisable', '-r', 'media-empty', 'stopped');
  }, 60_000);
  afterAll(async () => {
    if (before === undefined) delete process.env['CUPS_SERVER'];
    else process.env['CUPS_SERVER'] = before;
    await cups.stop();
  });
  const printer = (queue: string, printMs = 30_000) => cupsPrinter({ queue, isRaw: true, printMs, askEveryMs: 50 });

  test('is found by its name', async () => {
    expect((await findPrinters()).queues).toEqual(expect.arrayContaining(['RECEIPTS', 'stopped']));
  });

  test('prints the bytes as they are, and says printed only when it did', async () => {
    expect(await printer('RECEIPTS').status()).toMatchObject({ problem: null });
    expect(await printer('RECEIPTS').print(page)).toEqual({ kind: 'printed' });
    expect(cups.printed('RECEIPTS').equals(page.bytes)).toBe(true);
  });

  test('RC8 a stopped one refuses, and nothing is left in it', async () => {
    expect(await printer('stopped').print(page)).toMatchObject({ kind: 'refused' });
    expect(cups.run('cupsenable', 'stopped')).toBe(0);
    expect(await printer('stopped').print(page)).toEqual({ kind: 'printed' });
    expect(cups.printed('stopped').equals(page.bytes)).toBe(true);
  });

  test('RC8 a job that was begun and given up is unknown', async () => {
    expect((await printer('breaks').print(page)).kind).toBe('unknown');
  });

  test('RC8 a job whose printer runs out of paper in the middle says so, and is unknown when the time is up', async () => {
    const said: (string | null)[] = [];
    const outcome = await printer('empty', 3_000).print(page, (problem) => said.push(problem));
    expect(outcome.kind).toBe('unknown');
    expect(said).toContain('paper_out');
  });

  test('RC8 one that is not there refuses', async () => {
    expect(await printer('NOWHERE').print(page)).toEqual({ kind: 'refused', problem: 'unreachable' });
    expect((await printer('NOWHERE').status()).problem).toBe('unreachable');
  });
});

test('what is no answer of a print service is none', () => {
  for (const answer of [
    [],
    [1, 1, 0, 0],
    [1, 1, 4, 6, 0, 0, 0, 1, 3],
    [1, 1, 0, 0, 0, 0, 0, 1, 2, 0x21, 0xff, 0xff, 1],
  ]) {
    expect(readAttributes(Buffer.from(answer))).toBeNull();
  }
  expect(readAttributes(Buffer.from([1, 1, 0, 0, 0, 0, 0, 1, 3]))).toEqual(new Map());
});
