// Bundles the station at work into one file, because two hundred starts from sources would take many minutes, and runs
// it under the test's hand.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, build } from 'vite';

const OUTSIDE = ['better-sqlite3', 'bwip-js', /^@node-rs\//, /^node:/];

/** Addresses of the program's own files stay those of its sources. */
const keepAddresses: Plugin = {
  name: 'keep-addresses',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('node_modules') || !code.includes('import.meta.url')
      ? null
      : { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null },
};

/** Answers the bundle's path; it lies where packages with native parts are found. */
export async function bundleStationAtWork(): Promise<string> {
  const outDir = join(import.meta.dirname, `../../../node_modules/.cache/coffer-at-work-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [keepAddresses],
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'station-at-work.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { external: OUTSIDE, output: { entryFileNames: 'station-at-work.mjs', codeSplitting: false } },
    },
  });
  return join(outDir, 'station-at-work.mjs');
}

export interface StationProcess {
  /** Settles when it waits for its byte. */
  readonly loaded: Promise<void>;
  readonly go: () => void;
  /** Kills it at once, and answers every whole line that it got out. */
  readonly kill: () => Promise<readonly Answer[]>;
  /** How many answers there are so far. */
  readonly said: () => number;
  readonly problem: () => string;
}

export interface Answer {
  readonly receiptNumber?: string;
  readonly changeCents?: number;
  readonly appliedCents?: number;
  readonly voided?: string;
  readonly dropped?: number;
  readonly submitted?: string;
  readonly accepted?: string;
  readonly ready?: boolean;
}

function linesOf(text: string): readonly Answer[] {
  // What stands after the last line feed was cut off: it was never told.
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

export function startStation(bundle: string, folder: string, seed: number): StationProcess {
  const child: ChildProcess = spawn(process.execPath, [bundle, '--folder', folder, '--seed', String(seed)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let text = '';
  let problem = '';
  let loaded: () => void = () => undefined;
  const isLoaded = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    loaded();
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    problem += chunk;
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      loaded();
      resolve();
    });
  });
  return {
    loaded: isLoaded,
    go: () => void child.stdin?.write('g'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      return linesOf(text);
    },
    said: () => linesOf(text).length,
    problem: () => problem,
  };
}
