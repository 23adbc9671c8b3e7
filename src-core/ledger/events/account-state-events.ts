// What money changes on an account besides its balance (VD4): a penalty is paid or owed again, an installment of an
// arrangement is kept or open again, a shutoff is held or due again. Each names the receipt that caused it. The billing
// system owns these records; here they are said the same moment, for who works from the lists of the day.
interface StateFacts {
  readonly accountNo: string;
  readonly receiptNumber: string;
  /** The penalty or the installment; null for a shutoff. */
  readonly chargeId: string | null;
  readonly amountCents: number | null;
  /** ISO date of the shutoff; null for the others. */
  readonly cutoffDate: string | null;
}

interface StateEvent<Type extends string> {
  readonly type: Type;
  readonly version: 1;
  readonly payload: StateFacts;
}

export type AccountStateEvent =
  | StateEvent<'penalty_paid'>
  | StateEvent<'penalty_restored'>
  | StateEvent<'arrangement_kept'>
  | StateEvent<'arrangement_reopened'>
  | StateEvent<'shutoff_held'>
  | StateEvent<'shutoff_restored'>;

export type AccountStateChange = AccountStateEvent['type'];
