import { describe, expect, it } from 'vitest';
import { cents } from '../../../../src-core/money/cents.ts';
import { allocate } from '../../../../src-core/payment/allocation/allocate.ts';
import type { AllocationStep } from '../../../../src-core/policy/allocation-policy.ts';
import { cityPolicy } from '../../policy/city-policy-file.ts';
import { ACCOUNT_NO, BUSINESS_DATE, charge } from './golden-account.ts';

const BY_PERCENTAGE: AllocationStep = {
  id: 'by-percentage',
  text: 'half water, then sewer and garbage',
  textEs: null,
  age: 'any',
  kinds: 'any',
  services: 'any',
  sort: 'oldest_first',
  percentages: [
    { service: 'WATER', percent: 50 },
    { service: 'SEWER', percent: 30 },
    { service: 'GARBAGE', percent: 20 },
  ],
};
const POLICY = {
  ...cityPolicy('riverton'),
  allocation: { name: 'Example', serviceOrder: ['WATER'], steps: [BY_PERCENTAGE] },
};
const CHARGES = [
  charge('oct', 'WATER', 'USAGE', 1_000),
  charge('nov', 'WATER', 'USAGE', 1_000),
  charge('nov', 'SEWER', 'USAGE', 300),
  charge('nov', 'GARBAGE', 'FIXED', 5_000),
  charge('aug', 'STORM', 'FIXED', 625),
];

describe('a step that divides by percentages', () => {
  it.each([
    { pays: 100, lines: ['oct-WATER-USAGE 50', 'nov-SEWER-USAGE 30', 'nov-GARBAGE-FIXED 20'], why: 'even' },
    { pays: 1, lines: ['oct-WATER-USAGE 1'], why: 'one odd cent to the first listed' },
    { pays: 3, lines: ['oct-WATER-USAGE 2', 'nov-SEWER-USAGE 1'], why: 'odd cents in the listed order' },
    {
      pays: 1_007,
      lines: ['oct-WATER-USAGE 506', 'nov-SEWER-USAGE 300', 'nov-GARBAGE-FIXED 201'],
      why: 'what a paid service cannot take is divided again',
    },
    {
      pays: 2_400,
      lines: ['oct-WATER-USAGE 1000', 'nov-WATER-USAGE 500', 'nov-SEWER-USAGE 300', 'nov-GARBAGE-FIXED 600'],
      why: 'oldest first within a service',
    },
    {
      pays: 7_400,
      lines: [
        'oct-WATER-USAGE 1000',
        'nov-WATER-USAGE 1000',
        'nov-SEWER-USAGE 300',
        'nov-GARBAGE-FIXED 5000',
        'aug-STORM-FIXED 100',
      ],
      why: 'a service without a percentage comes after all',
    },
  ])('PY2 MN2 divides $pays: $why', ({ pays, lines }) => {
    const request = { accountNo: ACCOUNT_NO, amountCents: cents(pays), mode: { kind: 'own_amount' } } as const;
    const result = allocate(request, CHARGES, POLICY, BUSINESS_DATE);
    if (!result.ok) throw new Error(result.refusal.code);
    const order = CHARGES.map(({ chargeId }) => chargeId);
    const byCharge = result.value.lines.toSorted((a, b) => order.indexOf(a.chargeId) - order.indexOf(b.chargeId));
    expect(byCharge.map((line) => `${line.chargeId} ${line.amountCents}`)).toEqual(lines);
  });
});
