// Closing a drawer: the reviewer accepts the count, and the closing report is shown. The session's receipts, of which
// every fourth was paid by check, are put into the tables by SQL before its count begins.
import type { CountedPaper } from '../src-core/ledger/events/drawer-events.ts';
import { drawerHandlers } from '../src-main/services/drawer/handlers.ts';
import { openBenchStation } from './bench-station.ts';
import { median, say, sayRatio, spread, timed } from './figures.ts';
import { accepted, makeStation, scratchFolder } from './make-station.ts';
import { addReceipts } from './stored-receipts.ts';

const ROUNDS = Number(process.env['COFFER_BENCH_ROUNDS'] ?? 9);
const FEW = 1_000;
const MANY = 10_000;
const AMOUNT_CENTS = 4_000;

const root = scratchFolder('closing');
const station = openBenchStation(await makeStation(root));
const { parts } = station;
const drawer = drawerHandlers(parts);
const [owner, reviewer] = [station.caller('ana'), station.caller('sam')];

/** What a right count of the session would be: the change fund, two twenties a cash receipt, and the checks. */
function figuresOf(sessionId: string) {
  const paper: CountedPaper[] = parts.store.sessions.receiptedPaper(sessionId).map((item) => ({ ...item }));
  const cashReceipts = parts.store.sessions.counts(sessionId).receiptCount - paper.length;
  const quantity = 10 + cashReceipts * 2;
  return { cash: [{ denominationCents: 2000, form: 'loose' as const, quantity }], paper, cardSlipsCents: null };
}

function closeSession(receipts: number): number {
  station.goOn();
  const sessionId = station.openDrawer(owner, '1');
  addReceipts(station.ledgerFile, { count: receipts, accountNos: ['1'], sessionId });
  const key = (): string => parts.ids.uuid();
  const figures = figuresOf(sessionId);
  accepted(drawer.startCount(owner, { key: key(), sessionId }));
  accepted(drawer.submitCount(owner, { key: key(), sessionId, figures }));
  globalThis.gc?.();
  return timed(() => {
    accepted(drawer.accept(reviewer, { key: key(), sessionId, reason: null }));
    const report = accepted(drawer.closingReport(reviewer, { sessionId }));
    if (!JSON.stringify(report).includes(String((receipts * AMOUNT_CENTS) / 100).replace(/(\d)(\d{3})$/, '$1,$2')))
      throw new Error('the closing report does not show the sum of its session');
  });
}

closeSession(FEW);
const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  round % 2 === 0
    ? { few: closeSession(FEW), many: closeSession(MANY) }
    : { many: closeSession(MANY), few: closeSession(FEW) },
);
console.log(`closing a drawer, accept and report; median (min–max) of ${ROUNDS} rounds`);
sayRatio(
  `${MANY} receipts ÷ ${FEW}`,
  rounds.map(({ few, many }) => many / few),
  12,
);
const most = rounds.map(({ many }) => many);
say(`  ${MANY} receipts, ms`, spread(most, 1), `≤ 100${median(most) <= 100 ? '' : ', missed'}`);
say(
  `  ${FEW} receipts, ms`,
  spread(
    rounds.map(({ few }) => few),
    1,
  ),
);
station.close();
