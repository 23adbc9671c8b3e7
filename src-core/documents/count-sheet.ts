// The count sheet: the person's own count and nothing else (DS5). No expected figure, no difference, no receipts' total
// may stand here, whoever prints it, until the count is accepted; that is the drawer closing report.
import type { Envelope } from '../ledger/envelope.ts';
import type { CountSubmitted } from '../ledger/events/drawer-events.ts';
import { formatCents, sumCents } from '../money/cents.ts';
import { RULE, column, flexibleColumn, heading, keyValue, signature, table } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import type { Block, Language, PrintedDocument } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { businessDateLine } from './date-lines.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface CountSheetFacts {
  readonly event: Envelope<CountSubmitted>;
  readonly office: IssuingOffice;
  readonly drawerName: string;
  readonly ownerName: string;
  /** The owner, or who counted for an absent one (DS15), with their witness. */
  readonly counterName?: string;
  readonly witnessName?: string | null;
}

type Count = CountSubmitted['payload'];

function paperTable(count: Count, language: Language): readonly Block[] {
  if (count.paper.length === 0) return [];
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const rows = inTenderOrder(count.paper).map((item) => [
    tenderName(item.kind, language),
    item.itemNumber,
    formatCents(item.amountCents),
  ]);
  const total = formatCents(sumCents(count.paper.map(({ amountCents }) => amountCents)));
  return [
    heading(words.paper),
    table(words.paper, [flexibleColumn(common.kind), column(common.number), column(common.amount)], rows, [
      words.items(rows.length),
      '',
      total,
    ]),
  ];
}

function cardTable({ cardSlipsCents }: Count, language: Language): readonly Block[] {
  if (cardSlipsCents.length === 0) return [];
  const words = DRAWER_WORDS[language];
  return [
    heading(words.cardSlips),
    table(
      words.cardSlips,
      [flexibleColumn(words.slip), column(OFFICE_WORDS[language].amount)],
      cardSlipsCents.map((slip, index) => [`${index + 1}`, formatCents(slip)]),
      [words.slips(cardSlipsCents.length), formatCents(sumCents(cardSlipsCents))],
    ),
  ];
}

export function countSheet({ event, office, drawerName, ownerName, ...facts }: CountSheetFacts): PrintedDocument {
  const count = event.payload;
  const { language } = office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const { counterName = ownerName, witnessName = null } = facts;
  return issueDocument(office, {
    kind: 'count_sheet',
    title: words.countSheet,
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      keyValue(common.drawer, drawerName, true),
      keyValue(common.cashier, ownerName),
      ...businessDateLine(event.businessDate, language),
      keyValue(words.submitted, formatInstant(event.occurredAt, office.timeZone, language)),
      keyValue(words.whichCount, words.countNo(count.attempt)),
      RULE,
      heading(common.cash),
      cashTable(common.cash, count.cash, language),
      ...paperTable(count, language),
      ...cardTable(count, language),
      RULE,
      heading(words.counted),
      ...inTenderOrder(count.kinds).map((kind) =>
        keyValue(tenderName(kind.kind, language), formatCents(kind.countedCents)),
      ),
      signature(words.countedBy, counterName),
      ...(witnessName === null ? [] : [signature(words.witness, witnessName)]),
    ],
  });
}
