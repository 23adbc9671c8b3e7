// A payment through the service beside the same rows by bare prepared statements in a copy of the same file, on the same
// disk, with the same pragmas; then how many times it waits for the disk, and what a ledger full of receipts adds.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stationFiles } from '../src-main/station-files.ts';
import { openBareLedger } from './bare-ledger.ts';
import { type BenchStation, openBenchStation } from './bench-station.ts';
import { countFsyncs } from './count-fsyncs.ts';
import { median, say, sayRatio, spread, timed } from './figures.ts';
import { copyStation, makeStation, removeFolder, scratchFolder } from './make-station.ts';

const ROUNDS = Number(process.env['COFFER_BENCH_ROUNDS'] ?? 15);
const PAYMENTS = Number(process.env['COFFER_BENCH_PAYMENTS'] ?? 60);
const FEW = 1_000;
const MANY = Number(process.env['COFFER_BENCH_RECEIPTS'] ?? 1_000_000);

type Round = readonly [number, number];

/** The first round warms both sides up and is not counted. */
function measure(round: () => Round): readonly Round[] {
  round();
  return Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    return round();
  });
}

function sayBoth(names: readonly [string, string], rounds: readonly Round[]): void {
  names.forEach((name, side) =>
    say(
      `  ${name}, ms`,
      spread(
        rounds.map((round) => round[side] ?? 0),
        3,
      ),
    ),
  );
}

function openForPayments(folder: string): BenchStation {
  const station = openBenchStation(folder);
  station.openDrawer(station.caller('ana'), '1');
  return station;
}

function besideBareStatements(folder: string, copy: string): void {
  openForPayments(copy).close();
  const station = openForPayments(folder);
  const bare = openBareLedger(station.ledgerFile, stationFiles(copy).ledger);
  const rounds = measure(() => {
    const figures: [number[], number[]] = [[], []];
    for (let taken = 0; taken < PAYMENTS; taken += 1) {
      const payment = station.prepare();
      let receiptNumber = '';
      figures[0].push(timed(() => void (receiptNumber = station.take(payment))));
      const rows = bare.prepare(receiptNumber);
      figures[1].push(timed(() => bare.insert(rows)));
    }
    return [median(figures[0]), median(figures[1])];
  });
  bare.close();
  station.close();
  sayRatio(
    'a payment ÷ the same rows by bare statements',
    rounds.map(([service, rows]) => service / rows),
    1.5,
  );
  sayBoth(['a payment through the service', 'its rows by bare statements'], rounds);
}

function withManyReceipts(few: string, many: string): void {
  const stations = [openForPayments(many), openForPayments(few)] as const;
  const rounds = measure(() => {
    const figures: [number[], number[]] = [[], []];
    for (let taken = 0; taken < PAYMENTS; taken += 1) {
      stations.forEach((station, side) => {
        const payment = station.prepare();
        figures[side]?.push(timed(() => void station.take(payment)));
      });
    }
    return [median(figures[0]), median(figures[1])];
  });
  for (const station of stations) station.close();
  sayRatio(
    `a payment with ${MANY} receipts stored ÷ with ${FEW}`,
    rounds.map(([full, small]) => full / small),
    1.2,
  );
  sayBoth([`with ${MANY} receipts`, `with ${FEW} receipts`], rounds);
}

const root = scratchFolder('payment');
const place = (name: string): string => {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
};

const empty = await makeStation(place('empty'));
const traced = copyStation(empty, place('traced'));
const counted = countFsyncs(traced, place('marks'));
const fsyncs = typeof counted === 'string' ? counted : [...new Set(counted)].toSorted().join(' or ');
console.log(`one payment: two accounts, four lines, cash; median (min–max) of ${ROUNDS} rounds of ${PAYMENTS}`);
say('fsyncs a payment, outside checkpoints', fsyncs, '1');
besideBareStatements(empty, copyStation(empty, place('bare')));
withManyReceipts(await makeStation(place('few'), FEW), await makeStation(place('many'), MANY));
removeFolder(root);
