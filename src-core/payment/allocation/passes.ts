// A payment goes over the city's steps once for each thing that is to come first, and a last time over everything. PY3:
// what the customer directs comes first where policy allows, and the words of the rule say that it was directed.
import type { OpenCharge } from '../../account/account.ts';
import type { Words } from '../../result/language.ts';
import { unreachable } from '../../result/result.ts';
import type { AllocationMode } from './allocation.ts';
import { isPastDue } from './step-charges.ts';

export interface Pass {
  readonly includes: (charge: OpenCharge) => boolean;
  /** The most this pass may use; null is all that is left. */
  readonly limitCents: number | null;
  /** Stands behind the step's words; null for the city's own order. */
  readonly because: Words | null;
}

const EVERYTHING: Pass = { includes: () => true, limitCents: null, because: null };

export function passesOf(mode: AllocationMode, businessDate: string): readonly Pass[] {
  const first = (because: Words, includes: Pass['includes']): readonly Pass[] => [
    { includes, limitCents: null, because },
    EVERYTHING,
  ];
  switch (mode.kind) {
    case 'whole_balance':
    case 'own_amount':
      return [EVERYTHING];
    case 'past_due':
      return first({ en: 'past due first', es: 'primero lo vencido' }, (charge) => isPastDue(charge, businessDate));
    case 'one_bill':
      return first(
        { en: `the bill of ${mode.billDate} first`, es: `primero la factura del ${mode.billDate}` },
        (charge) => charge.billDate === mode.billDate,
      );
    case 'chosen_charges':
      return first({ en: 'chosen by the customer', es: 'elegido por el cliente' }, (charge) =>
        mode.chargeIds.includes(charge.chargeId),
      );
    case 'customer_direction':
      return [
        ...mode.parts.map(({ service, amountCents }) => ({
          includes: (charge: OpenCharge) => charge.service === service,
          limitCents: amountCents,
          because: {
            en: `directed to ${service} by the customer`,
            es: `dirigido a ${service} por el cliente`,
          },
        })),
        EVERYTHING,
      ];
    default:
      return unreachable(mode);
  }
}
