import { describe, expect, it } from 'vitest';
import { amountChoices } from '../../../../src-core/payment/allocation/amount-choices.ts';
import { cityPolicy } from '../../policy/city-policy-file.ts';
import { BUSINESS_DATE, GOLDEN_ACCOUNT, charge, credit } from './golden-account.ts';

const RIVERTON = cityPolicy('riverton');
const CUTOFF = { cutoffDate: '2026-11-24' };

describe('amountChoices', () => {
  it('PY4 offers nothing when nothing is open', () => {
    expect(amountChoices(CUTOFF, [], RIVERTON, BUSINESS_DATE)).toEqual([]);
    expect(amountChoices(CUTOFF, [credit(100)], RIVERTON, BUSINESS_DATE)).toEqual([]);
  });

  it('PY4 PY7 offers whole balance, past due, what stops the shutoff, the installment and each bill', () => {
    expect(amountChoices(CUTOFF, GOLDEN_ACCOUNT, RIVERTON, BUSINESS_DATE)).toEqual([
      { kind: 'whole_balance', amountCents: 27_685, mode: { kind: 'whole_balance' }, date: null },
      { kind: 'past_due', amountCents: 13_348, mode: { kind: 'past_due' }, date: null },
      { kind: 'stops_shutoff', amountCents: 13_348, mode: { kind: 'past_due' }, date: '2026-11-24' },
      {
        kind: 'installment',
        amountCents: 2_500,
        mode: { kind: 'chosen_charges', chargeIds: ['nov-WATER-INSTALLMENT'] },
        date: null,
      },
      ...(
        [
          ['2026-11-11', 14_337],
          ['2026-10-02', 8_471],
          ['2026-08-31', 2_876],
          ['2026-07-31', 2_001],
        ] as const
      ).map(([billDate, amountCents]) => ({
        kind: 'one_bill',
        amountCents,
        mode: { kind: 'one_bill', billDate },
        date: billDate,
      })),
    ]);
  });

  it('PY4 offers no shutoff amount where no day is set', () => {
    const kinds = amountChoices({ cutoffDate: null }, GOLDEN_ACCOUNT, RIVERTON, BUSINESS_DATE).map(({ kind }) => kind);
    expect(kinds).not.toContain('stops_shutoff');
  });

  it('PY4 counts the credit on the account in every amount', () => {
    const choices = amountChoices(CUTOFF, [credit(13_349), ...GOLDEN_ACCOUNT], RIVERTON, BUSINESS_DATE);
    expect(choices.map(({ kind, amountCents }) => [kind, amountCents])).toEqual([
      ['whole_balance', 14_336],
      ['installment', 2_500],
      ['one_bill', 14_336],
    ]);
  });

  it('PY3 a bill is only an amount where the city allows no direction', () => {
    const choices = amountChoices(CUTOFF, GOLDEN_ACCOUNT, cityPolicy('morgantown'), BUSINESS_DATE);
    const modes = choices.filter(({ kind }) => kind === 'one_bill').map(({ mode }) => mode.kind);
    expect(modes).toEqual(['own_amount', 'own_amount', 'own_amount', 'own_amount']);
  });

  it('PY7 offers the installments past due with the next one, and leaves later ones', () => {
    const plan = ['2026-10-15', '2026-11-15', '2026-12-15', '2027-01-15'].map((dueDate) => ({
      ...charge(dueDate, 'WATER', 'INSTALLMENT', 1_000),
      dueDate,
    }));
    const choice = amountChoices(CUTOFF, plan, cityPolicy('olathe'), BUSINESS_DATE).find(
      ({ kind }) => kind === 'installment',
    );
    expect(choice).toEqual({ kind: 'installment', amountCents: 3_000, mode: { kind: 'own_amount' }, date: null });
  });
});
