// One account on which every city's order shows: four bills, penalties and fees of both ages, a tie, odd cents.
// Business date 2026-11-23, so the bills are 95, 64 and 32 days past due and the last is current.
import type { OpenCharge } from '../../../../src-core/account/account.ts';
import { signedCents } from '../../../../src-core/money/cents.ts';

export const BUSINESS_DATE = '2026-11-23';
export const ACCOUNT_NO = '1000210631';

const BILLS: Readonly<Record<string, { readonly billDate: string; readonly dueDate: string }>> = {
  aug: { billDate: '2026-07-31', dueDate: '2026-08-20' },
  sep: { billDate: '2026-08-31', dueDate: '2026-09-20' },
  oct: { billDate: '2026-10-02', dueDate: '2026-10-22' },
  nov: { billDate: '2026-11-11', dueDate: '2026-12-01' },
};

/** `charge('oct', 'WATER', 'PENALTY', 500)` has the id `oct-WATER-PENALTY`. */
export function charge(bill: string, service: string, kind: string, openCents: number, mark = ''): OpenCharge {
  const { billDate, dueDate } = BILLS[bill] ?? { billDate: bill, dueDate: bill };
  return {
    chargeId: `${bill}-${service}-${kind}${mark}`,
    accountNo: ACCOUNT_NO,
    service,
    kind,
    billDate,
    dueDate,
    amountCents: signedCents(openCents),
    openCents: signedCents(openCents),
    description: `${service} ${kind}`,
  };
}

/** Past due 133.48, current 143.37, in all 276.85. */
export const GOLDEN_ACCOUNT: readonly OpenCharge[] = [
  charge('nov', 'WATER', 'USAGE', 2_357),
  charge('nov', 'SEWER', 'USAGE', 2_781),
  charge('nov', 'GARBAGE', 'FIXED', 1_875),
  charge('nov', 'STORM', 'FIXED', 625),
  charge('nov', 'FIRE', 'FIXED', 199),
  charge('nov', 'MISC', 'FEE', 1_500),
  charge('nov', 'MISC', 'LABOR', 2_500),
  charge('nov', 'WATER', 'INSTALLMENT', 2_500),
  charge('oct', 'WATER', 'USAGE', 2_357),
  charge('oct', 'SEWER', 'USAGE', 2_781),
  charge('oct', 'GARBAGE', 'FIXED', 1_875),
  charge('oct', 'STORM', 'FIXED', 625),
  charge('oct', 'WATER', 'PENALTY', 500),
  charge('oct', 'SEWER', 'PENALTY', 333),
  charge('sep', 'WATER', 'USAGE', 1_001),
  charge('sep', 'GARBAGE', 'FIXED', 1_875),
  charge('aug', 'SEWER', 'USAGE', 2_001),
];

/** A credit balance, as the billing system writes it. */
export const credit = (cents: number): OpenCharge => charge('2026-11-20', 'WATER', 'CREDIT', -cents);
