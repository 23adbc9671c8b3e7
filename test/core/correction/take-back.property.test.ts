// VD6: on one account, what a bad tender leaves is what the city's policy would have paid had it never been there.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standingLines } from '../../../src-core/correction/standing-lines.ts';
import { takeBack } from '../../../src-core/correction/take-back.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { allocate } from '../../../src-core/payment/allocation/allocate.ts';
import { accountLines } from '../../../src-core/payment/preview-lines.ts';
import { ACCOUNT_NO, BALANCE, BUSINESS_DATE, RIVERTON, accepted } from '../payment/payment-builders.ts';
import { GOLDEN_ACCOUNT } from '../payment/allocation/golden-account.ts';

function linesFor(amountCents: number) {
  const request = { accountNo: ACCOUNT_NO, amountCents: cents(amountCents), mode: { kind: 'own_amount' as const } };
  const allocation = accepted(allocate(request, GOLDEN_ACCOUNT, RIVERTON, BUSINESS_DATE));
  return accountLines(allocation, GOLDEN_ACCOUNT, 'en').map((line, index) => ({ ...line, lineNo: index + 1 }));
}

it('VD6 leaves what the policy would have paid without the bad tender', () => {
  const amount = fc.integer({ min: 2, max: BALANCE + 5_000 });
  fc.assert(
    fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), (paid, share) => {
      const bad = Math.max(1, Math.floor(paid * share));
      const lines = linesFor(paid);
      const left = standingLines(lines, [takeBack(lines, standingLines(lines, []), bad, 'returned')]);
      const wanted = paid === bad ? [] : standingLines(linesFor(paid - bad), []);
      const facts = (all: typeof left) => all.map(({ kind, chargeId, amountCents }) => [kind, chargeId, amountCents]);
      expect(facts(left)).toEqual(facts(wanted));
    }),
  );
});

it('VD6 never takes back more than stands', () => {
  const lines = linesFor(500);
  expect(() => takeBack(lines, standingLines(lines, []), 501, 'returned')).toThrow('1 cents more');
});
