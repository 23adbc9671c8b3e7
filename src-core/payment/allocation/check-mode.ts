// PY3: a customer's direction is obeyed where the city's policy allows it, and only when it can be obeyed to the cent.
import type { CityPolicy } from '../../policy/city-policy.ts';
import { type Refusal, refuse } from '../../result/result.ts';
import type { AllocationRequest } from './allocation.ts';
import type { PayableCharge } from './payable-charges.ts';

export type AllocationRefusal =
  | 'customer_direction_is_allowed'
  | 'bill_is_open'
  | 'chosen_charge_is_open'
  | 'directed_service_is_named_once'
  | 'directed_amount_is_open'
  | 'directed_amounts_are_covered'
  | 'over_payment_is_allowed';

const no = (...reason: Parameters<typeof refuse<AllocationRefusal>>): Refusal<AllocationRefusal> =>
  refuse(...reason).refusal;

/** Null when the request's mode can be obeyed. */
export function refuseMode(
  { mode, amountCents }: AllocationRequest,
  payable: readonly PayableCharge[],
  policy: Pick<CityPolicy, 'customerDirectionAllowed'>,
): Refusal<AllocationRefusal> | null {
  if (mode.kind === 'whole_balance' || mode.kind === 'own_amount' || mode.kind === 'past_due') return null;
  if (!policy.customerDirectionAllowed) return no('customer_direction_is_allowed');
  if (mode.kind === 'one_bill') {
    const isOpen = payable.some(({ charge }) => charge.billDate === mode.billDate);
    return isOpen ? null : no('bill_is_open', { billDate: mode.billDate });
  }
  if (mode.kind === 'chosen_charges') {
    const open = new Set(payable.map(({ charge }) => charge.chargeId));
    const closed = mode.chargeIds.find((chargeId) => !open.has(chargeId));
    return closed === undefined ? null : no('chosen_charge_is_open', { chargeId: closed });
  }
  const services = mode.parts.map(({ service }) => service);
  const twice = services.find((service, index) => services.indexOf(service) !== index);
  if (twice !== undefined) return no('directed_service_is_named_once', { service: twice });
  for (const { service, amountCents: directedCents } of mode.parts) {
    const ofService = payable.filter(({ charge }) => charge.service === service);
    const openCents = ofService.reduce((sum, { payableCents }) => sum + payableCents, 0);
    if (directedCents > openCents) return no('directed_amount_is_open', { service, directedCents, openCents });
  }
  const directedCents = mode.parts.reduce((sum, part) => sum + part.amountCents, 0);
  return directedCents > amountCents ? no('directed_amounts_are_covered', { directedCents, amountCents }) : null;
}
