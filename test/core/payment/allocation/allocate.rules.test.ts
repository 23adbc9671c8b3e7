import { describe, expect, it } from 'vitest';
import { signedCents, cents } from '../../../../src-core/money/cents.ts';
import { allocate } from '../../../../src-core/payment/allocation/allocate.ts';
import type { AllocationMode } from '../../../../src-core/payment/allocation/allocation.ts';
import type { paymentRefusals } from '../../../../src-core/payment/refusals.ts';
import { cityPolicy } from '../../policy/city-policy-file.ts';
import { ACCOUNT_NO, BUSINESS_DATE, GOLDEN_ACCOUNT, charge, credit } from './golden-account.ts';

const RIVERTON = cityPolicy('riverton');
const STRICT = { ...RIVERTON, customerDirectionAllowed: false };
const NO_CREDIT = { ...RIVERTON, overpaymentAllowed: false };

const run = (pays: number, mode: AllocationMode, rules = RIVERTON, charges = GOLDEN_ACCOUNT) =>
  allocate({ accountNo: ACCOUNT_NO, amountCents: cents(pays), mode }, charges, rules, BUSINESS_DATE);

function allocated(...input: Parameters<typeof run>) {
  const result = run(...input);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const paid = (...input: Parameters<typeof run>) =>
  allocated(...input).lines.map((line) => `${line.chargeId} ${line.amountCents}`);

describe('allocate', () => {
  const direct = (...parts: readonly (readonly [string, number])[]): AllocationMode => ({
    kind: 'customer_direction',
    parts: parts.map(([service, amount]) => ({ service, amountCents: cents(amount) })),
  });
  it.each([
    { code: 'customer_direction_is_allowed', mode: direct(['WATER', 1]), rules: STRICT },
    { code: 'customer_direction_is_allowed', mode: { kind: 'chosen_charges', chargeIds: ['no such'] }, rules: STRICT },
    { code: 'customer_direction_is_allowed', mode: { kind: 'one_bill', billDate: '2026-11-11' }, rules: STRICT },
    { code: 'bill_is_open', mode: { kind: 'one_bill', billDate: '2025-01-01' } },
    { code: 'chosen_charge_is_open', mode: { kind: 'chosen_charges', chargeIds: ['nov-WATER-USAGE', 'no such'] } },
    { code: 'directed_service_is_named_once', mode: direct(['WATER', 1], ['WATER', 1]) },
    { code: 'directed_amount_is_open', mode: direct(['STORM', 1_251]) },
    { code: 'directed_amounts_are_covered', mode: direct(['STORM', 600], ['WATER', 401]) },
    { code: 'over_payment_is_allowed', mode: { kind: 'own_amount' }, pays: 27_686, rules: NO_CREDIT },
  ] satisfies readonly {
    code: keyof typeof paymentRefusals;
    mode: AllocationMode;
    rules?: typeof RIVERTON;
    pays?: number;
  }[])(
    'PY3 PY5 refuses: $code',
    ({ code, mode, rules, pays }: { code: string; mode: AllocationMode; rules?: typeof RIVERTON; pays?: number }) => {
      const result = run(pays ?? 1_000, mode, rules);
      expect(result.ok ? 'allocated' : result.refusal.code).toBe(code);
    },
  );

  it('PY3 refuses a charge that the credit on the account has already covered', () => {
    const mode = { kind: 'chosen_charges', chargeIds: ['aug-SEWER-USAGE'] } as const;
    const result = run(100, mode, RIVERTON, [credit(2_001), ...GOLDEN_ACCOUNT]);
    expect(result.ok ? 'allocated' : result.refusal.code).toBe('chosen_charge_is_open');
  });

  it('PY1 treats charges of another account as a bug', () => {
    const foreign = { ...charge('nov', 'WATER', 'USAGE', 100), accountNo: '1000075414' };
    expect(() => run(100, { kind: 'own_amount' }, RIVERTON, [foreign])).toThrow(/another account/);
  });

  it('PY2 past due goes to past-due charges even where the city takes current ones first', () => {
    const warrAcres = cityPolicy('warr-acres');
    const result = allocated(13_348, { kind: 'past_due' }, warrAcres);
    expect(result).toMatchObject({
      creditCents: 0,
      remainingPastDueCents: 0,
      avoidsShutoff: true,
      remainingCents: 14_337,
    });
    expect(result.lines[0]?.rule).toEqual({
      id: 'late-charges',
      text: 'Warr Acres step 5: late charges in arrears (past due first)',
      textEs: 'Warr Acres, paso 5: recargos vencidos (primero lo vencido)',
    });
    expect(allocated(13_348, { kind: 'own_amount' }, warrAcres)).toMatchObject({
      avoidsShutoff: false,
      toAvoidShutoffCents: 13_348,
    });
  });

  it('PY3 one bill first, and what is more goes on in the order of the city', () => {
    expect(paid(3_960, { kind: 'one_bill', billDate: '2026-08-31' })).toEqual([
      'sep-WATER-USAGE 1001',
      'sep-GARBAGE-FIXED 1875',
      'oct-WATER-PENALTY 500',
      'oct-SEWER-PENALTY 333',
      'aug-SEWER-USAGE 251',
    ]);
  });

  it('PY3 chosen charges are paid in the order of the city, and the rule says that they were chosen', () => {
    const mode = { kind: 'chosen_charges', chargeIds: ['nov-STORM-FIXED', 'oct-STORM-FIXED'] } as const;
    expect(paid(1_000, mode)).toEqual(['oct-STORM-FIXED 625', 'nov-STORM-FIXED 375']);
    expect(allocated(1_000, mode).lines[0]?.rule.text).toBe(
      'Riverton step 2: past-due charges, oldest first (chosen by the customer)',
    );
  });

  it('PY3 Spokane obeys a customer who directs a part, and applies the rest in its order', () => {
    const result = allocated(4_000, direct(['WATER', 1_001], ['SEWER', 99]), cityPolicy('spokane'));
    expect(result.lines.map((line) => `${line.chargeId} ${line.amountCents} ${line.rule.text}`)).toEqual([
      'sep-WATER-USAGE 1001 Spokane step 4: water, oldest first (directed to WATER by the customer)',
      'aug-SEWER-USAGE 99 Spokane step 3: sewer, oldest first (directed to SEWER by the customer)',
      'nov-MISC-LABOR 2500 Spokane step 1: labor and material',
      'sep-GARBAGE-FIXED 400 Spokane step 2: refuse, oldest first',
    ]);
  });

  it('PY2 a charge that two rules pay has a line for each', () => {
    const water = [charge('nov', 'WATER', 'USAGE', 500)];
    expect(paid(500, direct(['WATER', 200]), RIVERTON, water)).toEqual(['nov-WATER-USAGE 200', 'nov-WATER-USAGE 300']);
  });

  it('PY4 a partial payment states what remains and what avoids shutoff', () => {
    expect(allocated(5_000, { kind: 'own_amount' })).toMatchObject({
      balanceBeforeCents: 27_685,
      balanceAfterCents: 22_685,
      remainingCents: 22_685,
      remainingPastDueCents: 8_348,
      avoidsShutoff: false,
      toAvoidShutoffCents: 8_348,
    });
  });

  it('PY4 an amount of zero pays nothing and says what is to pay', () => {
    expect(allocated(0, { kind: 'whole_balance' })).toMatchObject({
      lines: [],
      creditCents: 0,
      remainingCents: 27_685,
    });
  });

  it('PY5 money on an account with a credit balance becomes credit', () => {
    expect(allocated(500, { kind: 'own_amount' }, RIVERTON, [credit(1_217)])).toMatchObject({
      lines: [],
      creditCents: 500,
      balanceBeforeCents: -1_217,
      balanceAfterCents: -1_717,
      remainingCents: 0,
    });
  });

  it('PY4 credit on the account counts against the oldest charges and is never a line', () => {
    const charges = [credit(13_348), ...GOLDEN_ACCOUNT];
    const result = allocated(100, { kind: 'own_amount' }, RIVERTON, charges);
    expect(result).toMatchObject({ remainingPastDueCents: 0, avoidsShutoff: true, balanceBeforeCents: 14_337 });
    expect(result.lines.map(({ chargeId }) => chargeId)).toEqual(['nov-MISC-FEE']);
  });

  it('PY2 a charge is past due the day after its due date, not on it', () => {
    const dueToday = { ...charge('nov', 'WATER', 'USAGE', 100), dueDate: BUSINESS_DATE };
    expect(allocated(0, { kind: 'own_amount' }, RIVERTON, [dueToday]).remainingPastDueCents).toBe(0);
    const dueBefore = { ...dueToday, dueDate: '2026-11-22' };
    expect(allocated(0, { kind: 'own_amount' }, RIVERTON, [dueBefore]).remainingPastDueCents).toBe(100);
  });

  it.each([
    { dueDate: '2026-08-25', step: '90-days', days: 90 },
    { dueDate: '2026-08-26', step: '60-days', days: 89 },
    { dueDate: '2026-09-24', step: '60-days', days: 60 },
    { dueDate: '2026-09-25', step: '30-days', days: 59 },
    { dueDate: '2026-10-24', step: '30-days', days: 30 },
    { dueDate: '2026-10-25', step: 'past-due', days: 29 },
    { dueDate: '2026-11-23', step: 'current', days: 0 },
  ])('PY2 Tell City puts $days days past due under $step', ({ dueDate, step }) => {
    const aged = [{ ...charge('nov', 'WATER', 'USAGE', 100), dueDate }];
    expect(allocated(1, { kind: 'own_amount' }, cityPolicy('tell-city'), aged).lines[0]?.rule.id).toBe(step);
  });

  it('PY2 a partly paid charge takes no more than what is open on it', () => {
    const partly = [{ ...charge('nov', 'WATER', 'USAGE', 300), amountCents: signedCents(2_357) }];
    expect(allocated(500, { kind: 'own_amount' }, RIVERTON, partly)).toMatchObject({
      lines: [{ amountCents: 300 }],
      creditCents: 200,
    });
  });
});
