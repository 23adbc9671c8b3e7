// SY4: nothing is counted twice and nothing is forgotten, whatever of a payment and its void the extract knows.
import { describe, expect, it } from 'vitest';
import type { OpenCharge } from '../../../src-core/account/account.ts';
import { type PaidHere, netOfPaymentsHere } from '../../../src-core/account/local-payments.ts';
import { signedCents } from '../../../src-core/money/cents.ts';

const charge = (openCents: number): OpenCharge => ({
  chargeId: 'C1',
  accountNo: '1000210631',
  service: 'WATER',
  kind: 'USAGE',
  billDate: '2026-11-11',
  dueDate: '2026-12-01',
  amountCents: signedCents(3_000),
  openCents: signedCents(openCents),
  description: 'Water usage Nov 2026',
});

const paid = (over: Partial<PaidHere> = {}): PaidHere => ({
  sequence: 10,
  voidSequence: null,
  receiptNumber: '01A-2026-0000001',
  kind: 'charge',
  chargeId: 'C1',
  service: 'WATER',
  chargeKind: 'USAGE',
  amountCents: 1_000,
  ...over,
});

interface Case {
  readonly when: string;
  readonly extract: readonly OpenCharge[];
  readonly lines: readonly PaidHere[];
  readonly through: number;
  readonly balance: number;
}

const CASES: readonly Case[] = [
  {
    when: 'a payment the extract does not count',
    extract: [charge(3_000)],
    lines: [paid()],
    through: 9,
    balance: 2_000,
  },
  { when: 'a payment it counts already', extract: [charge(2_000)], lines: [paid()], through: 10, balance: 2_000 },
  {
    when: 'a payment and its void, neither counted',
    extract: [charge(3_000)],
    lines: [paid({ voidSequence: 12 })],
    through: 9,
    balance: 3_000,
  },
  {
    when: 'a payment counted, its void not',
    extract: [charge(2_000)],
    lines: [paid({ voidSequence: 12 })],
    through: 11,
    balance: 3_000,
  },
  {
    when: 'a charge that left the extract when paid, and came back with its void',
    extract: [],
    lines: [paid({ voidSequence: 12 })],
    through: 11,
    balance: 1_000,
  },
  {
    when: 'payment and void both counted',
    extract: [charge(3_000)],
    lines: [paid({ voidSequence: 12 })],
    through: 12,
    balance: 3_000,
  },
  {
    when: 'credit given here',
    extract: [],
    lines: [paid({ kind: 'credit', chargeId: null, service: null, chargeKind: null })],
    through: 0,
    balance: -1_000,
  },
  {
    when: 'an item, which no account owes',
    extract: [charge(3_000)],
    lines: [paid({ kind: 'item', chargeId: null })],
    through: 0,
    balance: 3_000,
  },
  {
    when: 'a charge paid in full here',
    extract: [charge(1_000)],
    lines: [paid()],
    through: 0,
    balance: 0,
  },
];

describe('SY4 what is owed here', () => {
  it.each(CASES)('$when', ({ extract, lines, through, balance }) => {
    const open = netOfPaymentsHere(extract, lines, through, '1000210631', '2026-11-20');
    expect(open.reduce((sum, { openCents }) => sum + openCents, 0)).toBe(balance);
    expect(open.every(({ openCents }) => openCents !== 0)).toBe(true);
  });
});
