// The journal that each event makes (LD3): one table from kind of event to entry, and nowhere else. Events that move no
// money have none. Cash follows the drawer until its count is accepted, then the session's bag, then the bank.
import type { LedgerEvent } from '../ledger/event-catalogue.ts';
import type { DrawerOwnerChanged } from '../ledger/events/drawer-control-events.ts';
import type { CashMoved, DrawerClosed, DrawerOpened } from '../ledger/events/drawer-events.ts';
import type { DepositConfirmed, DepositSealed } from '../ledger/events/deposit-events.ts';
import type { PaymentTaken, TenderKindCorrected } from '../ledger/events/payment-events.ts';
import type { Tender, TenderKind } from '../tender/tender.ts';
import { invariant } from '../result/result.ts';
import type { LedgerAccount } from './chart-of-accounts.ts';
import { journalOfAmendment } from './journal-of-amendment.ts';
import { accountOf, journalOfCorrection } from './journal-of-correction.ts';
import { journalOfException } from './journal-of-exception.ts';
import { type JournalLine, balancedJournal, credit, debit, opposite } from './journal.ts';

/** Balanced lines of an event, debits first as a rule; empty for events that move no money. `sessionId` is the envelope's. */
export function journalOfEvent(event: LedgerEvent, sessionId: string | null): readonly JournalLine[] {
  switch (event.type) {
    case 'drawer_opened':
      return balancedJournal(opening(event.payload));
    case 'cash_moved':
      return balancedJournal(movement(event.payload, sessionOf(sessionId)));
    case 'drawer_closed':
      return balancedJournal(closing(event.payload, sessionOf(sessionId)));
    case 'closure_amended':
      return balancedJournal(journalOfAmendment(event, sessionOf(sessionId)));
    case 'drawer_owner_changed':
      return balancedJournal(changeOfOwner(event.payload, sessionOf(sessionId)));
    case 'payment_taken':
      return balancedJournal(payment(event.payload));
    case 'payment_voided':
      return balancedJournal(opposite(payment(event.payload)));
    case 'tender_kind_corrected':
      return balancedJournal(correction(event.payload));
    case 'deposit_sealed':
      return balancedJournal(sealing(event.payload));
    case 'deposit_confirmed':
      return balancedJournal(confirmation(event.payload));
    case 'deposit_exception_resolved':
      return balancedJournal(journalOfException(event));
    case 'payment_reversed':
    case 'payment_moved':
    case 'item_returned':
    case 'item_redeposited':
    case 'returned_item_cleared':
      return balancedJournal(journalOfCorrection(event));
    default:
      return [];
  }
}

function sessionOf(sessionId: string | null): string {
  invariant(sessionId !== null, 'a drawer event without its session');
  return sessionId;
}

const opening = ({ drawerId, fundCents, countedCents, differenceCents }: DrawerOpened['payload']): JournalLine[] => [
  debit(`cash_in_drawer:${drawerId}`, countedCents),
  credit(`change_fund:${drawerId}`, fundCents),
  credit('over_short:cash', differenceCents),
];

function movement({ kind, drawerId, amountCents }: CashMoved['payload'], sessionId: string): JournalLine[] {
  const drawer: LedgerAccount = `cash_in_drawer:${drawerId}`;
  if (kind === 'from_vault') return [debit(drawer, amountCents), credit('vault', amountCents)];
  const to: LedgerAccount = kind === 'to_vault' ? 'vault' : `undeposited_cash:${sessionId}`;
  return [debit(to, amountCents), credit(drawer, amountCents)];
}

/** DS14: what the first person counted becomes the fund of the next person's session; it goes into no bag. */
const changeOfOwner = (payload: DrawerOwnerChanged['payload'], sessionId: string): JournalLine[] => [
  debit(`change_fund:${payload.drawerId}`, payload.handedOverCents),
  credit(`undeposited_cash:${sessionId}`, payload.handedOverCents),
];

const assetOf = (kind: TenderKind, drawerId: string): LedgerAccount => {
  if (kind === 'cash') return `cash_in_drawer:${drawerId}`;
  return kind === 'card' ? 'card_clearing' : `paper_on_hand:${kind}`;
};

/** DS8: each kind by itself, a shortage as a debit, an overage as a credit; counted cash goes to the session's bag. */
const closing = ({ kinds, drawerId }: DrawerClosed['payload'], sessionId: string): JournalLine[] =>
  kinds.flatMap(({ kind, countedCents, expectedCents, overShortCents }) => {
    const difference = credit(`over_short:${kind}`, overShortCents);
    if (kind !== 'cash') return [debit(assetOf(kind, drawerId), overShortCents), difference];
    return [
      debit(`undeposited_cash:${sessionId}`, countedCents),
      credit(`cash_in_drawer:${drawerId}`, expectedCents),
      difference,
    ];
  });

type PaymentMoney = Pick<PaymentTaken['payload'], 'drawerId' | 'tenders' | 'lines' | 'changeCents' | 'roundingCents'>;

const payment = ({ drawerId, tenders, lines, changeCents, roundingCents }: PaymentMoney): JournalLine[] => [
  ...tenders.map(({ kind, amountCents }: Tender) => debit(assetOf(kind, drawerId), amountCents)),
  credit(`cash_in_drawer:${drawerId}`, changeCents),
  ...lines.map((line) => credit(accountOf(line), line.amountCents)),
  credit('rounding', roundingCents),
];

const correction = ({ drawerId, fromKind, tender }: TenderKindCorrected['payload']): JournalLine[] => [
  debit(assetOf(tender.kind, drawerId), tender.amountCents),
  credit(assetOf(fromKind, drawerId), tender.amountCents),
];

const sealing = ({
  sessions,
  drops,
  items,
  exceptions,
  depository,
  totalCents,
}: DepositSealed['payload']): JournalLine[] => [
  debit(`deposit_in_transit:${depository.depositoryId}`, totalCents),
  ...sessions.map(({ drawerId, keptCents }) => debit(`change_fund:${drawerId}`, keptCents)),
  ...sessions.map(({ sessionId, countedCents, safeDropsCents }) =>
    credit(`undeposited_cash:${sessionId}`, countedCents + safeDropsCents),
  ),
  ...drops.map(({ sessionId, amountCents }) => credit(`undeposited_cash:${sessionId}`, amountCents)),
  ...items.map(({ kind, amountCents }) => credit(`paper_on_hand:${kind}`, amountCents)),
  ...exceptions
    .filter(({ kind }) => kind === 'in_bag_not_receipted')
    .map(({ amountCents }) => credit('unidentified', amountCents)),
];

const confirmation = (payload: DepositConfirmed['payload']): JournalLine[] => [
  debit(`bank:${payload.depositoryId}`, payload.bankCents),
  debit(`bank_difference:${payload.depositoryId}`, -payload.differenceCents),
  credit(`deposit_in_transit:${payload.depositoryId}`, payload.depositedCents),
];
