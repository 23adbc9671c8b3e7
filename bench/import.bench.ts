// An import of many accounts while payments are being committed: what memory it takes, and how long the slowest of the
// commits waited, beside the same commits without an import on the same disk. A payment here is a small committed write
// to a ledger of its own (WAL, synchronous FULL), due every 20 ms. A wait is told in its two parts: how late this thread
// came to it, for want of a processor or held up by work of its own, and how long the commit waited for the disk.
// COFFER_BENCH_KEEP_REFERENCE names an empty folder where the imported file is left for the search to be measured on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createExtractImporter } from '../src-main/import/extract-importer.ts';
import { openReferenceStore } from '../src-main/store/reference/reference-store.ts';
import { writeCity } from '../tools/sample-city/write-city.ts';
import { at } from './figures.ts';

const ACCOUNTS = Number(process.env['COFFER_BENCH_ACCOUNTS'] ?? 1_000_000);
const PAYMENT_EVERY_MS = 20;
const QUIET_MS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'coffer-bench-import-'));
const given = process.env['COFFER_BENCH_EXTRACT'];
const extract = given ?? join(folder, 'extract');
if (given === undefined) writeCity({ folder: extract, accounts: ACCOUNTS, seed: 1, withUsage: false });

const ledger = new Database(join(folder, 'ledger.sqlite'));
ledger.pragma('journal_mode = WAL');
ledger.exec('CREATE TABLE payments (id INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT');
ledger.pragma('synchronous = FULL');
const pay = ledger.prepare('INSERT INTO payments (event) VALUES (?)');

interface Wait {
  readonly lateMs: number;
  readonly commitMs: number;
}

interface Waits {
  readonly waits: readonly Wait[];
  readonly peakMb: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Waits are counted from the moment a payment was due, so that a blocked thread counts as well as a slow disk. */
async function payWhile(work: Promise<unknown>): Promise<Waits> {
  const waits: Wait[] = [];
  let peakMb = 0;
  let isDone = false;
  void work.finally(() => (isDone = true));
  while (!isDone) {
    const due = performance.now() + PAYMENT_EVERY_MS;
    await pause(PAYMENT_EVERY_MS);
    const lateMs = performance.now() - due;
    pay.run('x'.repeat(600));
    waits.push({ lateMs, commitMs: performance.now() - due - lateMs });
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1e6);
  }
  return { waits, peakMb };
}

function say(when: string, { waits }: Waits): void {
  const told = (what: string, values: readonly number[]): string =>
    `${what} p50 ${at(values, 0.5).toFixed(1)}, p99 ${at(values, 0.99).toFixed(1)}, longest ${at(values, 1).toFixed(1)} ms`;
  const whole = waits.map(({ lateMs, commitMs }) => lateMs + commitMs);
  const long = whole.filter((ms) => ms > 100).length;
  const perThousand = ((long / Math.max(1, whole.length)) * 1000).toFixed(1);
  console.log(
    `  ${when.padEnd(8)} ${String(whole.length).padStart(6)} payments; ${told('wait', whole)}; over 100 ms: ${long}, ${perThousand} in 1,000`,
  );
  const late = waits.map(({ lateMs }) => lateMs);
  const commit = waits.map(({ commitMs }) => commitMs);
  console.log(`           of it ${told('late', late)}; ${told('commit', commit)}`);
}

const before = await payWhile(pause(QUIET_MS));
const data = process.env['COFFER_BENCH_KEEP_REFERENCE'] ?? join(folder, 'reference');
const store = openReferenceStore(data);
const importer = createExtractImporter({ folder: data, store, now: () => new Date().toISOString() });
const running = importer.start({ folder: extract });
const during = await payWhile(running.done);
const result = await running.done;
const after = await payWhile(pause(QUIET_MS));
if (!result.ok) throw new Error(result.refusal.code);

const { accounts, openCharges } = result.value.extract;
console.log(
  `import of ${accounts} accounts and ${openCharges} charges: ${Math.round(result.value.milliseconds / 1000)} s`,
);
console.log(`  highest resident memory of the whole process: ${during.peakMb.toFixed(0)} MB   to reach: 500`);
say('before', before);
say('during', during);
say('after', after);
store.close();
ledger.close();
rmSync(folder, { recursive: true });
