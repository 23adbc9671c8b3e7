import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { PaymentVoided, TenderKindCorrected } from '../../../src-core/ledger/events/payment-events.ts';
import {
  type CorrectTenderKind,
  type CorrectTenderKindState,
  decideCorrectTenderKind,
} from '../../../src-core/payment/correct-tender-kind.ts';
import { type ReceiptOnFile, moneyToGiveBack, standingTenders } from '../../../src-core/payment/receipt-on-file.ts';
import { decideReprint } from '../../../src-core/payment/reprint-receipt.ts';
import { decideTakePayment } from '../../../src-core/payment/take-payment.ts';
import { type VoidState, decideRequestVoid, decideVoidPayment } from '../../../src-core/payment/void-payment.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import type { JournalLine } from '../../../src-core/posting/journal.ts';
import { type Tender, TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { tender } from '../tender/tender-builders.ts';
import { ANA, BEN, SESSION, SUE, accepted, codeOf, context, draft, paying, ready } from './payment-builders.ts';

/** A receipt of 97.84, as it was really taken. */
function receipt(tenders: readonly Tender[], fields: Partial<ReceiptOnFile> = {}): ReceiptOnFile {
  const { state, command } = ready(draft({ accounts: [paying(9_784)], tenders }));
  const [event] = accepted(decideTakePayment(state, command, context()));
  if (event?.type !== 'payment_taken') throw new Error('no payment_taken');
  return {
    ...event.payload,
    sessionId: SESSION.sessionId,
    businessDate: SESSION.businessDate,
    issuerId: ANA.userId,
    corrections: [],
    isVoid: false,
    isVoidRequested: false,
    isReversed: false,
    duplicates: 0,
    ...fields,
  };
}

const HUNDRED = tender('cash', 10_000);
const issued = receipt([HUNDRED]);
const NUMBER = issued.receiptNumber;
const REASON = 'wrong account';
const BOTH = { actor: ANA, approver: SUE };

interface VoidCase {
  readonly rule: string;
  readonly why: string;
  readonly code: string;
  readonly state?: Partial<VoidState>;
  readonly reason?: string;
  readonly context?: Partial<DecisionContext>;
}

const VOIDS_REFUSED: readonly VoidCase[] = [
  { rule: 'RC3', why: 'a number that was never issued', state: { receipt: null }, code: 'receipt_is_on_file' },
  {
    rule: 'VD1',
    why: 'a void receipt, wherever it is',
    state: { receipt: { ...issued, isVoid: true }, session: null },
    code: 'receipt_is_voided_once',
  },
  {
    rule: 'VD2',
    why: 'a receipt that was reversed',
    state: { receipt: { ...issued, isReversed: true } },
    code: 'receipt_is_reversed_once',
  },
  { rule: 'VD1', why: 'without a session', state: { session: null }, code: 'void_is_in_its_session' },
  {
    rule: 'VD1',
    why: "another session's receipt",
    state: { session: { ...SESSION, sessionId: 'session-2', state: 'in_review' } },
    code: 'void_is_in_its_session',
  },
  {
    rule: 'VD1',
    why: 'after submission',
    state: { session: { ...SESSION, state: 'in_review', ownerId: 'ben' } },
    code: 'void_is_before_submission',
  },
  {
    rule: 'VD1',
    why: 'after closing',
    state: { session: { ...SESSION, state: 'closed' } },
    code: 'void_is_before_submission',
  },
  { rule: 'DS3', why: "in someone else's drawer", context: { actor: BEN }, reason: ' ', code: 'only_the_owner_posts' },
  { rule: 'VD1', why: 'without a reason', reason: ' - ', code: 'reason_is_given' },
  { rule: 'TN4', why: 'a card number as reason', reason: 'keyed 4111111111111111', code: 'card_number_is_never_kept' },
];

const voidState = (fields: Partial<VoidState> = {}): VoidState => ({ receipt: issued, session: SESSION, ...fields });
const voidCommand = (reason = REASON): { receiptNumber: string; reason: string } => ({ receiptNumber: NUMBER, reason });

describe('decideRequestVoid', () => {
  it.each([
    ...VOIDS_REFUSED,
    {
      rule: 'VD1',
      why: 'a second request',
      state: { receipt: { ...issued, isVoidRequested: true } },
      code: 'void_is_requested_once',
    },
  ])('$rule refuses $why: $code', (each: VoidCase) => {
    const answer = decideRequestVoid(voidState(each.state), voidCommand(each.reason), context(each.context));
    expect(codeOf(answer)).toBe(each.code);
  });

  it('VD1 the owner asks alone, and no money moves', () => {
    const [event] = accepted(decideRequestVoid(voidState(), voidCommand(`  ${REASON} `), context()));
    expect(event).toMatchObject({ type: 'void_requested', payload: { receiptNumber: NUMBER, reason: REASON } });
    if (event !== undefined) expect(journalOfEvent(event, SESSION.sessionId)).toEqual([]);
  });
});

describe('decideVoidPayment', () => {
  it.each([
    ...VOIDS_REFUSED.map((each) => ({ ...each, context: { ...BOTH, ...each.context } })),
    { rule: 'AC3', why: 'without a second person', context: { approver: null }, code: 'second_person_approves' },
    { rule: 'VD1', why: 'approval by the issuer', context: { approver: ANA }, code: 'approver_is_not_the_issuer' },
    {
      rule: 'AC3',
      why: "approval by the actor, of another's receipt",
      state: { receipt: { ...issued, issuerId: 'eve' } },
      context: { approver: ANA },
      code: 'approver_is_not_the_actor',
    },
  ])('$rule refuses $why: $code', (each: VoidCase) => {
    const answer = decideVoidPayment(voidState(each.state), voidCommand(each.reason), context(each.context));
    expect(codeOf(answer)).toBe(each.code);
  });

  it.each(['open', 'counting'] as const)('VD1 voids while %s, with the receipt whole beside its void', (state) => {
    const answer = decideVoidPayment(voidState({ session: { ...SESSION, state } }), voidCommand(), context(BOTH));
    expect(accepted(answer)).toMatchObject([
      {
        type: 'payment_voided',
        sessionId: SESSION.sessionId,
        approver: 'sue',
        payload: { receiptNumber: NUMBER, issuerId: 'ana', reason: REASON, lines: issued.lines, changeCents: 216 },
      },
    ]);
  });

  it('VD1 a void that was asked for before is approved', () => {
    const state = voidState({ receipt: { ...issued, isVoidRequested: true } });
    expect(codeOf(decideVoidPayment(state, voidCommand(), context(BOTH)))).toBe('accepted');
  });

  it('VD1 gives back the cash less its change, and the paper', () => {
    expect(moneyToGiveBack(issued)).toEqual({ cashCents: 9_784, items: [] });
    const check = tender('check', 9_000);
    expect(moneyToGiveBack(receipt([check, tender('cash', 1_000)]))).toEqual({ cashCents: 784, items: [check] });
  });
});

type Correction = DecidedEvent<TenderKindCorrected>;

const asCheck = (fields: Partial<Tender> = {}): Omit<Tender, 'amountCents'> => {
  const { amountCents: _, ...keyed } = tender('check', 1, { itemNumber: '2207', ...fields });
  return keyed;
};
const correcting = (fields: Partial<CorrectTenderKind> = {}): CorrectTenderKind => ({
  receiptNumber: NUMBER,
  tenderId: HUNDRED.tenderId,
  tender: asCheck(),
  reason: 'it was a check',
  ...fields,
});

function corrected(on: ReceiptOnFile, command: Partial<CorrectTenderKind>): Correction {
  const answer = decideCorrectTenderKind({ receipt: on, session: SESSION }, correcting(command), context(BOTH));
  const [event] = accepted(answer);
  if (event?.type !== 'tender_kind_corrected') throw new Error('no tender_kind_corrected');
  return event;
}

const after = (on: ReceiptOnFile, { payload }: Correction): ReceiptOnFile => ({
  ...on,
  corrections: [...on.corrections, payload],
});

describe('decideCorrectTenderKind', () => {
  it.each<{
    readonly rule: string;
    readonly why: string;
    readonly code: string;
    readonly state?: Partial<CorrectTenderKindState>;
    readonly command?: Partial<CorrectTenderKind>;
    readonly context?: Partial<DecisionContext>;
  }>([
    { rule: 'RC3', why: 'a number that was never issued', state: { receipt: null }, code: 'receipt_is_on_file' },
    {
      rule: 'VD1',
      why: 'a void receipt',
      state: { receipt: { ...issued, isVoid: true } },
      code: 'receipt_is_voided_once',
    },
    {
      rule: 'VD7',
      why: 'after acceptance',
      state: { session: { ...SESSION, state: 'closed' } },
      code: 'correction_is_before_acceptance',
    },
    { rule: 'DS3', why: "in someone else's open drawer", context: { actor: BEN }, code: 'only_the_owner_posts' },
    {
      rule: 'VD7',
      why: 'a tender of another receipt',
      command: { tenderId: 'other' },
      code: 'corrected_tender_is_on_receipt',
    },
    {
      rule: 'VD7',
      why: 'the kind it already has',
      command: { tender: { ...HUNDRED } },
      code: 'correction_changes_the_kind',
    },
    {
      rule: 'TN3',
      why: 'a check without number',
      command: { tender: asCheck({ itemNumber: null }), reason: '' },
      code: 'tender_has_its_number',
    },
    {
      rule: 'VD7',
      why: 'without a reason',
      command: { reason: '' },
      context: { approver: null },
      code: 'reason_is_given',
    },
    { rule: 'AC3', why: 'without a second person', context: { approver: null }, code: 'second_person_approves' },
    { rule: 'AC3', why: 'approval by the actor', context: { approver: ANA }, code: 'approver_is_not_the_actor' },
  ])('$rule refuses $why: $code', (each) => {
    const state = { receipt: issued, session: SESSION, ...each.state };
    const answer = decideCorrectTenderKind(state, correcting(each.command), context({ ...BOTH, ...each.context }));
    expect(codeOf(answer)).toBe(each.code);
  });

  it('VD7 corrects cash that gave change to a check of the net amount, both kinds named', () => {
    const event = corrected(issued, {});
    expect(event).toMatchObject({
      approver: 'sue',
      payload: {
        receiptNumber: NUMBER,
        correctionNo: 1,
        fromKind: 'cash',
        replacesTenderId: HUNDRED.tenderId,
        tender: { kind: 'check', itemNumber: '2207', amountCents: 9_784 },
      },
    });
    expect(standingTenders(after(issued, event))).toMatchObject({ tenders: [{ kind: 'check' }], changeCents: 0 });
  });

  it.each([
    { why: 'it covers all of it', keyed: 6_000, other: 5_000, net: 6_000, change: 1_216 },
    { why: 'it covers a part of it', keyed: 10_000, other: 100, net: 9_784, change: 100 },
  ])('VD7 leaves the change with the other cash: $why', ({ keyed, other, net, change }) => {
    const wrong = tender('cash', keyed);
    const on = receipt([wrong, tender('cash', other)]);
    const event = corrected(on, { tenderId: wrong.tenderId });
    expect(event.payload.tender.amountCents).toBe(net);
    expect(standingTenders(after(on, event)).changeCents).toBe(change);
  });

  it('VD7 in review whoever finds it corrects it, with a second person', () => {
    const session = { ...SESSION, state: 'in_review' } as const;
    const people = context({ actor: SUE, approver: ANA });
    expect(codeOf(decideCorrectTenderKind({ receipt: issued, session }, correcting(), people))).toBe('accepted');
  });

  it('VD7 a corrected tender is corrected only through what replaced it', () => {
    const first = corrected(issued, {});
    const on = after(issued, first);
    const again = decideCorrectTenderKind({ receipt: on, session: SESSION }, correcting(), context(BOTH));
    expect(codeOf(again)).toBe('corrected_tender_is_on_receipt');
    const { tenderId } = first.payload.tender;
    const second = corrected(on, { tenderId, tender: asCheck({ kind: 'money_order', tenderId: 'second' }) });
    expect(second.payload).toMatchObject({ correctionNo: 2, fromKind: 'check', tender: { amountCents: 9_784 } });
  });

  const addTo = (totals: Map<string, number>, lines: readonly JournalLine[]): void => {
    for (const { account, amountCents } of lines) totals.set(account, (totals.get(account) ?? 0) + amountCents);
  };

  it('VD7 tenders − change never moves, and VD1 a void after any correction leaves every account at nothing', () => {
    const splits = fc.record({
      kinds: fc.array(fc.constantFrom(...TENDER_KINDS), { minLength: 1, maxLength: 3 }),
      amount: fc.integer({ min: 1, max: 3_000 }),
      spare: fc.integer({ min: 0, max: 2_000 }),
      wrong: fc.nat(),
      to: fc.constantFrom(...TENDER_KINDS),
    });
    fc.assert(
      fc.property(splits, ({ kinds, amount, spare, wrong, to }) => {
        const given = kinds.map((kind, at) =>
          tender(kind, amount, kind === 'cash' || kind === 'card' ? {} : { itemNumber: `${at}` }),
        );
        const cash = tender('cash', 9_784 - amount * kinds.length + spare);
        const on = receipt([...given, cash]);
        const keyed = on.tenders[wrong % on.tenders.length];
        fc.pre(keyed !== undefined && keyed.kind !== to && cash.amountCents > spare);
        if (keyed === undefined) return;
        const { amountCents: _, ...right } = tender(to, 1);
        const event = corrected(on, { tenderId: keyed.tenderId, tender: right });
        const standing = standingTenders(after(on, event));
        const sum = standing.tenders.reduce((total, { amountCents }) => total + amountCents, 0);
        expect(sum - standing.changeCents).toBe(9_784);
        const voided = accepted(
          decideVoidPayment(voidState({ receipt: after(on, event) }), voidCommand(), context(BOTH)),
        );
        const totals = new Map<string, number>();
        const money: Omit<PaymentVoided['payload'], 'reason' | 'issuerId'> = on;
        // The receipt's own journal is the opposite of its void as first taken.
        const taken = {
          type: 'payment_voided',
          version: 1,
          payload: { ...money, reason: REASON, issuerId: 'ana' },
        } as const;
        for (const { account, amountCents } of journalOfEvent(taken, SESSION.sessionId))
          totals.set(account, -amountCents);
        addTo(totals, journalOfEvent(event, SESSION.sessionId));
        for (const each of voided) addTo(totals, journalOfEvent(each, SESSION.sessionId));
        expect([...totals.values()].every((total) => total === 0)).toBe(true);
      }),
    );
  });
});

describe('decideReprint', () => {
  it('RC3 refuses a number that was never issued: receipt_is_on_file', () => {
    expect(codeOf(decideReprint({ receipt: null }, { receiptNumber: NUMBER }))).toBe('receipt_is_on_file');
  });

  it.each([0, 1, 41])('RC5 counts on from %i duplicates, in the receipt’s own session', (duplicates) => {
    const answer = decideReprint({ receipt: { ...issued, duplicates } }, { receiptNumber: NUMBER });
    expect(accepted(answer)).toEqual([
      {
        type: 'receipt_reprinted',
        version: 1,
        sessionId: SESSION.sessionId,
        businessDate: SESSION.businessDate,
        payload: { receiptNumber: NUMBER, duplicateNo: duplicates + 1 },
      },
    ]);
  });
});
