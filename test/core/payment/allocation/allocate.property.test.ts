import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenCharge } from '../../../../src-core/account/account.ts';
import { cents } from '../../../../src-core/money/cents.ts';
import { allocate } from '../../../../src-core/payment/allocation/allocate.ts';
import type { AllocationMode } from '../../../../src-core/payment/allocation/allocation.ts';
import { amountChoices } from '../../../../src-core/payment/allocation/amount-choices.ts';
import type { CityPolicy } from '../../../../src-core/policy/city-policy.ts';
import { CITIES, cityPolicy } from '../../policy/city-policy-file.ts';
import { ACCOUNT_NO, BUSINESS_DATE, charge } from './golden-account.ts';

const percentages: CityPolicy = {
  ...cityPolicy('riverton'),
  allocation: {
    name: 'Example',
    serviceOrder: ['SEWER'],
    steps: [
      {
        id: 'shares',
        text: 'shares',
        textEs: null,
        age: 'any',
        kinds: 'any',
        services: 'any',
        sort: 'service_first',
        percentages: [
          { service: 'WATER', percent: 61 },
          { service: 'SEWER', percent: 32 },
          { service: 'STORM', percent: 7 },
        ],
      },
    ],
  },
};

const policies = fc.constantFrom(...CITIES.map(cityPolicy), percentages);
const charges: fc.Arbitrary<readonly OpenCharge[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('aug', 'sep', 'oct', 'nov'),
      fc.constantFrom('WATER', 'SEWER', 'GARBAGE', 'STORM', 'FIRE', 'MISC'),
      fc.constantFrom('USAGE', 'PENALTY', 'FEE', 'LABOR', 'INSTALLMENT'),
      fc.integer({ min: -4_000, max: 9_000 }),
    ),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(([bill, service, kind, open], index) =>
      charge(bill, service, open < 0 ? 'CREDIT' : kind, open, `-${index}`),
    ),
  );
const modes: fc.Arbitrary<AllocationMode> = fc.constantFrom<AllocationMode>(
  { kind: 'own_amount' },
  { kind: 'whole_balance' },
  { kind: 'past_due' },
);
const amounts = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60_000 })).map(cents);

function allocated(pays: number, mode: AllocationMode, open: readonly OpenCharge[], policy: CityPolicy) {
  const result = allocate({ accountNo: ACCOUNT_NO, amountCents: cents(pays), mode }, open, policy, BUSINESS_DATE);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('every allocation', () => {
  it('PY2 puts each cent on a charge or into credit, and never more on a charge than is open', () => {
    fc.assert(
      fc.property(amounts, modes, charges, policies, (amount, mode, open, policy) => {
        const result = allocated(amount, mode, open, policy);
        const onCharge = new Map<string, number>();
        for (const { chargeId, amountCents } of result.lines) {
          expect(amountCents).toBeGreaterThan(0);
          onCharge.set(chargeId, (onCharge.get(chargeId) ?? 0) + amountCents);
        }
        const onLines = [...onCharge.values()].reduce((sum, paid) => sum + paid, 0);
        expect(onLines + result.creditCents).toBe(amount);
        for (const { chargeId, openCents } of open) {
          expect(onCharge.get(chargeId) ?? 0).toBeLessThanOrEqual(Math.max(0, openCents));
        }
      }),
    );
  });

  it('PY5 makes no credit while something is open, and then leaves nothing open', () => {
    fc.assert(
      fc.property(amounts, modes, charges, policies, (amount, mode, open, policy) => {
        const balance = open.reduce((sum, { openCents }) => sum + openCents, 0);
        const result = allocated(amount, mode, open, policy);
        expect(result.creditCents).toBe(Math.max(0, amount - Math.max(0, balance)));
        expect(result.remainingCents).toBe(Math.max(0, balance - amount));
        expect(result.balanceAfterCents).toBe(balance - amount);
      }),
    );
  });

  it('PY2 does not depend on the order in which charges arrive', () => {
    const shuffled = charges.chain((open) =>
      fc.tuple(fc.constant(open), fc.shuffledSubarray([...open], { minLength: open.length })),
    );
    fc.assert(
      fc.property(amounts, modes, shuffled, policies, (amount, mode, [open, mixed], policy) => {
        expect(allocated(amount, mode, mixed, policy)).toEqual(allocated(amount, mode, open, policy));
      }),
    );
  });

  it('PY4 each choice offered pays exactly what it says, without credit', () => {
    fc.assert(
      fc.property(charges, policies, (open, policy) => {
        for (const each of amountChoices({ cutoffDate: '2026-11-24' }, open, policy, BUSINESS_DATE)) {
          const result = allocated(each.amountCents, each.mode, open, policy);
          expect(result.creditCents).toBe(0);
          if (each.kind === 'whole_balance') expect(result.remainingCents).toBe(0);
          if (each.kind === 'stops_shutoff') expect(result.avoidsShutoff).toBe(true);
          if (each.kind === 'one_bill' && each.mode.kind === 'one_bill') {
            expect(result.lines.every(({ billDate }) => billDate === each.date)).toBe(true);
          }
          if (each.kind === 'installment' && each.mode.kind !== 'own_amount') {
            expect(result.lines.every(({ kind }) => kind === 'INSTALLMENT')).toBe(true);
          }
        }
      }),
    );
  });
});
