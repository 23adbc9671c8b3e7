// The journal of corrections (see journal-of-event.ts). A line's sign says which way it goes; whatever kind of tender was
// handed over, the account it was taken into (drawer, bag, paper, card clearing) is left alone.
import type {
  CorrectionEvent,
  CorrectionLine,
  ItemReturned,
  ReturnFee,
  ReturnedItemCleared,
} from '../ledger/events/correction-events.ts';
import { invariant } from '../result/result.ts';
import type { LedgerAccount } from './chart-of-accounts.ts';
import { type JournalLine, credit, debit } from './journal.ts';

export function journalOfCorrection(event: CorrectionEvent): readonly JournalLine[] {
  return [...event.payload.lines.map(lineEntry), ...restOf(event)];
}

/** What the lines alone leave out of balance: cash rounding, the bank's own entry, the fee. */
function restOf(event: CorrectionEvent): readonly JournalLine[] {
  switch (event.type) {
    case 'payment_reversed':
      return [credit('rounding', -event.payload.roundingCents)];
    case 'item_returned': {
      const { lines, fee } = event.payload;
      // Presented again and returned again: the bank has given and taken, and neither was posted.
      const back = lines.length === 0 ? [] : [credit(takenFrom(event.payload), event.payload.amountCents)];
      return fee === null ? back : [...back, ...feeEntry(fee)];
    }
    case 'returned_item_cleared':
      return [debit(takenFrom(event.payload), event.payload.amountCents)];
    case 'payment_moved':
    case 'item_redeposited':
      return [];
  }
}

/** A card is settled by its processor, paper by the bank that it was deposited at. */
function takenFrom({ depositoryId }: ItemReturned['payload'] | ReturnedItemCleared['payload']): LedgerAccount {
  return depositoryId === null ? 'card_clearing' : `bank:${depositoryId}`;
}

const feeEntry = ({ service, glAccount, amountCents }: ReturnFee): readonly JournalLine[] => [
  debit(`receivable:${service}`, amountCents),
  credit(`misc_revenue:${glAccount}`, amountCents),
];

const lineEntry = (line: CorrectionLine): JournalLine => credit(accountOf(line), line.amountCents);

/** Where a payment's line, or a correction's, is credited. */
export function accountOf({ kind, service, glAccount, lineNo }: CorrectionLine): LedgerAccount {
  if (kind === 'credit') return 'customer_credit';
  if (kind === 'refund') return 'refund_payable';
  const part = kind === 'charge' ? service : glAccount;
  invariant(part !== null, `line ${lineNo} says not where it belongs`);
  return kind === 'charge' ? `receivable:${part}` : `misc_revenue:${part}`;
}
