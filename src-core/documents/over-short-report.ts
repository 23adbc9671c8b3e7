// The written report that a difference beyond the city's tolerance needs (DS9): each kind by itself (DS8), every count
// that was made, the reason, and two people who sign.
import type { Envelope } from '../ledger/envelope.ts';
import type { CountSubmitted, DrawerClosed } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { column, flexibleColumn, heading, keyValue, pair, signature, table, text } from './blocks.ts';
import { type Amendment, amendmentBlocks, newestOf } from './amended-closing.ts';
import { expectedCash, kindTable, overShortWords } from './closure-tables.ts';
import { businessDateLine } from './date-lines.ts';
import type { Block, Language, PrintedDocument } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface OverShortFacts {
  readonly event: Envelope<DrawerClosed>;
  readonly office: IssuingOffice;
  readonly ownerName: string;
  readonly reviewerName: string;
  /** The city's tolerance per kind (policy), cents. */
  readonly toleranceCents: number;
  /** Every submitted count, first to last: a recount stands beside the count it answers (DS4). */
  readonly counts: readonly Pick<CountSubmitted['payload'], 'attempt' | 'kinds'>[];
  readonly amendments?: readonly Amendment[];
}

function countsTable(counts: OverShortFacts['counts'], language: Language): readonly Block[] {
  if (counts.length < 2) return [];
  const words = DRAWER_WORDS[language];
  const kinds = inTenderOrder(counts.at(-1)?.kinds ?? []).map((each) => each.kind);
  return [
    heading(words.countsMade),
    table(
      words.countsMade,
      [flexibleColumn(words.tenderKind), ...counts.map((count) => column(words.countColumn(count.attempt)))],
      kinds.map((kind) => [
        tenderName(kind, language),
        ...counts.map((count) => {
          const counted = count.kinds.find((each) => each.kind === kind);
          return counted === undefined ? '' : formatCents(counted.countedCents);
        }),
      ]),
    ),
  ];
}

function beyondTolerance({ office, toleranceCents, ...closing }: OverShortFacts): readonly Block[] {
  const { language } = office;
  const beyond = newestOf(closing).payload.kinds.filter((kind) => Math.abs(kind.overShortCents) > toleranceCents);
  if (beyond.length === 0) return [text(OFFICE_WORDS[language].none)];
  return inTenderOrder(beyond).map((kind) =>
    keyValue(tenderName(kind.kind, language), overShortWords(kind, language), true),
  );
}

export function overShortReport(facts: OverShortFacts): PrintedDocument {
  const { event, office, ownerName, reviewerName } = facts;
  const { language } = office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const newest = newestOf(facts);
  const closure = newest.payload;
  return issueDocument(office, {
    kind: 'over_short_report',
    title: words.overShortReport,
    reference: `${event.station}-${newest.sequence}`,
    blocks: [
      pair(
        [
          keyValue(common.drawer, closure.drawerName, true),
          keyValue(common.cashier, ownerName),
          keyValue(words.reviewer, reviewerName),
        ],
        [
          ...businessDateLine(event.businessDate, language),
          keyValue(words.closed, formatInstant(event.occurredAt, office.timeZone, language, 'minute')),
          keyValue(words.tolerance, formatCents(facts.toleranceCents)),
        ],
      ),
      ...amendmentBlocks(facts),
      heading(words.byKind),
      kindTable(closure.kinds, language),
      heading(words.beyond),
      ...beyondTolerance(facts),
      heading(words.expectedCash),
      ...expectedCash(closure.cash, language),
      ...countsTable(facts.counts, language),
      heading(common.reason),
      text(event.payload.reason ?? words.noReason),
      text(words.neverNetted),
      pair([signature(common.cashier, ownerName)], [signature(words.acceptedBy, reviewerName)]),
    ],
  });
}
