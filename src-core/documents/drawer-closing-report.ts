// The drawer closing report (Z): what an auditor starts from. Numbers first to last and how many are void, each tender
// kind expected against counted, expected cash with its parts (DS17), the period's total and the perpetual total (LD6).
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { Envelope } from '../ledger/envelope.ts';
import type { ClosureFigures } from '../ledger/events/closure-events.ts';
import type { CashMovementKind, DrawerClosed } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { column, flexibleColumn, heading, keyValue, pair, signature, table, text } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import { type Amendment, amendmentBlocks, newestOf } from './amended-closing.ts';
import { expectedCash, itemTable, kindTable } from './closure-tables.ts';
import { businessDateLine } from './date-lines.ts';
import type { Block, Language, PrintedDocument } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';

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
  /** What sets this closing apart: counted for an absent owner (DS15), cash taken over or handed over (DS14). */
  readonly unusual?: {
    readonly absence: { readonly reason: string; readonly counterName: string; readonly witnessName: string } | null;
    readonly handedOver: { readonly toName: string; readonly amountCents: number } | null;
    readonly takenOverFrom: string | null;
  };
  readonly amendments?: readonly Amendment[];
  readonly duplicateNo?: number | null;
}

type Closure = ClosureFigures;

function whoAndWhen({ event, office, ownerName, reviewerName, openedAt }: ClosingReportFacts): readonly Block[] {
  const { language } = office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const at = (instant: string): string => formatInstant(instant, office.timeZone, language, 'minute');
  return [
    keyValue(common.drawer, event.payload.drawerName, true),
    keyValue(common.cashier, ownerName),
    keyValue(words.reviewedBy, reviewerName),
    ...businessDateLine(event.businessDate, language),
    keyValue(words.opened, at(openedAt)),
    keyValue(words.closed, at(event.occurredAt)),
    keyValue(words.countAccepted, words.countNo(event.payload.attempt)),
  ];
}

function receiptFigures(closure: Closure, language: Language): readonly Block[] {
  const words = DRAWER_WORDS[language];
  return [
    keyValue(words.firstReceipt, closure.firstReceipt ?? words.noReceipt),
    keyValue(words.lastReceipt, closure.lastReceipt ?? words.noReceipt),
    keyValue(words.receiptsIssued, `${closure.receiptCount}`),
    keyValue(words.ofWhichVoid, `${closure.voidCount}`),
    keyValue(words.corrected, `${closure.correctionCount}`),
    keyValue(words.noSales, `${closure.noSaleCount}`),
  ];
}

function totals(closure: Closure, language: Language): readonly Block[] {
  const words = DRAWER_WORDS[language];
  return [
    keyValue(words.period, formatCents(closure.periodCents), true),
    keyValue(words.perpetual, formatCents(closure.perpetualCents), true),
    keyValue(words.unsent, words.events(closure.unsentEvents)),
  ];
}

function unusualBlocks({ unusual, office }: ClosingReportFacts): readonly Block[] {
  if (unusual === undefined) return [];
  const { absence, handedOver, takenOverFrom } = unusual;
  const words = DRAWER_WORDS[office.language];
  return [
    ...(absence === null
      ? []
      : [
          heading(words.closedForAbsent),
          keyValue(words.countedBy, absence.counterName, true),
          keyValue(words.witness, absence.witnessName),
          keyValue(OFFICE_WORDS[office.language].reason, absence.reason),
        ]),
    ...(takenOverFrom === null ? [] : [keyValue(words.takenOverFrom, takenOverFrom)]),
    ...(handedOver === null
      ? []
      : [keyValue(words.handedOverTo(handedOver.toName), formatCents(handedOver.amountCents))]),
  ];
}

function movementTable({ movements, office }: ClosingReportFacts): readonly Block[] {
  if (movements.length === 0) return [];
  const { language, timeZone } = office;
  const words = DRAWER_WORDS[language];
  return [
    heading(words.movementTable),
    table(
      words.movementTable,
      [flexibleColumn(words.movement), column(OFFICE_WORDS[language].amount)],
      movements.map((each) => [
        `${words.movements[each.kind]}, ${formatInstant(each.at, timeZone, language, 'minute')}`,
        formatCents(each.amountCents),
      ]),
    ),
  ];
}

function voidTable({ voids, office }: ClosingReportFacts): readonly Block[] {
  if (voids.length === 0) return [];
  const [words, common] = [DRAWER_WORDS[office.language], OFFICE_WORDS[office.language]];
  return [
    heading(words.voids),
    table(
      words.voids,
      [
        column(common.receipt, 'left'),
        flexibleColumn(common.reason),
        column(common.approvedBy, 'left'),
        column(common.amount),
      ],
      voids.map((each) => [each.receiptNumber, each.reason, each.approverName, formatCents(each.amountCents)]),
    ),
  ];
}

export function drawerClosingReport(facts: ClosingReportFacts): PrintedDocument {
  const { event, office } = facts;
  const { language } = office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const newest = newestOf(facts);
  const closure = newest.payload;
  return issueDocument(office, {
    kind: 'drawer_closing_report',
    title: words.zReport,
    reference: `${event.station}-${newest.sequence}`,
    duplicateNo: facts.duplicateNo ?? null,
    blocks: [
      pair(whoAndWhen(facts), receiptFigures(closure, language)),
      ...unusualBlocks(facts),
      ...amendmentBlocks(facts),
      heading(words.byKind),
      kindTable(closure.kinds, language),
      ...(event.payload.reason === null ? [] : [text(words.reasonGiven(event.payload.reason))]),
      pair(
        [
          heading(words.expectedCash),
          ...expectedCash(closure.cash, language),
          heading(words.totals),
          ...totals(closure, language),
          heading(words.itemCounts),
          itemTable(closure.kinds, language),
        ],
        [
          ...(facts.cash.length === 0
            ? []
            : [heading(words.cashCounted), cashTable(words.denomination, facts.cash, language)]),
          ...movementTable(facts),
        ],
      ),
      ...voidTable(facts),
      pair([signature(common.cashier, facts.ownerName)], [signature(words.reviewer, facts.reviewerName)]),
    ],
  });
}
