// A printer on a port: a pseudo terminal joined to the TCP printer by socat, which is what a serial line is.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { devicePrinter } from '../../src-main/printing/device-printer.ts';
import { sharePrinter } from '../../src-main/printing/share-printer.ts';
import { FakePrinter } from '../support/fake-printer.ts';

const page = { bytes: Buffer.from('\u001b@Hi\n', 'latin1'), text: 'Hi' };
const why = spawnSync('socat', ['-V']).status === 0 ? null : 'socat is not installed here';
const quick = { statusMs: 500, printMs: 1_500, troubleMs: 2_000 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-device-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(why !== null)(`a printer on a port${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let fake: FakePrinter;
  let line: ChildProcess;
  let device: string;
  beforeEach(async () => {
    fake = await FakePrinter.start();
    device = join(folder, 'port');
    line = spawn('socat', [`pty,raw,echo=0,link=${device}`, `tcp:127.0.0.1:${fake.port}`], { stdio: 'ignore' });
    await expect.poll(() => existsSync(device)).toBe(true);
  });
  afterEach(async () => {
    line.kill();
    await fake.stop();
  });

  test.each([null, 9_600] as const)('prints and is confirmed (speed %s)', async (baud) => {
    const printer = devicePrinter({ device, baud, mustAnswer: true, ...quick });
    expect(await printer.status()).toMatchObject({ problem: null });
    expect(await printer.print(page)).toEqual({ kind: 'printed' });
    line.kill();
    await expect.poll(() => fake.jobs[0]?.subarray(0, page.bytes.length).equals(page.bytes)).toBe(true);
  });

  test('RC8 says paper out before a byte is sent', async () => {
    fake.behaviour = { status: 'paper_out' };
    expect(await devicePrinter({ device, baud: null, ...quick }).print(page)).toEqual({
      kind: 'refused',
      problem: 'paper_out',
    });
  });

  test('RC8 one that must answer and does not is refused: nothing is sent into a dead line', async () => {
    fake.behaviour = { status: 'silent' };
    expect(await devicePrinter({ device, baud: null, mustAnswer: true, ...quick }).print(page)).toEqual({
      kind: 'refused',
      problem: 'no_answer',
    });
  });
});

describe('what is no port', () => {
  test('a file is not written to, though the name was let through', async () => {
    const file = join(folder, 'precious');
    writeFileSync(file, 'precious');
    expect(await devicePrinter({ device: file, baud: null }).print(page)).toEqual({
      kind: 'refused',
      problem: 'unreachable',
    });
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  test('a pipe that nobody empties does not hang the station', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    expect(await devicePrinter({ device: pipe, baud: null }).print(page)).toEqual({
      kind: 'refused',
      problem: 'unreachable',
    });
  });

  test('a port that is not there is unreachable', async () => {
    expect((await devicePrinter({ device: join(folder, 'none'), baud: 9_600 }).status()).problem).toBe('unreachable');
  });
});

describe('a printer that Windows shares', () => {
  const share = '\\\\COUNTER-1\\RECEIPTS';
  const failing = (code: string) => async () => {
    throw Object.assign(new Error(code), { code });
  };
  test('is given the bytes as they are', async () => {
    const given: unknown[] = [];
    const hand = async (to: string, bytes: Uint8Array) => void given.push(to, bytes);
    expect(await sharePrinter({ share, hand }).print(page)).toEqual({ kind: 'printed' });
    expect(given).toEqual([share, page.bytes]);
  });
  test.each([
    ['ENOENT', { kind: 'refused', problem: 'unreachable' }],
    ['EACCES', { kind: 'refused', problem: 'unreachable' }],
    ['ENOSPC', { kind: 'unknown', problem: 'no_space' }],
    ['EPIPE', { kind: 'unknown', problem: 'unreachable' }],
  ] as const)('RC8 %s', async (code, outcome) => {
    expect(await sharePrinter({ share, hand: failing(code) }).print(page)).toEqual(outcome);
  });
  test('RC8 a spooler that never answers is unknown when the time is up', async () => {
    const hand = () => new Promise<void>(() => undefined);
    expect(await sharePrinter({ share, hand, takeMs: 30 }).print(page)).toEqual({
      kind: 'unknown',
      problem: 'no_answer',
    });
  });
});
