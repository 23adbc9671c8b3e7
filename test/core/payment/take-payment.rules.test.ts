import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import {
  CONFIRMATIONS,
  CONFIRMATION_THAT_LIFTS,
  confirmationsNeeded,
} from '../../../src-core/payment/confirmations.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import { decideTakePayment } from '../../../src-core/payment/take-payment.ts';
import type { TakePayment, TakePaymentState } from '../../../src-core/payment/take-payment-state.ts';
import { previewPayment } from '../../../src-core/payment/preview-payment.ts';
import type { CityPolicy } from '../../../src-core/policy/city-policy.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { slip, tender } from '../tender/tender-builders.ts';
import {
  ACCOUNTS,
  ACCOUNT_NO,
  ANA,
  BALANCE,
  BEN,
  NOW,
  NO_CHECKS_NO,
  RIVERTON,
  SESSION,
  SUE,
  accepted,
  codeOf,
  context,
  draft,
  paying,
  preview,
  ready,
} from './payment-builders.ts';

interface Case {
  readonly why: string;
  readonly rule: string;
  readonly given: PaymentDraft;
  readonly code: string;
  readonly state?: Partial<TakePaymentState>;
  readonly command?: Partial<TakePayment>;
  readonly policy?: Partial<CityPolicy>;
  readonly context?: Partial<DecisionContext>;
}

const CASH = [tender('cash', 5_000)];
const fifty = (fields: Partial<PaymentDraft> = {}): PaymentDraft => draft({ tenders: CASH, ...fields });
const recent = {
  kind: 'cash',
  amountCents: 5_000,
  itemNumber: null,
  accountNos: [ACCOUNT_NO],
  takenAt: '2026-11-23T15:55:00.000Z',
} as const;
const overPaid = (amount: number): PaymentDraft =>
  draft({ accounts: [paying(amount)], tenders: [tender('cash', amount)] });

/** In order of precedence; each also breaks a rule further down, where there is one to break. */
const REFUSED: readonly Case[] = [
  { rule: 'DS1', why: 'without a session', given: fifty(), state: { session: null }, code: 'session_is_open' },
  {
    rule: 'DS1',
    why: 'while counting',
    given: fifty(),
    state: { session: { ...SESSION, state: 'counting', ownerId: 'ben' } },
    code: 'session_is_open',
  },
  {
    rule: 'DS1',
    why: 'in review',
    given: fifty(),
    state: { session: { ...SESSION, state: 'in_review' } },
    code: 'session_is_open',
  },
  {
    rule: 'DS1',
    why: 'after closing',
    given: fifty(),
    state: { session: { ...SESSION, state: 'closed' } },
    code: 'session_is_open',
  },
  {
    rule: 'DS3',
    why: "into another's drawer, a supervisor's included",
    given: draft({ accounts: [] }),
    context: { actor: SUE },
    code: 'only_the_owner_posts',
  },
  {
    rule: 'TN3',
    why: 'anything while paper is not endorsed',
    given: draft({ items: [{ code: 'NONE', quantity: 1, amountCents: null, exemption: null }] }),
    state: { unendorsed: '01A-2026-0000040' },
    code: 'endorsement_is_confirmed_first',
  },
  {
    rule: 'PY6',
    why: 'a fee that does not exist',
    given: draft({ items: [{ code: 'NONE', quantity: 1, amountCents: null, exemption: null }] }),
    code: 'item_is_in_catalogue',
  },
  {
    rule: 'PY1',
    why: 'nothing',
    given: draft({ accounts: [], tenders: CASH }),
    command: { previewHash: 'other' },
    code: 'something_is_paid',
  },
  {
    rule: 'PY2',
    why: 'what was not previewed',
    given: draft(),
    command: { previewHash: 'other' },
    code: 'preview_stale',
  },
  {
    rule: 'TN4',
    why: 'a card number as payer',
    given: draft({ payer: { name: '4111 1111 1111 1111', isHolder: false } }),
    code: 'card_number_is_never_kept',
  },
  {
    rule: 'TN4',
    why: 'a card number on a slip',
    given: draft({ tenders: [tender('card', 100, { card: slip({ brand: '4111111111111111' }) })] }),
    code: 'card_number_is_never_kept',
  },
  {
    rule: 'TN3',
    why: 'a check without number, even on an account without checks',
    given: draft({
      accounts: [paying(4_000, { kind: 'whole_balance' }, NO_CHECKS_NO)],
      tenders: [tender('check', 100, { itemNumber: null })],
    }),
    code: 'tender_has_its_number',
  },
  {
    rule: 'TN5',
    why: 'a check on an account without checks',
    given: draft({
      accounts: [paying(100), paying(4_000, { kind: 'whole_balance' }, NO_CHECKS_NO)],
      tenders: [tender('check', 100)],
    }),
    code: 'no_checks_is_kept',
  },
  {
    rule: 'TN5',
    why: 'a check whose writer has an account without checks',
    given: draft({ tenders: [tender('check', 100)] }),
    state: { barredWriters: [{ accountNo: NO_CHECKS_NO, tenderId: null }] },
    code: 'no_checks_follow_the_writer',
  },
  ...(
    [
      ['without a second person', { approver: null }],
      ['approved by oneself', { approver: { ...ANA, role: 'supervisor' } }],
      ['approved by another cashier', { approver: { userId: 'cid', role: 'cashier' } }],
    ] as const
  ).map(([why, who]) => ({
    rule: 'TN5',
    why: `an override ${why}`,
    given: draft({ tenders: [tender('check', 100)] }),
    state: { barredWriters: [{ accountNo: NO_CHECKS_NO, tenderId: null }] },
    command: { overrideReason: 'funds are good' },
    context: who,
    code: 'no_checks_follow_the_writer',
  })),
  {
    rule: 'TN5',
    why: 'an override with a card number for a reason',
    given: draft({ tenders: [tender('check', 100)] }),
    state: { barredWriters: [{ accountNo: NO_CHECKS_NO, tenderId: null }] },
    command: { overrideReason: 'card 4111 1111 1111 1111' },
    context: { approver: SUE },
    code: 'card_number_is_never_kept',
  },
  {
    rule: 'TN2',
    why: 'a check above the total where the city refuses it',
    given: draft({ tenders: [tender('check', 5_001)] }),
    policy: { checkOverTotal: 'refuse' },
    code: 'tender_above_total_is_allowed',
  },
  {
    rule: 'TN2',
    why: 'a check above fees alone, which no account can keep',
    given: draft({
      accounts: [],
      items: [{ code: 'NSF', quantity: 1, amountCents: null, exemption: null }],
      tenders: [tender('check', 9_999)],
    }),
    code: 'tender_above_total_is_allowed',
  },
  {
    rule: 'TN2',
    why: 'a card above the total without a yes',
    given: draft({ tenders: [tender('card', 5_001)] }),
    command: { confirmations: ['overpayment', 'duplicate_tender'] },
    code: 'tender_above_total_is_deliberate',
  },
  { rule: 'TN1', why: 'nothing tendered', given: draft(), code: 'tender_covers_total' },
  {
    rule: 'TN1',
    why: 'a cent too little',
    given: draft({ tenders: [tender('cash', 4_999)] }),
    state: { recentTenders: [recent] },
    code: 'tender_covers_total',
  },
  {
    rule: 'PY5',
    why: 'credit where the city takes none',
    given: overPaid(BALANCE + 1),
    policy: { overpaymentAllowed: false },
    code: 'over_payment_is_allowed',
  },
  {
    rule: 'PY5',
    why: 'credit without a yes',
    given: overPaid(BALANCE + 1),
    state: { recentTenders: [{ ...recent, amountCents: BALANCE + 1 }] },
    code: 'over_payment_is_deliberate',
  },
  {
    rule: 'PY5',
    why: 'credit above the limit of the role',
    given: overPaid(BALANCE + 50_001),
    command: { confirmations: ['overpayment'] },
    code: 'over_payment_is_within_limit',
  },
  {
    rule: 'PY5',
    why: 'credit approved by oneself',
    given: overPaid(BALANCE + 50_001),
    command: { confirmations: ['overpayment'] },
    context: { approver: { ...ANA, role: 'supervisor' } },
    code: 'over_payment_is_within_limit',
  },
  {
    rule: 'PY5',
    why: 'credit above the limit of the approver',
    given: overPaid(BALANCE + 200_001),
    command: { confirmations: ['overpayment'] },
    context: { approver: BEN },
    code: 'over_payment_is_within_limit',
  },
  {
    rule: 'PY5',
    why: 'credit approved by a role without limit of its own',
    given: overPaid(BALANCE + 50_001),
    command: { confirmations: ['overpayment'] },
    context: { approver: { userId: 'aud', role: 'auditor' } },
    code: 'over_payment_is_within_limit',
  },
  {
    rule: 'TN7',
    why: 'the same cash again',
    given: fifty(),
    state: { recentTenders: [recent] },
    command: { confirmations: ['overpayment'] },
    code: 'duplicate_is_deliberate',
  },
];

const decide = (each: Omit<Case, 'code' | 'rule' | 'why'>): ReturnType<typeof decideTakePayment> => {
  const policy = { ...RIVERTON, ...each.policy };
  const { state, command } = ready(each.given, policy);
  return decideTakePayment(
    { ...state, ...each.state },
    { ...command, ...each.command },
    context({ policy, ...each.context }),
  );
};

function taken(each: Omit<Case, 'code' | 'rule' | 'why'>): PaymentTaken['payload'] {
  const [event, ...others] = accepted(decide(each));
  if (event?.type !== 'payment_taken' || others.length > 0) throw new Error('not one payment_taken');
  return event.payload;
}

describe('decideTakePayment', () => {
  it.each(REFUSED)('$rule refuses $why: $code', (each) => {
    expect(codeOf(decide(each))).toBe(each.code);
  });

  it('TN5 TN3 records the override, the writer’s mark and the payer’s account, and of the paper no more than the bank needs', () => {
    const writer = 'a'.repeat(64);
    const check = { ...tender('check', 5_000), writer, isUnsigned: false };
    const given = fifty({ tenders: [check], payer: { name: 'Lou Berg', isHolder: false, accountNo: NO_CHECKS_NO } });
    const payload = taken({
      given,
      state: { barredWriters: [{ accountNo: NO_CHECKS_NO, tenderId: check.tenderId }] },
      command: { overrideReason: ' funds are good ' },
      context: { approver: SUE },
    });
    expect(payload).toMatchObject({
      payer: { name: 'Lou Berg', isHolder: false },
      payerAccountNo: NO_CHECKS_NO,
      checkWriters: [{ tenderId: check.tenderId, writer }],
      noChecksOverride: { accountNo: NO_CHECKS_NO, reason: 'funds are good' },
    });
    expect(Object.keys(payload.tenders[0] ?? {}).toSorted()).toEqual(Object.keys(tender('cash', 1)).toSorted());
    expect(payload.payer).not.toHaveProperty('accountNo');
    const unneeded = taken({
      given: fifty(),
      command: { overrideReason: 'funds are good' },
      context: { approver: SUE },
    });
    expect(unneeded.noChecksOverride).toBeNull();
  });

  it('PY1 takes exact cash as one event in the session, under its business date', () => {
    const [event] = accepted(decide({ given: fifty() }));
    expect(event).toMatchObject({
      type: 'payment_taken',
      sessionId: SESSION.sessionId,
      businessDate: SESSION.businessDate,
      approver: null,
      payload: {
        receiptNumber: '01A-2026-0000041',
        receiptYear: 2026,
        receiptSerial: 41,
        drawerId: '2',
        tenderedCents: 5_000,
        changeCents: 0,
        appliedCents: 5_000,
        roundingCents: 0,
        isOffline: true,
      },
    });
  });

  it('BD1 numbers by the year of the business date, past midnight of New Year too', () => {
    const session = { ...SESSION, businessDate: '2025-12-31' };
    const payload = taken({ given: fifty(), state: { session }, context: { now: '2026-01-01T06:10:00.000Z' } });
    expect(payload).toMatchObject({ receiptNumber: '01A-2025-0000041', receiptYear: 2025 });
  });

  it('PY1 takes accounts, fees and several tenders in one, with change from the cash', () => {
    const given = draft({
      accounts: [paying(5_000), paying(4_000, { kind: 'whole_balance' }, NO_CHECKS_NO)],
      items: [{ code: 'NSF', quantity: 1, amountCents: null, exemption: null }],
      tenders: [tender('card', 3_000), tender('cash', 10_000)],
    });
    const payload = taken({ given });
    expect(payload).toMatchObject({ tenderedCents: 13_000, changeCents: 500, appliedCents: 12_500 });
    expect(payload.lines.map(({ lineNo }) => lineNo)).toEqual(payload.lines.map((_, index) => index + 1));
    expect(payload.accounts.map(({ accountNo, paidCents }) => [accountNo, paidCents])).toEqual([
      [ACCOUNT_NO, 5_000],
      [NO_CHECKS_NO, 4_000],
    ]);
    expect(payload.lines.at(-1)).toMatchObject({
      kind: 'item',
      itemCode: 'NSF',
      glAccount: '4390',
      amountCents: 3_500,
    });
  });

  it('PY2 posts the lines that were previewed, each with its rule', () => {
    const given = fifty();
    const shown = accepted(preview(given));
    const lines = [...shown.accounts, ...shown.items].flatMap((each) => each.lines);
    expect(taken({ given }).lines).toEqual(
      lines.map(({ ruleEs: _shown, ...line }, index) => ({ lineNo: index + 1, ...line })),
    );
    expect(lines.every(({ rule }) => rule !== '')).toBe(true);
  });

  it('PY2 a change of language or of tender does not make the preview stale', () => {
    const { command } = ready(draft());
    expect(codeOf(decide({ given: fifty({ language: 'es' }), command: { previewHash: command.previewHash } }))).toBe(
      'accepted',
    );
  });

  it('TN2 pays the excess of a check on the first account, charges before credit, after a yes', () => {
    const given = draft({ tenders: [tender('check', 6_000)] });
    const payload = taken({ given, command: { confirmations: ['tender_above_total', 'tender_above_total', 'other'] } });
    expect(payload).toMatchObject({ appliedCents: 6_000, changeCents: 0, confirmations: ['tender_above_total'] });
    expect(payload.lines.some(({ kind }) => kind === 'credit')).toBe(false);
  });

  it('TN2 a yes to a check above the balance is a yes to the credit it leaves', () => {
    const given = draft({ accounts: [paying(BALANCE)], tenders: [tender('check', BALANCE + 100)] });
    const payload = taken({ given, command: { confirmations: ['tender_above_total'] } });
    expect(payload.lines.at(-1)).toMatchObject({
      kind: 'credit',
      accountNo: ACCOUNT_NO,
      amountCents: 100,
      chargeId: null,
    });
    expect(payload.accounts[0]).toMatchObject({ balanceAfterCents: -100, pastDueAfterCents: 0 });
  });

  it.each([
    { why: 'within the limit', amount: BALANCE + 50_000, approver: null },
    { why: 'above it, with a second person', amount: BALANCE + 50_001, approver: SUE },
  ])('PY5 keeps credit after a yes, $why', ({ amount, approver }) => {
    const payload = taken({
      given: overPaid(amount),
      command: { confirmations: ['overpayment'] },
      context: { approver },
    });
    expect(payload.lines.at(-1)).toMatchObject({ kind: 'credit', amountCents: amount - BALANCE });
    expect(payload.confirmations).toEqual(['overpayment']);
  });

  it('TN7 takes the same again after a yes', () => {
    const payload = taken({
      given: fifty(),
      state: { recentTenders: [recent] },
      command: { confirmations: ['duplicate_tender'] },
    });
    expect(payload.confirmations).toEqual(['duplicate_tender']);
  });

  it('TN6 rounds the cash of a city without pennies, and says by how much', () => {
    const given = draft({ accounts: [paying(7_684)], tenders: [tender('cash', 8_000)] });
    const payload = taken({ given, policy: { cashRounding: 'nickel' } });
    expect(payload).toMatchObject({ appliedCents: 7_684, changeCents: 315, roundingCents: 1 });
  });

  it('RC1 an account on which nothing is paid is not on the receipt', () => {
    const given = fifty({ accounts: [paying(5_000), paying(0, { kind: 'own_amount' }, NO_CHECKS_NO)] });
    expect(taken({ given }).accounts.map(({ accountNo }) => accountNo)).toEqual([ACCOUNT_NO]);
  });

  const payments = fc.record({
    amounts: fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 9_000 })),
    fees: fc.integer({ min: 0, max: 3 }),
    other: fc.array(
      fc.record({
        kind: fc.constantFrom('money_order', 'cashiers_check', 'card'),
        amount: fc.integer({ min: 1, max: 40_000 }),
      }),
      { maxLength: 3 },
    ),
    spare: fc.integer({ min: 0, max: 3_000 }),
    cashRounding: fc.constantFrom('none', 'nickel'),
  });

  it('TN1 Σ tendered − change = Σ applied ± rounding, LD3 and the journal balances, whatever is tendered', () => {
    fc.assert(
      fc.property(payments, ({ amounts, fees, other, spare, cashRounding }) => {
        const bare = draft({
          accounts: [paying(amounts[0]), paying(amounts[1], { kind: 'own_amount' }, NO_CHECKS_NO)],
          items: fees === 0 ? [] : [{ code: 'NSF', quantity: fees, amountCents: null, exemption: null }],
          tenders: other.map(({ kind, amount }, index) =>
            tender(kind, amount, kind === 'card' ? {} : { itemNumber: `${index}` }),
          ),
        });
        const toPay = amounts[0] + amounts[1] + fees * 3_500;
        const cash = Math.max(0, toPay - other.reduce((sum, { amount }) => sum + amount, 0)) + spare;
        const given = cash === 0 ? bare : { ...bare, tenders: [...bare.tenders, tender('cash', cash)] };
        const policy = { cashRounding };
        const decided = decide({
          given,
          policy,
          command: { confirmations: CONFIRMATIONS },
          context: { approver: SUE },
        });
        if (!decided.ok) expect(decided.refusal.code).toBe('nothing is refused here');
        const payload = taken({ given, policy, command: { confirmations: CONFIRMATIONS }, context: { approver: SUE } });
        const applied = payload.lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(applied).toBe(payload.appliedCents);
        expect(payload.tenderedCents - payload.changeCents).toBe(applied + payload.roundingCents);
        expect(payload.changeCents).toBeLessThanOrEqual(cash);
        const journal = journalOfEvent({ type: 'payment_taken', version: 2, payload }, SESSION.sessionId);
        expect(journal.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('confirmationsNeeded', () => {
  it.each([
    { rule: 'PY5', given: overPaid(BALANCE + 1), needed: ['overpayment'] },
    { rule: 'TN2', given: draft({ tenders: [tender('check', 6_000)] }), needed: ['tender_above_total'] },
    {
      rule: 'TN7',
      given: draft({ tenders: [tender('check', 2_500), tender('check', 2_500)] }),
      needed: ['duplicate_tender'],
    },
    { rule: 'PY1', given: fifty(), needed: [] },
  ])('$rule are exactly those that make the payment acceptable ($needed)', ({ given, needed }) => {
    const shown = accepted(previewPayment(given, ACCOUNTS, RIVERTON, SESSION.businessDate, { tenders: [], now: NOW }));
    expect(confirmationsNeeded(shown)).toEqual(needed);
    expect(codeOf(decide({ given, command: { confirmations: needed } }))).toBe('accepted');
    for (const left of needed) {
      const confirmations = needed.filter((each) => each !== left);
      expect(Object.entries(CONFIRMATION_THAT_LIFTS)).toContainEqual([
        codeOf(decide({ given, command: { confirmations } })),
        left,
      ]);
    }
  });
});
