// A printer that is a folder: each job is a numbered pair of files, the bytes and the readable text. For trying things
// out, for offices whose own spooler watches a folder, and for tests. The text is written last: where it stands, the
// bytes are whole.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintOutcome, Printer } from '../ports/printer.ts';

const DIGITS = 6;
const NAME = /^(\d{6})\.(?:bin|txt)$/;

async function nextNumber(folder: string): Promise<string> {
  const numbers = (await readdir(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? 0));
  return `${Math.max(0, ...numbers) + 1}`.padStart(DIGITS, '0');
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const isFull = (error: unknown): boolean => codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';

export function filePrinter(folder: string): Printer {
  return {
    print: async ({ bytes, text }): Promise<PrintOutcome> => {
      let path: string | null = null;
      try {
        await mkdir(folder, { recursive: true });
        path = join(folder, await nextNumber(folder));
        await writeFile(`${path}.bin`, bytes, { flag: 'wx' });
        await writeFile(`${path}.txt`, text, { flag: 'wx' });
        return { kind: 'printed' };
      } catch (error) {
        // Half a job would look like a receipt: it goes. A file that was there before (EEXIST) is somebody else's.
        if (path !== null && codeOf(error) !== 'EEXIST') {
          await Promise.allSettled([rm(`${path}.bin`, { force: true }), rm(`${path}.txt`, { force: true })]);
        }
        return { kind: 'refused', problem: isFull(error) ? 'no_space' : 'unreachable' };
      }
    },
    status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
  };
}
