// DP12, the journal of a resolved exception (see journal-of-event.ts): the over/short that a closing posted for the item
// is taken back, then what became of it is posted.
import type { DepositExceptionResolved } from '../ledger/events/exception-events.ts';
import type { PaperKind } from '../tender/tender.ts';
import { invariant } from '../result/result.ts';
import type { LedgerAccount } from './chart-of-accounts.ts';
import { type JournalLine, credit, debit } from './journal.ts';

export function journalOfException({ payload }: DepositExceptionResolved): readonly JournalLine[] {
  const takenBack = payload.takenBack.flatMap(({ kind, overShortCents }) => [
    debit(`over_short:${kind}`, overShortCents),
    credit(`paper_on_hand:${kind}`, overShortCents),
  ]);
  return [...takenBack, ...outcome(payload)];
}

function outcome({ resolution, amountCents, item }: DepositExceptionResolved['payload']): readonly JournalLine[] {
  const identifiedAs = (account: LedgerAccount) => [debit('unidentified', amountCents), credit(account, amountCents)];
  switch (resolution) {
    case 'found':
    case 'in_another_bag':
      return [];
    case 'lost':
      return [debit(`over_short:${kindOf(item)}`, amountCents), credit(`paper_on_hand:${kindOf(item)}`, amountCents)];
    case 'receipted':
      return identifiedAs(`paper_on_hand:${kindOf(item)}`);
    case 'owed_back':
      return identifiedAs('refund_payable');
    case 'unclaimed':
      return identifiedAs('unclaimed');
  }
}

function kindOf(item: DepositExceptionResolved['payload']['item']): PaperKind {
  invariant(item !== null, 'a receipted item without its receipt');
  return item.kind;
}
