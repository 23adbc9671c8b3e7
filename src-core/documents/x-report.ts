// The X report: how an open drawer stands, for somebody who is not its owner (DS5). It closes nothing, posts nothing and
// promises nothing: the figures go on. It is asked for on a page and not on the counter's printer, where the owner stands.
import { type CashParts, expectedCash as sumOfParts } from '../drawer/expected-cash.ts';
import { formatCents } from '../money/cents.ts';
import type { TenderKind } from '../tender/tender.ts';
import { banner, column, flexibleColumn, heading, keyValue, pair, signature, table } from './blocks.ts';
import { expectedCash } from './closure-tables.ts';
import { businessDateLine } from './date-lines.ts';
import type { Block, PrintedDocument } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface XReportFacts {
  readonly office: IssuingOffice;
  readonly reference: string;
  readonly drawerName: string;
  readonly ownerName: string;
  readonly businessDate: string;
  /** UTC. */
  readonly openedAt: string;
  /** UTC: when the figures were taken. */
  readonly takenAt: string;
  readonly takenByName: string;
  /** By receipts that are not void; cash after change. */
  readonly kinds: readonly { readonly kind: TenderKind; readonly expectedCents: number; readonly items: number }[];
  readonly cash: CashParts;
  readonly receiptCount: number;
  readonly noSaleCount: number;
  readonly heldPayments: number;
  readonly voidsRequested: number;
}

function whoAndWhen(facts: XReportFacts): readonly Block[] {
  const { language, timeZone } = facts.office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  return [
    keyValue(common.drawer, facts.drawerName, true),
    keyValue(words.owner, facts.ownerName),
    ...businessDateLine(facts.businessDate, language),
    keyValue(words.opened, formatInstant(facts.openedAt, timeZone, language, 'minute')),
    keyValue(words.takenAt, formatInstant(facts.takenAt, timeZone, language)),
  ];
}

export function xReport(facts: XReportFacts): PrintedDocument {
  const { office, cash } = facts;
  const { language } = office;
  const words = DRAWER_WORDS[language];
  return issueDocument(office, {
    kind: 'x_report',
    title: words.xReport,
    reference: facts.reference,
    marks: [banner('interim', words.notClosed, words.xReportSays)],
    blocks: [
      pair(whoAndWhen(facts), [
        keyValue(words.receiptsIssued, `${facts.receiptCount}`),
        keyValue(words.noSales, `${facts.noSaleCount}`),
        keyValue(words.heldPayments, `${facts.heldPayments}`),
        keyValue(words.voidsRequested, `${facts.voidsRequested}`),
      ]),
      heading(words.expectedByKind),
      table(
        words.expectedByKind,
        [flexibleColumn(words.tenderKind), column(words.itemsColumn), column(words.expected)],
        inTenderOrder(facts.kinds).map(({ kind, expectedCents, items }) => [
          tenderName(kind, language),
          `${items}`,
          formatCents(kind === 'cash' ? sumOfParts(cash) : expectedCents),
        ]),
      ),
      heading(words.expectedCash),
      ...expectedCash(cash, language),
      signature(words.takenBy, facts.takenByName),
    ],
  });
}
