// Which charges a step of the city's order chooses, and in which order it pays them (PY2).
import { Temporal } from 'temporal-polyfill';
import type { OpenCharge } from '../../account/account.ts';
import { unreachable } from '../../result/result.ts';
import type { AllocationPolicy, AllocationStep, ChargeAge } from '../../policy/allocation-policy.ts';
import { compareText } from './payable-charges.ts';

/** ISO dates compare as text. */
export const isPastDue = (charge: Pick<OpenCharge, 'dueDate'>, businessDate: string): boolean =>
  charge.dueDate < businessDate;

const daysPastDue = (charge: OpenCharge, businessDate: string): number =>
  Temporal.PlainDate.from(charge.dueDate).until(businessDate, { largestUnit: 'days' }).days;

function isOfAge(charge: OpenCharge, age: ChargeAge, businessDate: string): boolean {
  if (typeof age === 'object') return daysPastDue(charge, businessDate) >= age.daysPastDueAtLeast;
  switch (age) {
    case 'any':
      return true;
    case 'past_due':
      return isPastDue(charge, businessDate);
    case 'current':
      return !isPastDue(charge, businessDate);
    default:
      return unreachable(age);
  }
}

const isIn = (list: 'any' | readonly string[], value: string): boolean => list === 'any' || list.includes(value);

export const stepChooses = (step: AllocationStep, charge: OpenCharge, businessDate: string): boolean =>
  isIn(step.kinds, charge.kind) && isIn(step.services, charge.service) && isOfAge(charge, step.age, businessDate);

/** Within a step a service stands where the step lists it, otherwise where the city's order lists it, otherwise last. */
export function compareInStep(
  policy: AllocationPolicy,
  step: AllocationStep,
): (a: OpenCharge, b: OpenCharge) => number {
  const order = step.services === 'any' ? policy.serviceOrder : step.services;
  const place = (charge: OpenCharge): number => {
    const at = order.indexOf(charge.service);
    return at === -1 ? order.length : at;
  };
  return (a, b) => {
    const byDue = compareText(a.dueDate, b.dueDate);
    const byService = place(a) - place(b) || compareText(a.service, b.service);
    const first = step.sort === 'service_first' ? byService || byDue : byDue || byService;
    return first || compareText(a.chargeId, b.chargeId);
  };
}
