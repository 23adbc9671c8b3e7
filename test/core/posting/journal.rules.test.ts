import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalLine, balancedJournal, credit, debit, opposite } from '../../../src-core/posting/journal.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { type PaymentFacts, counterEvents, paymentTaken, tender } from '../ledger/a-day.ts';

const journalOf = (type: string, index = 0): Readonly<Record<string, number>> => {
  const event = counterEvents.filter((each) => each.type === type)[index];
  if (event === undefined) throw new Error(`no ${type}`);
  const lines = journalOfEvent(event, event.sessionId);
  return Object.fromEntries(lines.map(({ account, amountCents }) => [account, amountCents]));
};

describe('a journal', () => {
  it.each<readonly [string, readonly JournalLine[], string]>([
    ['that is off by a cent', [debit('vault', 500), credit('rounding', 499)], 'off by 1 cents'],
    ['that has one side only', [debit('vault', 500)], 'off by 500 cents'],
    ['with a fraction of a cent', [debit('vault', 0.5), credit('rounding', 0.5)], 'vault is not whole cents'],
    ['beyond exact numbers', [debit('vault', 2 ** 53), credit('rounding', 2 ** 53)], 'vault is not whole cents'],
  ])('LD3 %s is a bug', (_what, lines, said) => {
    expect(() => balancedJournal(lines)).toThrow(said);
  });

  it('LD3 puts lines of one account together and leaves out those of nothing', () => {
    const lines = [debit('vault', 300), debit('rounding', 0), debit('vault', 200), credit('unidentified', 500)];
    expect(balancedJournal(lines)).toEqual([debit('vault', 500), credit('unidentified', 500)]);
  });
});

describe('the journal of an event', () => {
  it.each<readonly [string, number, Readonly<Record<string, number>>]>([
    ['drawer_opened', 0, { 'cash_in_drawer:1': 19_900, 'change_fund:1': -20_000, 'over_short:cash': 100 }],
    ['drawer_opened', 1, { 'cash_in_drawer:2': 20_000, 'change_fund:2': -20_000 }],
    ['payment_taken', 0, { 'cash_in_drawer:1': 4_685, 'receivable:WATER': -3_000, 'receivable:SEWER': -1_685 }],
    [
      'payment_taken',
      1,
      { 'paper_on_hand:check': 7_500, card_clearing: 2_500, 'receivable:WATER': -9_000, customer_credit: -1_000 },
    ],
    ['payment_taken', 2, { 'cash_in_drawer:1': 1_500, 'misc_revenue:100-4410': -1_500 }],
    ['payment_taken', 4, { 'cash_in_drawer:1': 685, 'receivable:WATER': -684, rounding: -1 }],
    ['payment_voided', 0, { 'cash_in_drawer:1': -1_500, 'misc_revenue:100-4410': 1_500 }],
    ['tender_kind_corrected', 0, { 'paper_on_hand:money_order': 4_000, 'cash_in_drawer:1': -4_000 }],
    ['cash_moved', 0, { 'undeposited_cash:session-ana': 2_000, 'cash_in_drawer:1': -2_000 }],
    ['cash_moved', 1, { 'cash_in_drawer:1': 1_000, vault: -1_000 }],
    ['cash_moved', 2, { vault: 500, 'cash_in_drawer:1': -500 }],
    [
      'drawer_closed',
      0,
      {
        'undeposited_cash:session-ana': 23_750,
        'cash_in_drawer:1': -23_770,
        'over_short:cash': 20,
        'paper_on_hand:check': 1_200,
        'over_short:check': -1_200,
      },
    ],
    [
      'deposit_sealed',
      0,
      {
        'deposit_in_transit:general': 18_450,
        'change_fund:1': 20_000,
        'undeposited_cash:session-ana': -25_750,
        'paper_on_hand:check': -7_500,
        'paper_on_hand:money_order': -4_000,
        unidentified: -1_200,
      },
    ],
    [
      'deposit_confirmed',
      0,
      { 'bank:general': 18_440, 'bank_difference:general': 10, 'deposit_in_transit:general': -18_450 },
    ],
  ])('LD3 of %s (%i) is this and balances', (type, index, lines) => {
    expect(journalOf(type, index)).toEqual(lines);
  });

  it.each([
    'drawer_opened_without_sale',
    'counting_started',
    'count_put_aside',
    'count_submitted',
    'recount_ordered',
    'void_requested',
    'receipt_reprinted',
    'deposit_handed_over',
  ])('LD3 of %s is empty: no money moves', (type) => {
    expect(journalOf(type)).toEqual({});
  });

  it('LD3 a payment line that says not where it belongs is a bug', () => {
    const { payload, ...rest } = paymentTaken({
      serial: 1,
      lines: [{ kind: 'item', amountCents: 100, glAccount: null }],
      tenders: [tender('t', 'cash', 100)],
    });
    expect(() => journalOfEvent({ ...rest, payload }, 's')).toThrow('line 1 says not where it belongs');
  });
});

const amount = fc.integer({ min: 1, max: 9_999_999 });
const payments: fc.Arbitrary<PaymentFacts> = fc
  .record({
    lines: fc.array(
      fc.record({
        kind: fc.constantFrom('charge' as const, 'credit' as const, 'item' as const),
        service: fc.constantFrom('WATER', 'SEWER'),
        glAccount: fc.constantFrom('100', '200'),
        amountCents: amount,
      }),
      { minLength: 1, maxLength: 12 },
    ),
    shares: fc.array(fc.record({ kind: fc.constantFrom('check', 'card', 'money_order', 'cash'), part: fc.nat(100) }), {
      maxLength: 5,
    }),
    changeCents: fc.nat(5_000),
    roundingCents: fc.integer({ min: -2, max: 2 }),
  })
  .map(({ lines, shares, changeCents, roundingCents }) => {
    let left = lines.reduce((total, line) => total + line.amountCents, 0) + roundingCents + changeCents;
    const tenders = shares.flatMap(({ kind, part }, index) => {
      const cents = Math.floor((left * part) / 200);
      left -= cents;
      return cents > 0 ? [tender(`t-${index}`, kind, cents)] : [];
    });
    return { serial: 1, lines, tenders: [...tenders, tender('rest', 'cash', left)], changeCents, roundingCents };
  });

describe('any payment', () => {
  it('LD3, TN1 balances, and its receivables and revenues are what was applied', () => {
    fc.assert(
      fc.property(payments, (facts) => {
        const event = paymentTaken(facts);
        const lines = journalOfEvent(event, 's');
        expect(lines.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(0);
        const applied = lines.filter(({ account }) => /^(receivable|misc_revenue|customer_credit)/.test(account));
        expect(applied.reduce((total, { amountCents }) => total - amountCents, 0)).toBe(event.payload.appliedCents);
      }),
    );
  });

  it('LD3, VD1 and its void together leave every account where it was', () => {
    fc.assert(
      fc.property(payments, (facts) => {
        const event = paymentTaken(facts);
        const voided = {
          type: 'payment_voided',
          version: 1,
          payload: { ...event.payload, issuerId: 'ana', reason: 'wrong account' },
        } as const;
        const both = [...journalOfEvent(event, 's'), ...journalOfEvent(voided, 's')];
        expect(balancedJournal(both)).toEqual([]);
        expect(opposite(opposite(both))).toEqual(both);
      }),
    );
  });
});
