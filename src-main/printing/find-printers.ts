// What printers could hang on this machine: the queues of its print service and the ports a printer has. Nothing is
// asked over the network, and nothing is sent to a port.
import { readdir } from 'node:fs/promises';
import { runProgram } from './run-program.ts';

export interface FoundPrinters {
  readonly queues: readonly string[];
  readonly usb: readonly string[];
  readonly serial: readonly string[];
}

const ASK_MS = 5_000;
const MOST = 50;
const QUEUE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}$/;

async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => pattern.test(name))
    .toSorted()
    .slice(0, MOST)
    .map((name) => `${folder}/${name}`);
}

export async function findPrinters(): Promise<FoundPrinters> {
  if (process.platform === 'win32') return { queues: [], usb: [], serial: [] };
  const [{ output }, usb, serial] = await Promise.all([
    runProgram('lpstat', ['-e'], { timeoutMs: ASK_MS }),
    namesIn('/dev/usb', /^lp\d{1,2}$/),
    namesIn('/dev', /^tty(?:USB|ACM)\d{1,3}$/),
  ]);
  const queues = output.split('\n').filter((name) => QUEUE.test(name));
  return { queues: queues.slice(0, MOST), usb, serial };
}
