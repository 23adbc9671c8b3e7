// From the commit of a payment until the bytes of its receipt are ready, and until the printer has them: between the two
// the queue marks the job as printing, a commit of its own, so that a receipt is never printed twice.
import type { Printer } from '../src-main/ports/printer.ts';
import { PrintQueue } from '../src-main/printing/print-queue.ts';
import { renderJobFor } from '../src-main/printing/render-job.ts';
import { openBenchStation } from './bench-station.ts';
import { at, median, say } from './figures.ts';
import { makeStation, scratchFolder } from './make-station.ts';

const PAYMENTS = Number(process.env['COFFER_BENCH_PRINTED'] ?? 1_000);
const WARMING = 50;
const MOST_MS = 5;

let committedAt = 0;
let processorThen = process.threadCpuUsage();
let queue: PrintQueue | null = null;
const station = openBenchStation(await makeStation(scratchFolder('receipt')), () => {
  committedAt = performance.now();
  processorThen = process.threadCpuUsage();
  queue?.wake();
});

const ready: number[] = [];
const handed: number[] = [];
/** As `ready`, without what others had the processor for. */
const worked: number[] = [];
let bytesInAll = 0;
const printer: Printer = {
  print: async ({ bytes }) => {
    handed.push(performance.now() - committedAt);
    bytesInAll += bytes.length;
    return { kind: 'printed' };
  },
  status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
};
const render = renderJobFor(
  {
    printerId: '0190b5a0-0000-7000-8000-000000000c01',
    name: 'Counter 1',
    model: 'epson-80',
    paperMm: 80,
    address: { kind: 'network', host: '192.0.2.10', port: 9100 },
    drawer: { pin: 2, openWhen: 'not_sensed' },
    rerouteTo: null,
  },
  { render: () => Promise.reject(new Error('a receipt is no page')) },
);
const { printJobs } = station.parts.store;
const next = () => printJobs.nextIn({ printerId: null, kinds: ['receipt'] });

station.openDrawer(station.caller('ana'), '1');
queue = new PrintQueue({
  queue: { ...printJobs, next },
  printer,
  render: (job) => {
    const rendered = render(job);
    ready.push(performance.now() - committedAt);
    const { user, system } = process.threadCpuUsage(processorThen);
    worked.push((user + system) / 1000);
    return rendered;
  },
});
queue.wake();
const drained = () => new Promise((resolve) => setImmediate(resolve));
while (next() !== null) await drained();

async function print(payments: number): Promise<void> {
  ready.length = 0;
  handed.length = 0;
  worked.length = 0;
  for (let taken = 0; taken < payments; taken += 1) {
    station.take(station.prepare());
    while (handed.length <= taken) await drained();
  }
}

await print(WARMING);
await print(PAYMENTS);
await queue.stop();
station.close();

const figures = (values: readonly number[]): string =>
  `p50 ${median(values).toFixed(2)}, p99 ${at(values, 0.99).toFixed(2)}, longest ${at(values, 1).toFixed(2)}`;
console.log(
  `a receipt's bytes after its commit, ${PAYMENTS} payments of two accounts, ${Math.round(bytesInAll / (PAYMENTS + WARMING))} bytes each`,
);
const missed = at(ready, 0.99) <= MOST_MS ? '' : ', missed';
say('from the commit until the bytes are ready, ms', figures(ready), `p99 ≤ ${MOST_MS}${missed}`);
say('  of it on the processor, ms', figures(worked));
say('  until the printer has them, the commit of its mark between, ms', figures(handed));
