// A printer that Windows shares, `\\host\share`: the bytes go to its spooler as they are. The spooler says only whether it
// took them; how the paper is, only the printer's own lamp says.
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { PrintOutcome, Printer } from '../ports/printer.ts';

const TAKE_MS = 15_000;

export interface SharePrinterOptions {
  readonly share: string;
  readonly takeMs?: number;
  /** Tests stand in for the spooler. */
  readonly hand?: (share: string, bytes: Uint8Array) => Promise<void>;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
/** Nothing was taken: the machine, the share or the right to it is not there. */
const NOT_BEGUN = new Set<unknown>([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EBUSY',
  'ENOTDIR',
  'EISDIR',
  'ECONNREFUSED',
  'UNKNOWN',
]);

export function sharePrinter({ share, takeMs = TAKE_MS, hand = writeFile }: SharePrinterOptions): Printer {
  const print = async (bytes: Uint8Array): Promise<PrintOutcome> => {
    try {
      await hand(share, bytes);
      return { kind: 'printed' };
    } catch (error) {
      if (codeOf(error) === 'ENOSPC') return { kind: 'unknown', problem: 'no_space' };
      if (NOT_BEGUN.has(codeOf(error))) return { kind: 'refused', problem: 'unreachable' };
      return { kind: 'unknown', problem: 'unreachable' };
    }
  };
  const late: PrintOutcome = { kind: 'unknown', problem: 'no_answer' };
  return {
    print: ({ bytes }) => Promise.race([print(bytes), pause(takeMs, late, { ref: false })]),
    status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
  };
}
