// PY2: applies an amount to an account's open charges in the city's order. The steps are data; a last step of the engine
// takes whatever no step names, so that nothing becomes credit while something is open. Σ lines + credit = amount.
import type { OpenCharge } from '../../account/account.ts';
import { cents, signedCents, sumCents } from '../../money/cents.ts';
import type { AllocationStep } from '../../policy/allocation-policy.ts';
import type { CityPolicy } from '../../policy/city-policy.ts';
import type { Words } from '../../result/language.ts';
import { type Result, invariant, ok, refuse } from '../../result/result.ts';
import type { Allocation, AllocationRequest, AllocationRule } from './allocation.ts';
import { type AllocationRefusal, refuseMode } from './check-mode.ts';
import { OpenAmounts } from './open-amounts.ts';
import { type Pass, passesOf } from './passes.ts';
import { payStep } from './pay-step.ts';
import { payableCharges } from './payable-charges.ts';
import { compareInStep, isPastDue, stepChooses } from './step-charges.ts';

export type AllocationRules = Pick<
  CityPolicy,
  'allocation' | 'customerDirectionAllowed' | 'installmentFirst' | 'overpaymentAllowed'
>;

const ANY_CHARGE = { age: 'any', kinds: 'any', services: 'any', sort: 'oldest_first', percentages: [] } as const;

/** PY7: an arrangement's installment comes first where the city's policy says so. */
const INSTALLMENT: AllocationStep = {
  ...ANY_CHARGE,
  id: 'installment',
  text: 'installment',
  textEs: 'cuota',
  kinds: ['INSTALLMENT'],
};
const THE_REST: AllocationStep = {
  ...ANY_CHARGE,
  id: 'the-rest',
  text: 'whatever else is open, oldest first',
  textEs: 'lo demás pendiente, primero lo más antiguo',
};

interface NamedStep {
  readonly step: AllocationStep;
  /** "Olathe, installment first", "Morgantown step 2: past-due water" */
  readonly words: Words;
}

function namedSteps({ allocation, installmentFirst }: AllocationRules): readonly NamedStep[] {
  const named = (step: AllocationStep, where: Words): NamedStep => ({
    step,
    words: {
      en: `${allocation.name} ${where.en}: ${step.text}`,
      es: `${allocation.name}, ${where.es}: ${step.textEs ?? step.text}`,
    },
  });
  const steps = allocation.steps.map((step, index) =>
    named(step, { en: `step ${index + 1}`, es: `paso ${index + 1}` }),
  );
  const first = named(INSTALLMENT, { en: 'before all steps', es: 'antes de todos los pasos' });
  const last = named(THE_REST, { en: 'after all steps', es: 'después de todos los pasos' });
  return installmentFirst ? [first, ...steps, last] : [...steps, last];
}

const ruleOf = ({ step, words }: NamedStep, { because }: Pass): AllocationRule => ({
  id: step.id,
  text: because === null ? words.en : `${words.en} (${because.en})`,
  textEs: because === null ? words.es : `${words.es} (${because.es})`,
});

function pay(
  charges: readonly OpenCharge[],
  request: AllocationRequest,
  rules: AllocationRules,
  businessDate: string,
  amounts: OpenAmounts,
): number {
  let unused: number = request.amountCents;
  for (const pass of passesOf(request.mode, businessDate)) {
    let available = Math.min(unused, pass.limitCents ?? unused);
    for (const named of namedSteps(rules)) {
      if (available === 0) break;
      const chosen = charges
        .filter((charge) => pass.includes(charge) && stepChooses(named.step, charge, businessDate))
        .toSorted(compareInStep(rules.allocation, named.step));
      const used = payStep(named.step, chosen, available, ruleOf(named, pass), amounts);
      available -= used;
      unused -= used;
    }
  }
  return unused;
}

/** `charges` are all open charges of the one account, credits included. An amount of zero tells what is to pay. */
export function allocate(
  request: AllocationRequest,
  charges: readonly OpenCharge[],
  rules: AllocationRules,
  businessDate: string,
): Result<Allocation, AllocationRefusal> {
  const { accountNo, amountCents } = request;
  invariant(
    charges.every((charge) => charge.accountNo === accountNo),
    `charges of another account than ${accountNo}`,
  );
  const payable = payableCharges(charges);
  const refusal = refuseMode(request, payable, rules);
  if (refusal !== null) return { ok: false, refusal };
  const amounts = new OpenAmounts(payable);
  const open = payable.map(({ charge }) => charge);
  const creditCents = pay(open, request, rules, businessDate, amounts);
  if (creditCents > 0 && !rules.overpaymentAllowed) return refuse('over_payment_is_allowed', { creditCents });
  const balance = sumCents(charges.map(({ openCents }) => openCents));
  const remainingPastDueCents = cents(amounts.sumLeft(open.filter((charge) => isPastDue(charge, businessDate))));
  return ok({
    accountNo,
    amountCents,
    lines: amounts.lines(),
    creditCents: cents(creditCents),
    balanceBeforeCents: balance,
    balanceAfterCents: signedCents(balance - amountCents),
    remainingCents: cents(amounts.sumLeft(open)),
    remainingPastDueCents,
    avoidsShutoff: remainingPastDueCents === 0,
    toAvoidShutoffCents: remainingPastDueCents,
  });
}
