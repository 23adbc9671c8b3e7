// Slips for what happens at a drawer besides receipts (DS12): an opening without a sale, and cash that moved between
// drawer, safe and vault. They show the one act and nothing from which the drawer's total follows (DS5).
import type { Envelope } from '../ledger/envelope.ts';
import type { CashMoved, CashMovementKind, DrawerOpenedWithoutSale } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, big, keyValue, signature } from './blocks.ts';
import { cashTable } from './cash-table.ts';
import type { PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';

export interface NoSaleFacts {
  readonly event: Envelope<DrawerOpenedWithoutSale>;
  readonly office: IssuingOffice;
  readonly drawerName: string;
  readonly actorName: string;
}

export function noSaleSlip({ event, office, drawerName, actorName }: NoSaleFacts): PrintedDocument {
  return issueDocument(office, {
    kind: 'no_sale_slip',
    title: 'NO SALE',
    reference: `${event.station}-${event.sequence}`,
    blocks: [
      keyValue('Drawer opened without a sale', drawerName, true),
      keyValue('Opened', formatInstant(event.occurredAt, office.timeZone, 'en')),
      keyValue('Reason', event.payload.reason),
      signature('Opened by', actorName),
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

export const MOVEMENT_NAMES: Readonly<Record<CashMovementKind, string>> = {
  safe_drop: 'Safe drop',
  to_vault: 'To vault',
  from_vault: 'From vault',
};

export function cashMovementSlip(facts: CashMovementFacts): PrintedDocument {
  const { event, office } = facts;
  const name = MOVEMENT_NAMES[event.payload.kind];
  return issueDocument(office, {
    kind: 'cash_movement_slip',
    title: name.toUpperCase(),
    reference: event.payload.movementId,
    blocks: [
      keyValue('Drawer', facts.drawerName, true),
      keyValue('Moved', formatInstant(event.occurredAt, office.timeZone, 'en')),
      RULE,
      cashTable('Cash', event.payload.counts),
      big(name, `$${formatCents(event.payload.amountCents)}`),
      signature('Cashier', facts.actorName),
      signature('Received or witnessed by', facts.approverName ?? ''),
    ],
  });
}
