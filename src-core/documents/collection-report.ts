// The collection report: what came in on a day (or on several), by service, by tender and by hour. It holds sums of whole
// drawers, so whoever fills it must leave out, or not show, what an owner may not see yet (DS5); sessions that are not
// closed are counted and said (LD7).
import { formatCents, sumCents } from '../money/cents.ts';
import type { TenderKind } from '../tender/tender.ts';
import { big, column, flexibleColumn, heading, keyValue, pair, table, text } from './blocks.ts';
import { COLLECTION_WORDS } from './collection-words.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatDate, formatHour, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface CollectionFacts {
  readonly office: IssuingOffice;
  readonly reference: string;
  /** Business dates, first and last; the same for one day. */
  readonly from: string;
  readonly to: string;
  /** UTC. */
  readonly madeAt: string;
  readonly madeByName: string;
  readonly receiptCount: number;
  readonly voidCount: number;
  readonly voidedCents: number;
  readonly sessionCount: number;
  readonly notClosedCount: number;
  /** In the order in which they are to stand; receipts that are not void. */
  readonly services: readonly { readonly name: string; readonly items: number; readonly amountCents: number }[];
  /** Net of change: cash tendered less the change that was given. */
  readonly tenders: readonly { readonly kind: TenderKind; readonly items: number; readonly amountCents: number }[];
  /** Hours of the office's clock, 0–23. */
  readonly hours: readonly { readonly hour: number; readonly receipts: number; readonly amountCents: number }[];
  /** TN6: what rounding to the nickel gave or cost; tenders = services + rounding. */
  readonly roundingCents: number;
}

interface Row {
  readonly name: string;
  readonly count: number;
  readonly amountCents: number;
}

interface Headers {
  readonly caption: string;
  readonly name: string;
  readonly count: string;
}

function amounts(rows: readonly Row[], headers: Headers, facts: CollectionFacts): readonly Block[] {
  const words = COLLECTION_WORDS[facts.office.language];
  const most = Math.max(1, ...rows.map(({ amountCents }) => amountCents));
  const total = sumCents(rows.map(({ amountCents }) => amountCents));
  return [
    heading(headers.caption),
    table(
      headers.caption,
      [flexibleColumn(headers.name), column(headers.count), column(words.net)],
      rows.map(({ name, count, amountCents }) => [name, `${count}`, formatCents(amountCents)]),
      [words.total, `${rows.reduce((sum, { count }) => sum + count, 0)}`, formatCents(total)],
      rows.map(({ amountCents }) => Math.max(0, amountCents) / most),
    ),
  ];
}

function what(facts: CollectionFacts): readonly Block[] {
  const { office, services, tenders, hours, roundingCents } = facts;
  const { language } = office;
  const words = COLLECTION_WORDS[language];
  const byService = services.map(({ name, items, amountCents }) => ({ name, count: items, amountCents }));
  const byTender = inTenderOrder(tenders).map(({ kind, items, amountCents }) => ({
    name: tenderName(kind, language),
    count: items,
    amountCents,
  }));
  const byHour = hours.map(({ hour, receipts, amountCents }) => ({
    name: formatHour(hour, language),
    count: receipts,
    amountCents,
  }));
  return [
    ...amounts(byService, { caption: words.byService, name: words.service, count: words.items }, facts),
    ...(roundingCents === 0 ? [] : [keyValue(words.rounding, formatCents(roundingCents))]),
    ...amounts(byTender, { caption: words.byTender, name: words.tender, count: words.items }, facts),
    ...amounts(byHour, { caption: words.byHour, name: words.hour, count: words.receipts }, facts),
  ];
}

export function collectionReport(facts: CollectionFacts): PrintedDocument {
  const { office, from, to } = facts;
  const { language } = office;
  const words = COLLECTION_WORDS[language];
  const [first, last] = [formatDate(from, language), formatDate(to, language)];
  const collected = sumCents(facts.services.map(({ amountCents }) => amountCents));
  return issueDocument(office, {
    kind: 'collection_report',
    title: words.title,
    reference: facts.reference,
    blocks: [
      pair(
        [
          keyValue(from === to ? words.day : words.period, from === to ? first : words.fromTo(first, last), true),
          keyValue(words.sessions, `${facts.sessionCount}`),
          keyValue(words.notClosed, `${facts.notClosedCount}`),
        ],
        [
          keyValue(words.receipts, `${facts.receiptCount}`, true),
          keyValue(words.ofWhichVoid, `${facts.voidCount}`),
          keyValue(words.voided, formatCents(facts.voidedCents)),
        ],
      ),
      big(words.collected, `$${formatCents(collected)}`),
      ...(facts.receiptCount === 0 ? [text(words.nothing)] : what(facts)),
      pair(
        [keyValue(words.made, formatInstant(facts.madeAt, office.timeZone, language, 'minute'))],
        [keyValue(words.madeBy, facts.madeByName)],
      ),
    ],
  });
}
