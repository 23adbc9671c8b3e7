// A counter with something in every report: Ana's drawer counted short and accepted, with a void, cash with change and a
// check; Sam's own drawer, open, whose figures he may not learn (DS5).
import type { PdfPress } from '../../../src-main/ports/pdf.ts';
import type { Block } from '../../../src-core/documents/document.ts';
import type { ReportQuestionInput, ReportView } from '../../../src-contract/station/reports.ts';
import { reports as contract } from '../../../src-contract/station/reports.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { paymentHandlers } from '../../../src-main/services/payment/handlers.ts';
import { reportsHandlers } from '../../../src-main/services/reports/handlers.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type DepositCounter, aDepositCounter, matchingDraft, seal } from '../deposits/a-deposit-counter.ts';
import { FUND, openDrawer, submitted } from '../drawer/a-counter.ts';

/** What stands on a page, a line for each row. */
function plain(block: Block): string {
  switch (block.kind) {
    case 'columns':
      return [block.columns.map(({ header }) => header), ...block.rows, block.total ?? []]
        .map((cells) => cells.join(' '))
        .join('\n');
    case 'keyValue':
      return `${block.label} ${block.value}`;
    case 'text':
      return block.text;
    case 'signature':
      return block.label;
    case 'pair':
      return [...block.left, ...block.right].map(plain).join('\n');
    default:
      return '';
  }
}
const press: PdfPress = {
  render: ({ title, blocks }) => Promise.resolve(new TextEncoder().encode([title, ...blocks.map(plain)].join('\n'))),
};

export interface ReportedCounter extends DepositCounter {
  readonly reports: ReturnType<typeof reportsHandlers>;
  readonly anasSession: string;
  readonly ask: (
    caller: Caller,
    reportId: ReportQuestionInput['reportId'],
    more?: Partial<ReportQuestionInput>,
  ) => ReportView;
}

export const DAY = '2026-11-23';
export const question = (
  reportId: ReportQuestionInput['reportId'],
  more: Partial<ReportQuestionInput> = {},
): ReportQuestionInput => ({
  reportId,
  from: DAY,
  to: DAY,
  personId: null,
  accountNo: null,
  receiptNumber: null,
  ...more,
});

function anasDay(counter: DepositCounter): string {
  const { ana, grace, sam } = counter.people;
  const payment = paymentHandlers(counter.parts);
  const sessionId = openDrawer(counter);
  takeTestPayment(counter, ana, 4_510, [{ kind: 'cash', amountCents: 5_000 }]);
  takeTestPayment(counter, ana, 12_000, [{ kind: 'check', amountCents: 12_000, itemNumber: '1041' }]);
  const { receiptNumber } = takeTestPayment(counter, ana, 333, [{ kind: 'cash', amountCents: 500 }]);
  const input = { key: counter.newKey(), receiptNumber, reason: '=1+1, "wrong person"' };
  const approval = counter.approve('void.approve', 'payment.void', input, ana, grace);
  accepted(payment.void(ana, { ...input, approval }));
  const paper = [{ kind: 'check' as const, itemNumber: '1041', amountCents: 12_000 }];
  // Ten cents short.
  const cash = [...FUND, pieces(2000, 2), pieces(500, 1)].reduce<typeof FUND>((all, one) => {
    const same = all.find((each) => each.denominationCents === one.denominationCents);
    return same === undefined
      ? [...all, one]
      : all.map((each) => (each === same ? { ...each, quantity: each.quantity + one.quantity } : each));
  }, []);
  submitted(counter, sessionId, ana, { cash, paper, cardSlipsCents: null });
  accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: 'change given wrong' }));
  return sessionId;
}

export async function aReportedCounter(): Promise<ReportedCounter> {
  const counter = await aDepositCounter();
  const { luis, sam } = counter.people;
  const anasSession = anasDay(counter);
  accepted(seal(counter, { ...matchingDraft(counter), cash: [pieces(2000, 2), pieces(500, 1)] }));
  openDrawer(counter, luis, '2');
  takeTestPayment(counter, luis, 777, [{ kind: 'cash', amountCents: 777 }]);
  const openNow = { key: counter.newKey(), sessionId: openDrawer(counter, sam, '3'), reason: 'change for a twenty' };
  accepted(counter.drawer.openWithoutSale(sam, openNow));
  takeTestPayment(counter, sam, 98_765, [{ kind: 'check', amountCents: 98_765, itemNumber: '77' }]);
  const reports = reportsHandlers(counter.parts, press);
  return {
    ...counter,
    reports,
    anasSession,
    ask: (caller, reportId, more) =>
      fitsContract(contract.run, accepted(reports.run(caller, question(reportId, more)))),
  };
}
