// The built station as a person starts it: `coffer serve` in its own process, on a data folder of its own, ended with it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningStation {
  /** Lets one browser in, once. */
  readonly url: string;
  readonly data: string;
  /** SIGKILL leaves the folder as a power cut would. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
  /** It hears what is sent and answers nothing, until it is ended. */
  readonly fallSilent: () => void;
  readonly removeData: () => void;
}

const ROOT = join(import.meta.dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');
const STATION = join(ROOT, 'dist', 'main', 'coffer.js');

export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'coffer-e2e-'));

/** A folder of its own that begins as another one stands; the other's station must have ended. */
export function copyOfData(prepared: string): string {
  const data = newDataFolder();
  cpSync(prepared, data, { recursive: true });
  return data;
}

export async function startStation(data = newDataFolder(), port?: number): Promise<RunningStation> {
  const chosen = port === undefined ? [] : ['--port', String(port)];
  const child: ChildProcess = spawn(NODE, [STATION, 'serve', '--json', '--data', data, ...chosen], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.stdout === null) throw new Error('the station has no output');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const { url, problem } = JSON.parse(line) as { readonly url?: string; readonly problem?: string };
    if (url === undefined) throw new Error(`the station did not start: ${problem ?? line}`);
    const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await exited;
    };
    const fallSilent = (): void => void child.kill('SIGSTOP');
    return { url, data, end, fallSilent, removeData: () => rmSync(data, { recursive: true, force: true }) };
  }
  throw new Error('the station ended before it said its address');
}

/** A port that is free now, for a station that is to come back at the same address. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

export interface Verdict {
  readonly status: number | null;
  readonly says: string;
}

/** `coffer verify` on a folder, as an auditor runs it. */
export function verifyData(data: string): Verdict {
  const { status, stdout } = spawnSync(NODE, [STATION, 'verify', '--data', data], { encoding: 'utf8' });
  return { status, says: stdout.trim() };
}
