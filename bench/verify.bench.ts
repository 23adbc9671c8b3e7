// The check of the whole ledger, as the station runs it in its worker: how long a receipt takes and how much memory the
// process needs, with few receipts and with many. Neither may grow with the ledger. COFFER_BENCH_VERIFY sets how many are
// many; a million take about a quarter of an hour to seal and to check on a quiet machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger } from '../src-main/watch-ledger.ts';
import { stationFiles } from '../src-main/station-files.ts';
import { openBenchStation } from './bench-station.ts';
import { median, say, sayRatio, spread } from './figures.ts';
import { makeStation, scratchFolder } from './make-station.ts';
import { addSealedReceipts } from './sealed-receipts.ts';

const ROUNDS = Number(process.env['COFFER_BENCH_ROUNDS'] ?? 2);
const FEW = 10_000;
const MANY = Number(process.env['COFFER_BENCH_VERIFY'] ?? 100_000);
const LOOK_EVERY_MS = 50;
const MB = 1_000_000;

interface Check {
  readonly seconds: number;
  /** Above what the process held before it. */
  readonly peakMb: number;
}

const root = scratchFolder('verify');

async function ledgerWith(receipts: number): Promise<string> {
  const place = join(root, String(receipts));
  mkdirSync(place);
  const folder = await makeStation(place);
  const station = openBenchStation(folder);
  station.openDrawer(station.caller('ana'), '1');
  addSealedReceipts(station, receipts - 1);
  station.close();
  return folder;
}

async function check(folder: string, receipts: number): Promise<Check> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, LOOK_EVERY_MS);
  const started = performance.now();
  const verdict = await checkLedger(stationFiles(folder)).done;
  const seconds = (performance.now() - started) / 1000;
  clearInterval(look);
  if (!verdict.isSound) throw new Error(verdict.firstProblem ?? 'not sound');
  if (verdict.events < receipts) throw new Error(`only ${verdict.events} events of ${receipts} receipts`);
  return { seconds, peakMb: (peak - before) / MB };
}

const [few, many] = [await ledgerWith(FEW), await ledgerWith(MANY)];
await check(few, FEW);
const rounds: { readonly few: Check; readonly many: Check }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  rounds.push({ few: await check(few, FEW), many: await check(many, MANY) });
}

console.log(`check of the whole ledger in its worker; median (min–max) of ${ROUNDS} rounds`);
sayRatio(
  `time a receipt, ${MANY} ÷ ${FEW} receipts`,
  rounds.map((each) => each.many.seconds / MANY / (each.few.seconds / FEW)),
  1.5,
);
for (const [receipts, checks] of [
  [FEW, rounds.map((each) => each.few)],
  [MANY, rounds.map((each) => each.many)],
] as const) {
  const seconds = checks.map((each) => each.seconds);
  say(
    `  ${receipts} receipts, s`,
    `${spread(seconds)}, ${((median(seconds) / receipts) * 1e6).toFixed(0)} µs a receipt`,
  );
  say(
    `  ${receipts} receipts, memory at most, MB more than before`,
    spread(
      checks.map((each) => each.peakMb),
      0,
    ),
    '≤ 500',
  );
}
