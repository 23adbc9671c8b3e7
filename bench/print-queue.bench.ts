// 1,000 receipts that wait for a printer, drained by the real queue to a printer on TCP that answers as a real one does:
// how fast they go, and how much memory stands at the end beside the beginning.
import { mkdirSync } from 'node:fs';
import { receiptDocument } from '../src-core/documents/receipt.ts';
import type { PrintingSetup } from '../src-core/printing/printing-setup.ts';
import { openPrinter } from '../src-main/printing/open-printer.ts';
import { PrintLanes } from '../src-main/printing/print-lanes.ts';
import { renderJobFor } from '../src-main/printing/render-job.ts';
import { openLedger } from '../src-main/open-station.ts';
import { stationFiles } from '../src-main/station-files.ts';
import { randomIds } from '../src-main/store/random-ids.ts';
import { receiptFacts } from '../test/core/documents/payment-facts.ts';
import { FakePrinter } from '../test/support/fake-printer.ts';
import { say } from './figures.ts';
import { accepted, scratchFolder } from './make-station.ts';

const JOBS = Number(process.env['COFFER_BENCH_PRINTED'] ?? 1_000);
const WARMING = 100;
const MOST_GROWTH_MB = 8;
const MB = 1_048_576;
const collect = globalThis.gc;
if (collect === undefined) throw new Error('run with --expose-gc, as tools/bench.mjs does');

const folder = scratchFolder('print-queue');
mkdirSync(folder, { recursive: true });
const store = accepted(openLedger(stationFiles(folder)));
const { printJobs } = store;
const ids = randomIds();
const payload = JSON.stringify(receiptDocument(receiptFacts()));

const printer = await FakePrinter.start();
const setup: PrintingSetup = {
  printers: [
    {
      printerId: '0190b5a0-0000-7000-8000-000000000c01',
      name: 'Counter 1',
      model: 'epson-80',
      paperMm: 80,
      address: { kind: 'network', host: '127.0.0.1', port: printer.port },
      drawer: null,
      rerouteTo: null,
    },
  ],
  roles: { receipts: '0190b5a0-0000-7000-8000-000000000c01', office: null, slips: null },
};
const pdf = { render: () => Promise.reject(new Error('a receipt is no page')) };
const lanes = new PrintLanes({
  jobs: printJobs,
  setup: () => setup,
  open: (each) => openPrinter(each, ''),
  renderFor: (each) => renderJobFor(each, pdf),
  now: Date.now,
});
lanes.start();

async function drain(count: number): Promise<number> {
  for (let job = 0; job < count; job += 1) {
    const jobId = ids.uuid();
    printJobs.add({ jobId, receiptNumber: null, documentKind: 'receipt', payload, kick: false }, 'now');
  }
  const startedAt = performance.now();
  lanes.wake();
  while (printJobs.waitingCount() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  // What the stand-in for a printer keeps is not the station's.
  printer.jobs.length = 0;
  return (performance.now() - startedAt) / 1000;
}

function heapMb(): number {
  collect?.();
  return process.memoryUsage().heapUsed / MB;
}

await drain(WARMING);
const before = heapMb();
const seconds = await drain(JOBS);
const growth = heapMb() - before;
await lanes.stop();
await printer.stop();
store.close();

console.log(`${JOBS} queued receipts to a printer on TCP that confirms each`);
say('drained, receipts a second', (JOBS / seconds).toFixed(0));
const missed = growth <= MOST_GROWTH_MB ? '' : ', missed';
say('memory at the end beside the beginning, MB', growth.toFixed(2), `≤ ${MOST_GROWTH_MB}${missed}`);
