// Slips for what happens at a drawer besides receipts (DS12): an opening without a sale, and cash that moved between
// drawer, safe and vault. They show the one act and nothing from which the drawer's total follows (DS5).
import type { Envelope } from '../ledger/envelope.ts';
import type { CashMoved, DrawerOpenedWithoutSale } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, big, keyValue, signature } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import { businessDateLine } from './date-lines.ts';
import type { PrintedDocument } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';

export interface NoSaleFacts {
  readonly event: Envelope<DrawerOpenedWithoutSale>;
  readonly office: IssuingOffice;
  readonly drawerName: string;
  readonly actorName: string;
}

export function noSaleSlip({ event, office, drawerName, actorName }: NoSaleFacts): PrintedDocument {
  const { language } = office;
  const words = DRAWER_WORDS[language];
  return issueDocument(office, {
    kind: 'no_sale_slip',
    title: words.noSale,
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      keyValue(words.openedWithoutSale, drawerName, true),
      ...businessDateLine(event.businessDate, language),
      keyValue(words.opened, formatInstant(event.occurredAt, office.timeZone, language)),
      keyValue(OFFICE_WORDS[language].reason, event.payload.reason),
      signature(words.openedBy, actorName),
    ],
  });
}

export interface CashMovementFacts {
  readonly event: Envelope<CashMoved>;
  readonly office: IssuingOffice;
  readonly drawerName: string;
  readonly actorName: string;
  readonly approverName: string | null;
}

export function cashMovementSlip(facts: CashMovementFacts): PrintedDocument {
  const { event, office } = facts;
  const { language } = office;
  const [words, common] = [DRAWER_WORDS[language], OFFICE_WORDS[language]];
  const name = words.movements[event.payload.kind];
  return issueDocument(office, {
    kind: 'cash_movement_slip',
    title: name.toUpperCase(),
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      keyValue(common.drawer, facts.drawerName, true),
      ...businessDateLine(event.businessDate, language),
      keyValue(words.moved, formatInstant(event.occurredAt, office.timeZone, language)),
      RULE,
      cashTable(common.cash, event.payload.counts, language),
      big(name, `$${formatCents(event.payload.amountCents)}`),
      signature(common.cashier, facts.actorName),
      signature(words.receivedOrWitnessed, facts.approverName ?? ''),
    ],
  });
}
