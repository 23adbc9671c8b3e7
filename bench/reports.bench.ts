// Each report over a year of two hundred receipts a day, as the screen asks for it: its rows read, added up and held against
// the journals. The first time the query is prepared and the pages are read; what is printed is that, and a second time.
import { invariant } from '../src-core/result/result.ts';
import { REPORT_IDS } from '../src-core/report/report-catalogue.ts';
import { reportsHandlers } from '../src-main/services/reports/handlers.ts';
import { openBenchStation } from './bench-station.ts';
import { measured, say } from './figures.ts';
import { accepted, makeStation, scratchFolder } from './make-station.ts';

const RECEIPTS = Number(process.env['COFFER_BENCH_RECEIPTS'] ?? 73_000);
const MOST_MS = 1_000;

const station = openBenchStation(await makeStation(scratchFolder('reports'), RECEIPTS));
const { parts } = station;
const press = { render: () => Promise.reject(new Error('no page is measured here')) };
const reports = reportsHandlers(parts, press);
const ida = station.caller('ida');
const last = parts.store.receipts.list({ query: '', sessionId: null, issuerId: null, before: null, limit: 1 })[0];
invariant(last !== undefined, 'a ledger without receipts');
const to = last.businessDate;
const from = new Date(Date.parse(to) - 365 * 86_400_000).toISOString().slice(0, 10);

console.log(`reports over ${RECEIPTS.toLocaleString('en-US')} receipts, ${from} to ${to}`);
for (const reportId of REPORT_IDS) {
  let rows = 0;
  const ask = (): void => {
    const question = {
      reportId,
      from,
      to,
      personId: null,
      accountNo: last.accountNos[0] ?? null,
      receiptNumber: last.receiptNumber,
    };
    rows = accepted(reports.run(ida, question)).rowCount;
  };
  const [first, second] = [measured(ask), measured(ask)];
  const missed = first.wall <= MOST_MS ? '' : ', missed';
  say(
    `${reportId}, ${rows.toLocaleString('en-US')} rows: first, then again, ms`,
    `${first.wall.toFixed(0)}, ${second.wall.toFixed(0)} (processor ${first.processor.toFixed(0)}, ${second.processor.toFixed(0)})`,
    `≤ ${MOST_MS}${missed}`,
  );
}
station.close();
