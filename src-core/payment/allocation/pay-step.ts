// One step of the city's order pays the charges it chooses: in order, or by percentages among services. What a service
// cannot take, because it is paid, is divided again among the others by the same percentages (MN2 for odd cents).
import type { OpenCharge } from '../../account/account.ts';
import { signedCents } from '../../money/cents.ts';
import { split } from '../../money/split.ts';
import type { AllocationStep } from '../../policy/allocation-policy.ts';
import type { AllocationRule } from './allocation.ts';
import type { OpenAmounts } from './open-amounts.ts';

function payByPercentages(
  step: AllocationStep,
  charges: readonly OpenCharge[],
  available: number,
  rule: AllocationRule,
  amounts: OpenAmounts,
): number {
  const shares = step.percentages.map(({ service, percent }) => ({
    percent,
    charges: charges.filter((charge) => charge.service === service),
  }));
  let unused = available;
  for (;;) {
    const open = shares.filter((share) => share.percent > 0 && amounts.sumLeft(share.charges) > 0);
    if (unused === 0 || open.length === 0) return available - unused;
    const parts = split(
      signedCents(unused),
      open.map(({ percent }) => percent),
    );
    open.forEach((share, index) => {
      unused -= amounts.payInOrder(share.charges, parts[index] ?? 0, rule);
    });
  }
}

/** `charges` are those the step chooses, sorted. Answers what was used of `available`. */
export const payStep = (
  step: AllocationStep,
  charges: readonly OpenCharge[],
  available: number,
  rule: AllocationRule,
  amounts: OpenAmounts,
): number =>
  step.percentages.length === 0
    ? amounts.payInOrder(charges, available, rule)
    : payByPercentages(step, charges, available, rule, amounts);
