// The count sheet: the person's own count and nothing else (DS5). No expected figure, no difference, no receipts' total
// may stand here, whoever prints it, until the count is accepted; that is the drawer closing report.
import type { Envelope } from '../ledger/envelope.ts';
import type { CountSubmitted } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, column, flexibleColumn, heading, keyValue, signature, table } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface CountSheetFacts {
  readonly event: Envelope<CountSubmitted>;
  readonly office: IssuingOffice;
  readonly drawerName: string;
  readonly ownerName: string;
}

type Count = CountSubmitted['payload'];

function paperTable(count: Count): readonly Block[] {
  if (count.paper.length === 0) return [];
  const rows = inTenderOrder(count.paper).map((item) => [
    tenderName(item.kind),
    item.itemNumber,
    formatCents(item.amountCents),
  ]);
  const total = count.paper.reduce((sum, item) => sum + item.amountCents, 0);
  return [
    heading('Checks and money orders'),
    table('Checks and money orders', [flexibleColumn('Kind'), column('Number'), column('Amount')], rows, [
      `${rows.length} items`,
      '',
      formatCents(total),
    ]),
  ];
}

function cardTable(count: Count): readonly Block[] {
  if (count.cardSlipsCents.length === 0) return [];
  const total = count.cardSlipsCents.reduce((sum, slip) => sum + slip, 0);
  return [
    heading('Card slips'),
    table(
      'Card slips',
      [flexibleColumn('Slip'), column('Amount')],
      count.cardSlipsCents.map((slip, index) => [`${index + 1}`, formatCents(slip)]),
      [`${count.cardSlipsCents.length} slips`, formatCents(total)],
    ),
  ];
}

export function countSheet({ event, office, drawerName, ownerName }: CountSheetFacts): PrintedDocument {
  const count = event.payload;
  return issueDocument(office, {
    kind: 'count_sheet',
    title: 'COUNT SHEET',
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      keyValue('Drawer', drawerName, true),
      keyValue('Cashier', ownerName),
      ...(event.businessDate === null ? [] : [keyValue('Business date', formatDate(event.businessDate, 'en'))]),
      keyValue('Submitted', formatInstant(event.occurredAt, office.timeZone, 'en')),
      keyValue('Count', count.attempt === 1 ? 'first' : `number ${count.attempt} (recount)`),
      RULE,
      heading('Cash'),
      cashTable('Cash', count.cash),
      ...paperTable(count),
      ...cardTable(count),
      RULE,
      heading('Counted'),
      ...inTenderOrder(count.kinds).map((kind) => keyValue(tenderName(kind.kind), formatCents(kind.countedCents))),
      signature('Counted by', ownerName),
    ],
  });
}
