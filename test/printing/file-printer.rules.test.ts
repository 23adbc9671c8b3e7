import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { filePrinter } from '../../src-main/printing/file-printer.ts';
import { renderJobFor } from '../../src-main/printing/render-job.ts';
import { receiptFacts } from '../core/documents/payment-facts.ts';
import { COUNTER, noPdf } from '../support/printers-for-tests.ts';
import { printJob } from '../support/print-job-queue.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coffer-printer-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('RC8 a folder that cannot be written refuses and leaves no half job', async () => {
  const blocked = join(folder, 'a-file');
  await writeFile(blocked, 'not a folder');
  expect(await filePrinter(blocked).print({ bytes: Uint8Array.of(1), text: 'one' })).toEqual({
    kind: 'refused',
    problem: 'unreachable',
  });
  expect(await readdir(folder)).toEqual(['a-file']);
});

test('each job is the next numbered pair of files, after a restart too', async () => {
  const job = printJob('1', { payload: JSON.stringify(receiptDocument(receiptFacts())) });
  const page = await renderJobFor(COUNTER, noPdf)(job);
  expect(await filePrinter(folder).print(page)).toEqual({ kind: 'printed' });
  expect(await filePrinter(folder).print({ bytes: Uint8Array.of(7), text: 'two\n' })).toEqual({ kind: 'printed' });
  expect((await readdir(folder)).toSorted()).toEqual(['000001.bin', '000001.txt', '000002.bin', '000002.txt']);
  expect(await readFile(join(folder, '000001.txt'), 'utf8')).toContain('Paid on this account                102.84');
  expect([...(await readFile(join(folder, '000002.bin')))]).toEqual([7]);
});

test('a damaged print job throws before a byte is sent', () => {
  for (const payload of ['', '{}', '{"blocks":[]}', '{"blocks":[],"marks":[],"kind":"bribe"}']) {
    expect(() => renderJobFor(COUNTER, noPdf)(printJob('1', { payload }))).toThrow();
  }
});
