// A deposit slip of 200 checks as PDF, warm: every round is another deposit, so that nothing but the fonts and the page
// style is remembered; on the clock as the person at the counter waits for it, worker and all.
import { depositSlip } from '../src-core/documents/deposit-slip.ts';
import { pdfRenderer } from '../src-main/printing/pdf-renderer.ts';
import { depositFacts } from '../test/core/documents/drawer-facts.ts';
import { at, median, say, spread } from './figures.ts';

const ROUNDS = Number(process.env['COFFER_BENCH_ROUNDS'] ?? 15);
const CHECKS = 200;
const MOST_MS = 300;

function slipOf(round: number) {
  const facts = depositFacts(CHECKS);
  const items = facts.event.payload.items.map((item) => ({ ...item, amountCents: item.amountCents + round }));
  const itemsCents = items.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const totalCents = facts.event.payload.cashCents + itemsCents;
  return depositSlip({
    ...facts,
    event: { ...facts.event, payload: { ...facts.event.payload, items, itemsCents, totalCents } },
  });
}

const pdf = pdfRenderer();
const times: number[] = [];
const onProcessor: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const document = slipOf(round);
  const before = process.cpuUsage();
  const start = performance.now();
  await pdf.render(document, 'letter');
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  onProcessor.push((user + system) / 1000);
}
await pdf.close();

const [cold = 0, ...warm] = times;
const missed = median(warm) <= MOST_MS ? '' : `, missed by ${((median(warm) / MOST_MS - 1) * 100).toFixed(0)} %`;
say(`a deposit slip of ${CHECKS} checks as PDF, warm, ms`, spread(warm, 0), `≤ ${MOST_MS}${missed}`);
say('  the same in time on the processor, all threads, ms', spread(onProcessor.slice(1), 0));
say('  the slowest tenth of them, ms', at(warm, 0.9).toFixed(0));
say('  the first one, the worker and its fonts with it, ms', cold.toFixed(0));
