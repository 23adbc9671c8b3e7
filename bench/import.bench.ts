// An import of many accounts while payments are being committed: what memory it takes, and how long the slowest of the
// commits waited, beside the same commits without an import on the same disk. A payment here is a small committed write
// to a ledger of its own (WAL, synchronous FULL), due every 20 ms.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createExtractImporter } from '../src-main/import/extract-importer.ts';
import { openReferenceStore } from '../src-main/store/reference/reference-store.ts';
import { writeCity } from '../tools/sample-city/write-city.ts';

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

interface Waits {
  readonly waits: readonly number[];
  readonly peakMb: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Waits are counted from the moment a payment was due, so that a blocked thread counts as well as a slow disk. */
async function payWhile(work: Promise<unknown>): Promise<Waits> {
  const waits: number[] = [];
  let peakMb = 0;
  let isDone = false;
  void work.finally(() => (isDone = true));
  while (!isDone) {
    const due = performance.now() + PAYMENT_EVERY_MS;
    await pause(PAYMENT_EVERY_MS);
    pay.run('x'.repeat(600));
    waits.push(performance.now() - due);
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1e6);
  }
  return { waits: waits.sort((a, b) => a - b), peakMb };
}

function say(when: string, { waits }: Waits): void {
  const part = (share: number): string => (waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(1);
  const long = waits.filter((ms) => ms > 100).length;
  const figures = `wait p50 ${part(0.5)}, p99 ${part(0.99)}, longest ${part(1)} ms; over 100 ms: ${long}`;
  console.log(`  ${when.padEnd(8)} ${String(waits.length).padStart(6)} payments; ${figures}`);
}

const before = await payWhile(pause(QUIET_MS));
const data = join(folder, 'reference');
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
