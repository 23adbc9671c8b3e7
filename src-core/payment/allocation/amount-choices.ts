// The amounts a cashier offers for an account: whole balance, past due, each bill, what stops the cut-off, installment.
// Each carries the mode that pays exactly that, so that the choice and its allocation cannot differ (PY2, PY4, PY7).
import type { Account, OpenCharge } from '../../account/account.ts';
import { type Cents, cents } from '../../money/cents.ts';
import type { CityPolicy } from '../../policy/city-policy.ts';
import type { AllocationMode } from './allocation.ts';
import { type PayableCharge, compareText, payableCharges } from './payable-charges.ts';
import { isPastDue } from './step-charges.ts';

export type AmountChoiceKind = 'whole_balance' | 'past_due' | 'stops_shutoff' | 'installment' | 'one_bill';

export interface AmountChoice {
  readonly kind: AmountChoiceKind;
  readonly amountCents: Cents;
  readonly mode: AllocationMode;
  /** The bill of `one_bill`, the cut-off day of `stops_shutoff`; null otherwise. */
  readonly date: string | null;
}

const sum = (payable: readonly PayableCharge[]): number =>
  payable.reduce((total, each) => total + each.payableCents, 0);

const choice = (
  kind: AmountChoiceKind,
  payable: readonly PayableCharge[],
  mode: AllocationMode,
  date: string | null = null,
): readonly AmountChoice[] => (payable.length === 0 ? [] : [{ kind, amountCents: cents(sum(payable)), mode, date }]);

/** Installments past due and the next one to come. */
function installmentsDue(payable: readonly PayableCharge[], businessDate: string): readonly PayableCharge[] {
  const installments = payable.filter(({ charge }) => charge.kind === 'INSTALLMENT');
  const next = installments.find(({ charge }) => !isPastDue(charge, businessDate))?.charge.dueDate;
  return installments.filter(({ charge }) => isPastDue(charge, businessDate) || charge.dueDate === next);
}

/** Only choices with something to pay; bills newest first. Where the city allows no direction, a bill is just an amount. */
export function amountChoices(
  account: Pick<Account, 'cutoffDate'>,
  charges: readonly OpenCharge[],
  policy: Pick<CityPolicy, 'customerDirectionAllowed' | 'installmentFirst'>,
  businessDate: string,
): readonly AmountChoice[] {
  const payable = payableCharges(charges);
  const directed = (mode: AllocationMode): AllocationMode =>
    policy.customerDirectionAllowed ? mode : { kind: 'own_amount' };
  const pastDue = payable.filter(({ charge }) => isPastDue(charge, businessDate));
  const installments = installmentsDue(payable, businessDate);
  const bills = [...new Set(payable.map(({ charge }) => charge.billDate))].toSorted((a, b) => compareText(b, a));
  return [
    ...choice('whole_balance', payable, { kind: 'whole_balance' }),
    ...choice('past_due', pastDue, { kind: 'past_due' }),
    ...(account.cutoffDate === null ? [] : choice('stops_shutoff', pastDue, { kind: 'past_due' }, account.cutoffDate)),
    ...choice(
      'installment',
      installments,
      policy.installmentFirst
        ? { kind: 'own_amount' }
        : directed({ kind: 'chosen_charges', chargeIds: installments.map(({ charge }) => charge.chargeId) }),
    ),
    ...bills.flatMap((billDate) =>
      choice(
        'one_bill',
        payable.filter(({ charge }) => charge.billDate === billDate),
        directed({ kind: 'one_bill', billDate }),
        billDate,
      ),
    ),
  ];
}
