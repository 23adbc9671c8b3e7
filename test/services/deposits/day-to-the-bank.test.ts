// The whole way of a day's money, from a drawer opened short to the bank's receipt, with everything on it that a day can
// bring; at its end a reader that shares no code with the station finds nothing wrong with the ledger.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CountFigures } from '../../../src-contract/station/drawer.ts';
import { addCounts, subtractCounts, sumCounts } from '../../../src-core/denomination/count.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import { pdfRenderer } from '../../../src-main/printing/pdf-renderer.ts';
import { depositsHandlers } from '../../../src-main/services/deposits/handlers.ts';
import { documentsHandlers } from '../../../src-main/services/documents/handlers.ts';
import { paymentHandlers } from '../../../src-main/services/payment/handlers.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, pieces } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type Counter, aCounter, cashOnly, openDrawer, submitted } from '../drawer/a-counter.ts';

const check = (itemNumber: string, amountCents: number) => ({ kind: 'check' as const, itemNumber, amountCents });

/** 180.00 in starting cash, twenty dollars short. */
const SHORT_FUND = [pieces(2000, 8), pieces(1000, 2)];

/** 177.84, or four cents less. */
const counted = (pennies: number): CountFigures => ({
  cash: [pieces(2000, 8), pieces(1000, 1), pieces(500, 1), pieces(100, 2), pieces(10, 8), pieces(1, pennies)],
  paper: [check('1041', 12_000), check('88', 3_500)],
  cardSlipsCents: null,
});

/** Opened short before Luis; change given, two checks, a void by two people, a drop; counted, put aside, recounted. */
function anasDay(counter: Counter): string {
  const { ana, luis, sam } = counter.people;
  const { drawer } = counter;
  const opening = { key: counter.newKey(), drawerId: '1', counts: SHORT_FUND };
  const approval = counter.approve('drawer.witness', 'drawer.open', opening, ana, luis);
  const { sessionId } = accepted(drawer.open(ana, { ...opening, approval }));
  const keyed = () => ({ key: counter.newKey(), sessionId });
  takeTestPayment(counter, ana, 4_784, [{ kind: 'cash', amountCents: 5_000 }]);
  takeTestPayment(counter, ana, 12_000, [check('1041', 12_000)]);
  const wrong = takeTestPayment(counter, ana, 2_000, [{ kind: 'cash', amountCents: 2_000 }]);
  const voiding = { key: counter.newKey(), receiptNumber: wrong.receiptNumber, reason: 'another office' };
  const yes = counter.approve('void.approve', 'payment.void', voiding, ana, sam);
  accepted(paymentHandlers(counter.parts).void(ana, { ...voiding, approval: yes }));
  accepted(drawer.moveCash(ana, { ...keyed(), kind: 'safe_drop', counts: [pieces(5000, 1)] }));
  accepted(drawer.startCount(ana, keyed()));
  accepted(drawer.putCountAside(ana, keyed()));
  takeTestPayment(counter, ana, 3_500, [check('88', 3_500)]);
  submitted(counter, sessionId, ana, counted(0));
  accepted(drawer.recount(sam, { ...keyed(), reason: 'four cents' }));
  accepted(drawer.submitCount(ana, { ...keyed(), figures: counted(4) }));
  accepted(drawer.accept(sam, { ...keyed(), reason: null }));
  return sessionId;
}

/** Ten dollars taken, nine counted: a dollar short, accepted. */
function luissDay(counter: Counter): string {
  const { luis, sam } = counter.people;
  const sessionId = openDrawer(counter, luis, '2');
  takeTestPayment(counter, luis, 1_000, [{ kind: 'cash', amountCents: 1_000 }]);
  submitted(counter, sessionId, luis, cashOnly([pieces(2000, 8), pieces(1000, 4), pieces(500, 1), pieces(100, 4)]));
  accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: 'one dollar, not found' }));
  return sessionId;
}

it('DS1–DS17, DP1–DP12: two drawers to one confirmed deposit, and the ledger is sound', async () => {
  const counter = await aCounter();
  const pdf = pdfRenderer();
  try {
    const anas = anasDay(counter);
    const luiss = luissDay(counter);
    const { ana, grace, sue, ida } = counter.people;
    const deposits = depositsHandlers(counter.parts, pdf);
    const candidates = accepted(deposits.candidates());
    expect(candidates.map(({ sessionId, countedCents }) => [sessionId, countedCents])).toEqual([
      [anas, 17_784],
      [luiss, 20_900],
    ]);
    const bagOf = ({ counted: drawerCash, safeDrops, proposedKept }: (typeof candidates)[number]) =>
      accepted<readonly DenominationCount[]>(subtractCounts(addCounts(drawerCash, safeDrops), proposedKept));
    const items = candidates.flatMap((each) => each.items);
    const [inBag, lost] = items;
    const draft = {
      depositId: counter.newKey(),
      depositoryId: 'general',
      bagNumber: 'A-1',
      sessions: candidates.map(({ sessionId, proposedKept }) => ({ sessionId, kept: proposedKept })),
      drops: [],
      cash: [...addCounts(...candidates.map(bagOf))],
      tenderIds: [inBag?.tenderId ?? ''],
      exceptions: [
        {
          kind: 'receipted_not_in_bag' as const,
          tenderId: lost?.tenderId ?? null,
          itemNumber: '88',
          amountCents: 3500,
          reason: 'not on the counter; searched with Sam',
        },
      ],
    };
    expect([sumCounts(draft.cash), items.length]).toEqual([3_684, 2]);
    const sealing = { key: counter.newKey(), draft };
    const verified = counter.approve('deposit.verify', 'deposits.seal', sealing, ana, grace);
    const { depositId, totalCents } = accepted(deposits.seal(ana, { ...sealing, approval: verified }));
    expect(totalCents).toBe(15_684);
    accepted(deposits.handOver(ana, { key: counter.newKey(), depositId, carrier: 'J. Boyd', note: 'two seals' }));
    const bank = { bankCents: 15_684, bankDate: '2026-11-24', bankReference: 'FNB 4471' };
    expect(accepted(deposits.confirm(sue, { key: counter.newKey(), depositId, ...bank })).stage).toBe('confirmed');

    const documents = documentsHandlers(counter.parts, pdf);
    const files = [
      accepted(await documents.closingReport(ida, { sessionId: anas })),
      accepted(await documents.overShortReport(ida, { sessionId: luiss })),
      accepted(await deposits.slip(ida, { depositId })),
    ];
    for (const { base64 } of files) expect(Buffer.from(base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(files.map(({ fileName }) => fileName.replace(/-\d+\.pdf$/, ''))).toEqual([
      'closing-report-2026-11-23-drawer-1',
      'over-short-report-2026-11-23-drawer-2',
      'deposit-slip-D01A-2026',
    ]);
    const report = accepted(counter.drawer.closingReport(ida, { sessionId: anas })).document.lines.join('\n');
    for (const told of ['another office', 'number 2 (recount)', 'Safe drop', '177.84']) expect(report).toContain(told);
    const papers = counter.printed().map(({ document }) => document.kind);
    expect(papers.filter((kind) => kind !== 'receipt')).toEqual([
      'void_slip',
      'cash_movement_slip',
      'count_sheet',
      'count_sheet',
      'drawer_closing_report',
      'count_sheet',
      'drawer_closing_report',
      'bag_label',
      'adding_machine_tape',
      'hand_over_record',
    ]);
    expect(auditLedger(join(counter.folder, 'ledger.sqlite'))).toEqual([]);
  } finally {
    await pdf.close();
    counter.close();
  }
});
