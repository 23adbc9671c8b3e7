// DS13: the sheet of a surprise count: what was found, by whom and who saw it. What the receipts say does not stand here:
// the owner signs it while the session goes on, and learns no total from it (DS5).
import type { Envelope } from '../ledger/envelope.ts';
import type { SurpriseCountMade } from '../ledger/events/drawer-control-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, heading, keyValue, signature } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import type { PrintedDocument } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export interface SurpriseCountFacts {
  readonly event: Envelope<SurpriseCountMade>;
  readonly office: IssuingOffice;
  readonly ownerName: string;
  readonly counterName: string;
  readonly witnessName: string;
}

export function surpriseCountSheet({ event, office, ...names }: SurpriseCountFacts): PrintedDocument {
  const { language } = office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const { drawerName, cash, kinds, note } = event.payload;
  return issueDocument(office, {
    kind: 'count_sheet',
    title: words.surpriseCount,
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      keyValue(common.drawer, drawerName, true),
      keyValue(common.cashier, names.ownerName),
      keyValue(words.countedAt, formatInstant(event.occurredAt, office.timeZone, language)),
      ...(note === '' ? [] : [keyValue(common.note, note)]),
      RULE,
      cashTable(common.cash, cash, language),
      heading(words.found),
      ...inTenderOrder(kinds).map((kind) => keyValue(tenderName(kind.kind, language), formatCents(kind.countedCents))),
      signature(words.countedBy, names.counterName),
      signature(words.witness, names.witnessName),
    ],
  });
}
