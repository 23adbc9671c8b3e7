// The journal of corrections (see journal-of-event.ts). A line's sign says which way it goes; whatever kind of tender was
// handed over, the account it was taken into (drawer, bag, paper, card clearing) is left alone.
import type { CorrectionEvent, CorrectionLine } from '../ledger/events/correction-events.ts';
import { invariant } from '../result/result.ts';
import type { LedgerAccount } from './chart-of-accounts.ts';
import { type JournalLine, credit } from './journal.ts';

export function journalOfCorrection({ payload }: CorrectionEvent): readonly JournalLine[] {
  return [...payload.lines.map(lineEntry), credit('rounding', -payload.roundingCents)];
}

const lineEntry = (line: CorrectionLine): JournalLine => credit(accountOf(line), line.amountCents);

/** Where a payment's line, or a correction's, is credited. */
export function accountOf({ kind, service, glAccount, lineNo }: CorrectionLine): LedgerAccount {
  if (kind === 'credit') return 'customer_credit';
  if (kind === 'refund') return 'refund_payable';
  const part = kind === 'charge' ? service : glAccount;
  invariant(part !== null, `line ${lineNo} says not where it belongs`);
  return kind === 'charge' ? `receivable:${part}` : `misc_revenue:${part}`;
}
