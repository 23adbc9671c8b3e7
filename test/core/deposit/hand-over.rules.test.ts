import { describe, expect, it } from 'vitest';
import { decideConfirmDeposit } from '../../../src-core/deposit/confirm-deposit.ts';
import type { DepositState } from '../../../src-core/deposit/deposit.ts';
import { decideHandOver } from '../../../src-core/deposit/hand-over.ts';
import { ana, by, codeOf, sue } from '../drawer/a-session.ts';

const sealed: DepositState = {
  depositId: 'deposit-1',
  depositoryId: 'general',
  depositDate: '2026-11-20',
  totalCents: 30_538,
  stage: 'sealed',
};
const handedOver: DepositState = { ...sealed, stage: 'handed_over' };
const receipt = { bankCents: 30_538, bankDate: '2026-11-23', bankReference: 'TX 991' };

describe('handing a deposit over', () => {
  it.each([
    { rule: 'DP6', code: 'deposit_is_sealed', deposit: null, carrier: 'Armored One' },
    { rule: 'DP6', code: 'deposit_is_sealed', deposit: handedOver, carrier: 'Armored One' },
    { rule: 'DP6', code: 'deposit_is_sealed', deposit: { ...sealed, stage: 'confirmed' as const }, carrier: 'A' },
    { rule: 'DP6', code: 'deposit_is_sealed', deposit: { ...sealed, stage: 'discrepant' as const }, carrier: 'A' },
    { rule: 'DP6', code: 'carrier_is_named', deposit: sealed, carrier: ' ' },
  ])('$rule refuses by $code', ({ code, deposit, carrier }) => {
    expect(codeOf(decideHandOver(deposit, { carrier, note: '' }, by(ana)))).toBe(code);
  });

  it('DP6 names who took the bag', () => {
    expect(decideHandOver(sealed, { carrier: ' Armored One ', note: '' }, by(ana))).toEqual({
      ok: true,
      value: [
        {
          type: 'deposit_handed_over',
          version: 1,
          businessDate: '2026-11-23',
          sessionId: null,
          payload: { depositId: 'deposit-1', carrier: 'Armored One', note: '' },
        },
      ],
    });
  });
});

describe("entering the bank's receipt", () => {
  it.each([
    { rule: 'DP10', code: 'deposit_is_handed_over', deposit: null },
    { rule: 'DP10', code: 'deposit_is_handed_over', deposit: sealed },
    { rule: 'DP10', code: 'deposit_is_handed_over', deposit: { ...sealed, stage: 'confirmed' as const } },
    { rule: 'DP10', code: 'deposit_is_handed_over', deposit: { ...sealed, stage: 'discrepant' as const } },
    { rule: 'MN1', code: 'bank_amount_is_whole_cents', bankCents: 1.5 },
    { rule: 'MN1', code: 'bank_amount_is_whole_cents', bankCents: -1 },
    { rule: 'MN1', code: 'bank_amount_is_whole_cents', bankCents: Number.NaN },
    { rule: 'DP10', code: 'bank_date_is_not_before_the_deposit', bankDate: '2026-11-19' },
    { rule: 'DP10', code: 'bank_reference_is_given', bankReference: ' ' },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const command = {
      bankCents: given.bankCents ?? receipt.bankCents,
      bankDate: given.bankDate ?? receipt.bankDate,
      bankReference: given.bankReference ?? receipt.bankReference,
    };
    const deposit = given.deposit === undefined ? handedOver : given.deposit;
    expect(codeOf(decideConfirmDeposit(deposit, command, by(sue)))).toBe(code);
  });

  it.each([
    { bankCents: 30_538, differenceCents: 0 },
    { bankCents: 30_438, differenceCents: -100 },
    { bankCents: 30_539, differenceCents: 1 },
  ])(
    'DP10 records $bankCents, off by $differenceCents, beside what was deposited',
    ({ bankCents, differenceCents }) => {
      const decided = decideConfirmDeposit(handedOver, { ...receipt, bankCents }, by(sue));
      expect(decided).toMatchObject({
        value: [{ type: 'deposit_confirmed', payload: { depositedCents: 30_538, bankCents, differenceCents } }],
      });
    },
  );
});
