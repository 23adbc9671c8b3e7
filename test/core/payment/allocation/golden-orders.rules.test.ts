import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../src-core/payment/allocation/allocate.ts';
import { cents } from '../../../../src-core/money/cents.ts';
import { CITIES, cityPolicy } from '../../policy/city-policy-file.ts';
import { ACCOUNT_NO, BUSINESS_DATE, GOLDEN_ACCOUNT, charge, credit } from './golden-account.ts';
import { GOLDEN_ORDERS } from './golden-orders.ts';

describe('the allocation orders of cities', () => {
  it.each(GOLDEN_ORDERS)(
    'PY2 $city applies $pays with $creditOnAccount of credit on the account',
    ({ city, pays, creditOnAccount, lines, becomesCredit }) => {
      const charges = creditOnAccount === 0 ? GOLDEN_ACCOUNT : [credit(creditOnAccount), ...GOLDEN_ACCOUNT];
      const request = { accountNo: ACCOUNT_NO, amountCents: cents(pays), mode: { kind: 'own_amount' } } as const;
      const result = allocate(request, charges, cityPolicy(city), BUSINESS_DATE);
      if (!result.ok) throw new Error(result.refusal.code);
      expect(result.value.lines.map((line) => `${line.chargeId} ${line.amountCents} | ${line.rule.text}`)).toEqual(
        lines,
      );
      expect(result.value.creditCents).toBe(becomesCredit);
    },
  );

  it.each(CITIES)('PY2 %s breaks a tie by charge id, whichever came first', (city) => {
    const tied = [
      charge('oct', 'WATER', 'USAGE', 700, '-b'),
      charge('oct', 'WATER', 'USAGE', 700, '-a'),
      charge('oct', 'WATER', 'USAGE', 700, '-c'),
    ];
    const request = { accountNo: ACCOUNT_NO, amountCents: cents(701), mode: { kind: 'own_amount' } } as const;
    const result = allocate(request, tied, cityPolicy(city), BUSINESS_DATE);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.lines.map(({ chargeId, amountCents }) => [chargeId, amountCents])).toEqual([
      ['oct-WATER-USAGE-a', 700],
      ['oct-WATER-USAGE-b', 1],
    ]);
  });
});
