// A payment goes over the city's steps once for each thing that is to come first, and a last time over everything. PY3:
// what the customer directs comes first where policy allows, and the words of the rule say that it was directed.
import type { OpenCharge } from '../../account/account.ts';
import { unreachable } from '../../result/result.ts';
import type { AllocationMode } from './allocation.ts';
import { isPastDue } from './step-charges.ts';

export interface Pass {
  readonly includes: (charge: OpenCharge) => boolean;
  /** The most this pass may use; null is all that is left. */
  readonly limitCents: number | null;
  /** Stands behind the step's words; null for the city's own order. */
  readonly because: string | null;
}

const EVERYTHING: Pass = { includes: () => true, limitCents: null, because: null };

export function passesOf(mode: AllocationMode, businessDate: string): readonly Pass[] {
  const first = (because: string, includes: Pass['includes']): readonly Pass[] => [
    { includes, limitCents: null, because },
    EVERYTHING,
  ];
  switch (mode.kind) {
    case 'whole_balance':
    case 'own_amount':
      return [EVERYTHING];
    case 'past_due':
      return first('past due first', (charge) => isPastDue(charge, businessDate));
    case 'one_bill':
      return first(`the bill of ${mode.billDate} first`, (charge) => charge.billDate === mode.billDate);
    case 'chosen_charges':
      return first('chosen by the customer', (charge) => mode.chargeIds.includes(charge.chargeId));
    case 'customer_direction':
      return [
        ...mode.parts.map(({ service, amountCents }) => ({
          includes: (charge: OpenCharge) => charge.service === service,
          limitCents: amountCents,
          because: `directed to ${service} by the customer`,
        })),
        EVERYTHING,
      ];
    default:
      return unreachable(mode);
  }
}
