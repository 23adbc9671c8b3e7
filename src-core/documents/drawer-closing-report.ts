// The drawer closing report (Z): what an auditor starts from. Numbers first to last and how many are void, each tender
// kind expected against counted, expected cash with its parts (DS17), the period's total and the perpetual total (LD6).
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { Envelope } from '../ledger/envelope.ts';
import type { CashMovementKind, DrawerClosed } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { column, flexibleColumn, heading, keyValue, pair, signature, table, text } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import { expectedCash, itemTable, kindTable } from './closure-tables.ts';
import type { Block, PrintedDocument } from './document.ts';
import { MOVEMENT_NAMES } from './drawer-slips.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';

export interface ClosingReportFacts {
  readonly event: Envelope<DrawerClosed>;
  readonly office: IssuingOffice;
  readonly ownerName: string;
  readonly reviewerName: string;
  /** When the session opened, UTC. */
  readonly openedAt: string;
  /** The accepted count of cash; empty leaves the table out. */
  readonly cash: readonly DenominationCount[];
  readonly movements: readonly {
    readonly at: string;
    readonly kind: CashMovementKind;
    readonly amountCents: number;
  }[];
  readonly voids: readonly {
    readonly receiptNumber: string;
    readonly amountCents: number;
    readonly reason: string;
    readonly approverName: string;
  }[];
  readonly duplicateNo?: number | null;
}

type Closure = DrawerClosed['payload'];

function whoAndWhen({ event, office, ownerName, reviewerName, openedAt }: ClosingReportFacts): readonly Block[] {
  const at = (instant: string): string => formatInstant(instant, office.timeZone, 'en', 'minute');
  return [
    keyValue('Drawer', event.payload.drawerName, true),
    keyValue('Cashier', ownerName),
    keyValue('Reviewed and accepted by', reviewerName),
    ...(event.businessDate === null ? [] : [keyValue('Business date', formatDate(event.businessDate, 'en'))]),
    keyValue('Opened', at(openedAt)),
    keyValue('Closed', at(event.occurredAt)),
    keyValue('Count accepted', event.payload.attempt === 1 ? 'first' : `number ${event.payload.attempt} (recount)`),
  ];
}

const receiptFigures = (closure: Closure): readonly Block[] => [
  keyValue('First receipt', closure.firstReceipt ?? 'none'),
  keyValue('Last receipt', closure.lastReceipt ?? 'none'),
  keyValue('Receipts issued', `${closure.receiptCount}`),
  keyValue('of which void', `${closure.voidCount}`),
  keyValue('Tender kinds corrected', `${closure.correctionCount}`),
  keyValue('Openings without sale', `${closure.noSaleCount}`),
];

const totals = (closure: Closure): readonly Block[] => [
  keyValue('Period total (receipts not void)', formatCents(closure.periodCents), true),
  keyValue('Perpetual total of the station', formatCents(closure.perpetualCents), true),
  keyValue('Waiting for central', closure.unsentEvents === 1 ? '1 event' : `${closure.unsentEvents} events`),
];

function movementTable({ movements, office }: ClosingReportFacts): readonly Block[] {
  if (movements.length === 0) return [];
  return [
    heading('Safe drops and vault'),
    table(
      'Safe drops and vault',
      [flexibleColumn('Movement'), column('Amount')],
      movements.map((each) => [
        `${MOVEMENT_NAMES[each.kind]}, ${formatInstant(each.at, office.timeZone, 'en', 'minute')}`,
        formatCents(each.amountCents),
      ]),
    ),
  ];
}

function voidTable({ voids }: ClosingReportFacts): readonly Block[] {
  if (voids.length === 0) return [];
  return [
    heading('Voided receipts'),
    table(
      'Voided receipts',
      [column('Receipt', 'left'), flexibleColumn('Reason'), column('Approved by', 'left'), column('Amount')],
      voids.map((each) => [each.receiptNumber, each.reason, each.approverName, formatCents(each.amountCents)]),
    ),
  ];
}

export function drawerClosingReport(facts: ClosingReportFacts): PrintedDocument {
  const { event, office } = facts;
  const closure = event.payload;
  return issueDocument(office, {
    kind: 'drawer_closing_report',
    title: 'DRAWER CLOSING REPORT (Z)',
    reference: `${event.station}-${event.sequence}`,
    duplicateNo: facts.duplicateNo ?? null,
    blocks: [
      pair(whoAndWhen(facts), receiptFigures(closure)),
      heading('Expected and counted'),
      kindTable(closure.kinds),
      ...(closure.reason === null ? [] : [text(`Reason given: ${closure.reason}`)]),
      pair(
        [
          heading('Expected cash'),
          ...expectedCash(closure.cash),
          heading('Totals'),
          ...totals(closure),
          heading('Items'),
          itemTable(closure.kinds),
        ],
        [
          ...(facts.cash.length === 0 ? [] : [heading('Cash as counted'), cashTable('Denomination', facts.cash)]),
          ...movementTable(facts),
        ],
      ),
      ...voidTable(facts),
      pair([signature('Cashier', facts.ownerName)], [signature('Reviewer', facts.reviewerName)]),
    ],
  });
}
