import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf, pastDueOf } from '../../../src-core/account/charge-totals.ts';
import { signedCents } from '../../../src-core/money/cents.ts';

const charge = (open: number, dueDate: string) => ({ openCents: signedCents(open), dueDate });
const TODAY = '2026-11-20';

test.each([
  ['nothing open', [], 0, 0],
  ['due today is not past due', [charge(1000, TODAY)], 1000, 0],
  ['due yesterday is', [charge(1000, '2026-11-19')], 1000, 1000],
  ['both', [charge(5138, '2026-11-01'), charge(5146, '2026-12-01')], 10284, 5138],
  [
    'a credit is held against past due first',
    [charge(5138, '2026-11-01'), charge(5146, '2026-12-01'), charge(-1000, TODAY)],
    9284,
    4138,
  ],
  ['a credit above past due leaves nothing past due', [charge(500, '2026-11-01'), charge(-2000, TODAY)], -1500, 0],
])('PY4 %s', (_, charges, balance, pastDue) => {
  expect([balanceOf(charges), pastDueOf(charges, TODAY)]).toEqual([balance, pastDue]);
});

test('PY4 past due is never negative and never above what is owed without credits', () => {
  const anyCharge = fc.record({
    open: fc.integer({ min: -50_000, max: 50_000 }),
    day: fc.integer({ min: 10, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(anyCharge), (list) => {
      const charges = list.map(({ open, day }) => charge(open, `2026-11-${day}`));
      const owed = list.filter(({ open }) => open > 0).reduce((sum, { open }) => sum + open, 0);
      const pastDue = pastDueOf(charges, TODAY);
      expect(pastDue).toBeGreaterThanOrEqual(0);
      expect(pastDue).toBeLessThanOrEqual(owed);
    }),
  );
});
