// A spool folder with no room left, on a file system of 64 KB of the test's own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filePrinter } from '../../src-main/printing/file-printer.ts';

const folder = mkdtempSync(join(tmpdir(), 'coffer-spool-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
const why = mounted ? '' : ' (skipped: a file system of its own can be mounted only by root on Linux)';
const page = { bytes: new Uint8Array(8_192), text: 'Hi\n' };
const filler = join(folder, 'filler');

describe.skipIf(!mounted)(`RC8 a spool folder that is full${why}`, () => {
  beforeAll(() => {
    for (let size = 65_536; size >= 1_024; size /= 2) {
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
      } catch {
        // Full for a piece of this size: smaller ones fill the rest.
      }
    }
  });

  test('refuses, says so, and leaves no half document', async () => {
    expect(await filePrinter(join(folder, 'out')).print(page)).toEqual({ kind: 'refused', problem: 'no_space' });
    expect(
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => /\.(?:bin|txt)$/.test(name)),
    ).toEqual([]);
  });

  test('prints when there is room again', async () => {
    rmSync(filler);
    expect(await filePrinter(join(folder, 'out')).print(page)).toEqual({ kind: 'printed' });
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['000001.bin', '000001.txt']);
  });
});

afterAll(() => {
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});
