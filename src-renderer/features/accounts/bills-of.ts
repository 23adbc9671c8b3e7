import type { AccountView } from '../../../src-contract/station/accounts.ts';

type Charge = AccountView['charges'][number];

export interface Bill {
  readonly billDate: string;
  readonly dueDate: string;
  readonly openCents: number;
  readonly charges: readonly Charge[];
}

/** Open charges by the bill they were on, oldest first; a charge that is settled is not listed. */
export function billsOf(charges: readonly Charge[]): readonly Bill[] {
  const bills = new Map<string, Charge[]>();
  for (const charge of charges) {
    if (charge.openCents === 0) continue;
    const key = `${charge.billDate} ${charge.dueDate}`;
    bills.set(key, [...(bills.get(key) ?? []), charge]);
  }
  return [...bills]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([key, lines]) => ({
      billDate: key.slice(0, 10),
      dueDate: key.slice(11),
      openCents: lines.reduce((sum, { openCents }) => sum + openCents, 0),
      charges: lines,
    }));
}
