// VD4: one rule both ways. What a payment changes besides the balance follows from the account before it and after it; what
// a void, reversal, return or move restores follows from the same comparison, so neither can forget what the other did:
//   a penalty's line           above zero: paid                          below zero: owed again
//   an installment's line      the charge is closed by it: kept           it had been closed: open again
//   an account with a shutoff  nothing is past due any more: held         something is past due again: due again
import type { OpenCharge } from './account.ts';
import { pastDueOf } from './charge-totals.ts';
import type { AccountStateChange, AccountStateEvent } from '../ledger/events/account-state-events.ts';
import { type PaidHere, netOfPaymentsHere } from './local-payments.ts';

export interface MoneyLine extends Pick<PaidHere, 'chargeId' | 'service' | 'chargeKind' | 'amountCents'> {
  readonly kind: 'charge' | 'credit' | 'item' | 'refund';
  readonly accountNo: string | null;
}

/** An account as the extract has it, and what was done here since: a charge that is paid keeps its due date this way. */
export interface AccountHere {
  readonly accountNo: string;
  readonly cutoffDate: string | null;
  readonly extractCharges: readonly OpenCharge[];
  readonly paidHere: readonly PaidHere[];
  readonly includedThrough: number;
  readonly asOf: string;
}

type Facts = AccountStateEvent['payload'];
export interface StateChanged {
  readonly type: AccountStateChange;
  readonly payload: Facts;
}

const openOf = (charges: readonly OpenCharge[], id: string | null): number =>
  charges.find(({ chargeId }) => chargeId === id)?.openCents ?? 0;

/** `lines` are of one receipt; those of other accounts are left out. Installments and penalties first, then the shutoff. */
export function statesChanged(
  account: AccountHere,
  receiptNumber: string,
  lines: readonly MoneyLine[],
  businessDate: string,
): readonly StateChanged[] {
  const { accountNo, cutoffDate, extractCharges, paidHere, includedThrough, asOf } = account;
  const own = lines.flatMap(({ kind, ...line }): readonly PaidHere[] =>
    line.accountNo !== accountNo || kind === 'refund'
      ? []
      : [{ ...line, kind, receiptNumber, sequence: includedThrough + 1, voidSequence: null }],
  );
  if (cutoffDate === null && !own.some(({ chargeKind }) => chargeKind === 'PENALTY' || chargeKind === 'INSTALLMENT')) {
    return [];
  }
  const openAfter = (paid: readonly PaidHere[]) =>
    netOfPaymentsHere(extractCharges, paid, includedThrough, accountNo, asOf.slice(0, 10));
  const [before, after] = [openAfter(paidHere), openAfter([...paidHere, ...own])];
  const changes = own.flatMap((line) => stateOfCharge(line, before, after, { accountNo, receiptNumber }));
  if (cutoffDate === null) return changes;
  const [wasDue, isDue] = [pastDueOf(before, businessDate) > 0, pastDueOf(after, businessDate) > 0];
  if (wasDue === isDue) return changes;
  const payload = { accountNo, receiptNumber, chargeId: null, amountCents: null, cutoffDate };
  return [...changes, { type: isDue ? 'shutoff_restored' : 'shutoff_held', payload }];
}

function stateOfCharge(
  { kind, chargeKind, chargeId, amountCents }: PaidHere,
  before: readonly OpenCharge[],
  after: readonly OpenCharge[],
  whose: Pick<Facts, 'accountNo' | 'receiptNumber'>,
): readonly StateChanged[] {
  if (kind !== 'charge') return [];
  const payload = { ...whose, chargeId, amountCents: Math.abs(amountCents), cutoffDate: null };
  if (chargeKind === 'PENALTY') return [{ type: amountCents > 0 ? 'penalty_paid' : 'penalty_restored', payload }];
  if (chargeKind !== 'INSTALLMENT') return [];
  const [wasOpen, isOpen] = [openOf(before, chargeId) > 0, openOf(after, chargeId) > 0];
  if (wasOpen === isOpen) return [];
  return [{ type: isOpen ? 'arrangement_reopened' : 'arrangement_kept', payload }];
}
