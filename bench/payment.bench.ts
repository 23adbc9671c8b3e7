// A payment through the service beside the same rows by bare prepared statements in a copy of the same file, on the same
// disk, with the same pragmas; then how many times it waits for the disk, and what a ledger full of receipts adds.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stationFiles } from '../src-main/station-files.ts';
import { openBareLedger } from './bare-ledger.ts';
import { type BenchStation, openBenchStation } from './bench-station.ts';
import { countFsyncs } from './count-fsyncs.ts';
import { type Cost, measured, median, say, sayRatio, spread } from './figures.ts';
import { copyStation, makeStation, scratchFolder } from './make-station.ts';

const ROUNDS = Number(process.env['COFFER_BENCH_ROUNDS'] ?? 15);
const PAYMENTS = Number(process.env['COFFER_BENCH_PAYMENTS'] ?? 60);
const FEW = 1_000;
const MANY = Number(process.env['COFFER_BENCH_RECEIPTS'] ?? 1_000_000);

type Round = readonly [Cost, Cost];

/** The first round warms both sides up and is not counted. */
function measure(round: () => Round): readonly Round[] {
  round();
  return Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    return round();
  });
}

const typical = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  processor: median(costs.map(({ processor }) => processor)),
});

/** The ratio on the clock is what is to be reached; the processor's shows what a busy machine hides. */
function sayRounds(what: string, names: readonly [string, string], rounds: readonly Round[], most: number): void {
  sayRatio(
    what,
    rounds.map(([one, other]) => one.wall / other.wall),
    most,
  );
  say('  the same in time on the processor', spread(rounds.map(([one, other]) => one.processor / other.processor)));
  names.forEach((name, side) => {
    const costs = rounds.map((round) => round[side] ?? { wall: 0, processor: 0 });
    const processor = median(costs.map((cost) => cost.processor)).toFixed(3);
    say(
      `  ${name}, ms`,
      `${spread(
        costs.map(({ wall }) => wall),
        3,
      )}, ${processor} of it on the processor`,
    );
  });
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
    const figures: [Cost[], Cost[]] = [[], []];
    for (let taken = 0; taken < PAYMENTS; taken += 1) {
      const payment = station.prepare();
      let receiptNumber = '';
      figures[0].push(measured(() => void (receiptNumber = station.take(payment))));
      const rows = bare.prepare(receiptNumber);
      figures[1].push(measured(() => bare.insert(rows)));
    }
    return [typical(figures[0]), typical(figures[1])];
  });
  bare.close();
  station.close();
  const names = ['a payment through the service', 'its rows by bare statements'] as const;
  sayRounds('a payment ÷ the same rows by bare statements', names, rounds, 1.5);
}

function withManyReceipts(few: string, many: string): void {
  const stations = [openForPayments(many), openForPayments(few)] as const;
  const rounds = measure(() => {
    const figures: [Cost[], Cost[]] = [[], []];
    for (let taken = 0; taken < PAYMENTS; taken += 1) {
      stations.forEach((station, side) => {
        const payment = station.prepare();
        figures[side]?.push(measured(() => void station.take(payment)));
      });
    }
    return [typical(figures[0]), typical(figures[1])];
  });
  for (const station of stations) station.close();
  const names = [`with ${MANY} receipts`, `with ${FEW} receipts`] as const;
  sayRounds(`a payment with ${MANY} receipts stored ÷ with ${FEW}`, names, rounds, 1.2);
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
const fsyncs = typeof counted === 'string' ? counted : [...new Set(counted)].toSorted((a, b) => a - b).join(' or ');
console.log(`one payment: two accounts, four lines, cash; median (min–max) of ${ROUNDS} rounds of ${PAYMENTS}`);
say('fsyncs a payment, outside checkpoints', fsyncs, '1');
besideBareStatements(empty, copyStation(empty, place('bare')));
withManyReceipts(await makeStation(place('few'), FEW), await makeStation(place('many'), MANY));
