// The written report that a difference beyond the city's tolerance needs (DS9): each kind by itself (DS8), every count
// that was made, the reason, and two people who sign.
import type { Envelope } from '../ledger/envelope.ts';
import type { CountSubmitted, DrawerClosed } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { column, flexibleColumn, heading, keyValue, pair, signature, table, text } from './blocks.ts';
import { expectedCash, kindTable, overShortWords } from './closure-tables.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface OverShortFacts {
  readonly event: Envelope<DrawerClosed>;
  readonly office: IssuingOffice;
  readonly ownerName: string;
  readonly reviewerName: string;
  /** The city's tolerance per kind (policy), cents. */
  readonly toleranceCents: number;
  /** Every submitted count, first to last: a recount stands beside the count it answers (DS4). */
  readonly counts: readonly CountSubmitted['payload'][];
}

function countsTable(counts: OverShortFacts['counts']): readonly Block[] {
  if (counts.length < 2) return [];
  const kinds = inTenderOrder(counts.at(-1)?.kinds ?? []).map((each) => each.kind);
  return [
    heading('Counts made'),
    table(
      'Counts made',
      [flexibleColumn('Tender kind'), ...counts.map((count) => column(`Count ${count.attempt}`))],
      kinds.map((kind) => [
        tenderName(kind),
        ...counts.map((count) => {
          const counted = count.kinds.find((each) => each.kind === kind);
          return counted === undefined ? '' : formatCents(counted.countedCents);
        }),
      ]),
    ),
  ];
}

export function overShortReport(facts: OverShortFacts): PrintedDocument {
  const { event, office } = facts;
  const closure = event.payload;
  const beyond = closure.kinds.filter((kind) => Math.abs(kind.overShortCents) > facts.toleranceCents);
  return issueDocument(office, {
    kind: 'over_short_report',
    title: 'OVER/SHORT REPORT',
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      pair(
        [
          keyValue('Drawer', closure.drawerName, true),
          keyValue('Cashier', facts.ownerName),
          keyValue('Reviewer', facts.reviewerName),
        ],
        [
          ...(event.businessDate === null ? [] : [keyValue('Business date', formatDate(event.businessDate, 'en'))]),
          keyValue('Closed', formatInstant(event.occurredAt, office.timeZone, 'en', 'minute')),
          keyValue('Tolerance per kind', formatCents(facts.toleranceCents)),
        ],
      ),
      heading('Expected and counted'),
      kindTable(closure.kinds),
      heading('Beyond tolerance'),
      ...(beyond.length === 0
        ? [text('None.')]
        : inTenderOrder(beyond).map((kind) => keyValue(tenderName(kind.kind), overShortWords(kind), true))),
      heading('Expected cash'),
      ...expectedCash(closure.cash),
      ...countsTable(facts.counts),
      heading('Reason'),
      text(closure.reason ?? 'No reason was required.'),
      text('Each kind is posted by itself to over/short; differences are never netted.'),
      pair([signature('Cashier', facts.ownerName)], [signature('Accepted by', facts.reviewerName)]),
    ],
  });
}
