import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenCharge } from '../../../src-core/account/account.ts';
import { type MoneyLine, statesChanged } from '../../../src-core/account/states-changed.ts';
import type { PaidHere } from '../../../src-core/account/local-payments.ts';
import { signedCents } from '../../../src-core/money/cents.ts';

const ACCOUNT = '1000210631';
const TODAY = '2026-11-23';
const CUTOFF = '2026-11-24';
const RECEIPT = '01A-2026-0000041';

const charge = (chargeId: string, kind: string, openCents: number, dueDate: string): OpenCharge => ({
  chargeId,
  accountNo: ACCOUNT,
  service: 'WATER',
  kind,
  billDate: '2026-10-01',
  dueDate,
  amountCents: signedCents(openCents),
  openCents: signedCents(openCents),
  description: kind,
});

/** 5.00 penalty and 30.00 of water past due; an installment of 20.00 and 10.00 of water to come. */
const CHARGES = [
  charge('p-1', 'PENALTY', 500, '2026-11-01'),
  charge('w-1', 'USAGE', 3_000, '2026-11-01'),
  charge('i-1', 'INSTALLMENT', 2_000, '2026-12-01'),
  charge('w-2', 'USAGE', 1_000, '2026-12-01'),
];

const KINDS: Readonly<Record<string, string>> = { p: 'PENALTY', w: 'USAGE', i: 'INSTALLMENT' };
const line = (chargeId: string, amountCents: number): MoneyLine => ({
  kind: 'charge',
  accountNo: ACCOUNT,
  chargeId,
  service: 'WATER',
  chargeKind: KINDS[chargeId[0] ?? ''] ?? '',
  amountCents,
});
const back = (lines: readonly MoneyLine[]) => lines.map((each) => ({ ...each, amountCents: -each.amountCents }));

const paid = (lines: readonly MoneyLine[]): readonly PaidHere[] =>
  lines.map((each) => ({ ...each, kind: 'charge', receiptNumber: RECEIPT, sequence: 1, voidSequence: null }));

const account = (paidHere: readonly PaidHere[] = [], cutoffDate: string | null = CUTOFF) => ({
  accountNo: ACCOUNT,
  cutoffDate,
  extractCharges: CHARGES,
  paidHere,
  includedThrough: 0,
  asOf: '2026-11-23T07:45:00.000Z',
});
const changed = (lines: readonly MoneyLine[], here = account()) =>
  statesChanged(here, RECEIPT, lines, TODAY).map(({ type }) => type);

const EVERYTHING = [line('p-1', 500), line('w-1', 3_000), line('i-1', 2_000)];

const CASES: readonly (readonly [string, readonly MoneyLine[], readonly string[], readonly string[]])[] = [
  ['a penalty', [line('p-1', 500)], ['penalty_paid'], ['penalty_restored']],
  ['part of what is past due', [line('w-1', 2_999)], [], []],
  [
    'all that is past due',
    [line('p-1', 500), line('w-1', 3_000)],
    ['penalty_paid', 'shutoff_held'],
    ['penalty_restored', 'shutoff_restored'],
  ],
  ['part of an installment', [line('i-1', 1_999)], [], []],
  ['an installment', [line('i-1', 2_000)], ['arrangement_kept'], ['arrangement_reopened']],
  ['what is not due', [line('w-2', 1_000)], [], []],
  [
    'all of it at once',
    EVERYTHING,
    ['penalty_paid', 'arrangement_kept', 'shutoff_held'],
    ['penalty_restored', 'arrangement_reopened', 'shutoff_restored'],
  ],
];

describe('statesChanged', () => {
  it.each(CASES)('VD4 %s: paid %#', (_what, lines, forth) => {
    expect(changed(lines)).toEqual(forth);
  });

  it.each(CASES)('VD4 %s, taken back, restores what it had changed', (_what, lines, _forth, restored) => {
    expect(changed(back(lines), account(paid(lines)))).toEqual(restored);
  });

  it('VD4 a shutoff stays held when something else has paid what is past due', () => {
    const lines = [line('p-1', 500), line('w-1', 3_000)];
    const paidTwice = paid([...lines, line('w-1', 3_500)]);
    expect(changed(back(lines), account(paidTwice))).toEqual(['penalty_restored']);
  });

  it('VD4 no shutoff is held where none is set, and other accounts are left alone', () => {
    expect(changed([line('p-1', 500), line('w-1', 3_000)], account([], null))).toEqual(['penalty_paid']);
    expect(changed(EVERYTHING.map((each) => ({ ...each, accountNo: 'another' })))).toEqual([]);
  });

  it('VD4 names account, receipt, charge and amount', () => {
    expect(statesChanged(account(), RECEIPT, [line('i-1', 2_000)], TODAY)).toEqual([
      {
        type: 'arrangement_kept',
        payload: { accountNo: ACCOUNT, receiptNumber: RECEIPT, chargeId: 'i-1', amountCents: 2_000, cutoffDate: null },
      },
    ]);
  });

  it('VD4 taking back restores each change of the payment and no other, whatever it paid', () => {
    const opposite: Readonly<Record<string, string>> = {
      penalty_paid: 'penalty_restored',
      arrangement_kept: 'arrangement_reopened',
      shutoff_held: 'shutoff_restored',
    };
    const part = (charged: OpenCharge) =>
      fc.integer({ min: 0, max: charged.openCents }).map((cents) => line(charged.chargeId, cents));
    fc.assert(
      fc.property(fc.tuple(...CHARGES.map(part)), (drawn) => {
        const lines = drawn.filter(({ amountCents }) => amountCents > 0);
        const forth = changed(lines);
        expect(changed(back(lines), account(paid(lines)))).toEqual(forth.map((type) => opposite[type]));
      }),
    );
  });
});
