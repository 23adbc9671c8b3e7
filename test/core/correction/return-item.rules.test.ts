import { describe, expect, it } from 'vitest';
import { type ReturnItem, type ReturnItemState, decideReturnItem } from '../../../src-core/correction/return-item.ts';
import type { TenderOnFile } from '../../../src-core/correction/returned-item.ts';
import { decideReversePayment } from '../../../src-core/correction/reverse-payment.ts';
import { decideClearItem, decideRedepositItem } from '../../../src-core/correction/settle-returned-item.ts';
import { standingLines } from '../../../src-core/correction/standing-lines.ts';
import type { Decision } from '../../../src-core/ledger/decision.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { CorrectionEvent, ItemReturned } from '../../../src-core/ledger/events/correction-events.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { tender } from '../tender/tender-builders.ts';
import {
  ACCOUNT_NO,
  BEN,
  BUSINESS_DATE,
  NO_CHECKS_NO,
  SUE,
  accepted,
  codeOf,
  context,
} from '../payment/payment-builders.ts';
import { LINES, NUMBER, YESTERDAY, correctionState, countedReceipt } from './a-receipt.ts';

/** 40.00 of the receipt's 100.00. */
const CHECK = tender('check', 4_000, { itemNumber: '1041' });
const RECEIPT = countedReceipt([tender('cash', 6_000), CHECK]);

const ITEM: TenderOnFile = {
  tenderId: CHECK.tenderId,
  kind: 'check',
  amountCents: 4_000,
  itemNumber: '1041',
  receiptNumber: NUMBER,
  depositId: 'deposit-1',
  depositoryId: 'general',
  presentedOn: YESTERDAY,
};

const COMMAND: ReturnItem = {
  tenderId: CHECK.tenderId,
  bankDate: BUSINESS_DATE,
  bankReference: 'FNB 4471',
  returnReason: 'insufficient_funds',
  note: 'NSF notice',
};
const NOTICE = { tenderId: CHECK.tenderId, bankDate: BUSINESS_DATE, bankReference: 'FNB 9' };
const SURE = { actor: BEN, approver: null };

const stateWith = (fields: Partial<ReturnItemState> = {}): ReturnItemState => ({
  item: ITEM,
  receipt: RECEIPT,
  corrections: [],
  earlierReturns: new Map(),
  stationCode: '01A',
  nextSerial: 2,
  ...fields,
});

type Facts = { readonly state?: Partial<ReturnItemState>; readonly command?: Partial<ReturnItem> };
const decide = ({ state, command }: Facts = {}) =>
  decideReturnItem(stateWith(state), { ...COMMAND, ...command }, context(SURE));

function only(decision: Decision<string>): CorrectionEvent & DecidedEvent {
  const [event] = accepted(decision);
  if (event === undefined || !('correctionNumber' in event.payload)) throw new Error('no correction');
  return event as CorrectionEvent & DecidedEvent;
}

function returned(facts: Facts = {}): ItemReturned & DecidedEvent {
  const event = only(decide(facts));
  if (event.type !== 'item_returned') throw new Error('no return');
  return event;
}

const balances = (event: DecidedEvent): Readonly<Record<string, number>> =>
  Object.fromEntries(journalOfEvent(event, null).map(({ account, amountCents }) => [account, amountCents]));

const redeposit = (corrections: readonly CorrectionEvent[], over: object = {}, item: TenderOnFile | null = ITEM) =>
  decideRedepositItem(stateWith({ corrections, item }), { ...NOTICE, ...over }, context(SURE));
const clear = (corrections: readonly CorrectionEvent[], fields: Partial<ReturnItemState> = {}) =>
  decideClearItem(stateWith({ corrections, ...fields }), NOTICE, context(SURE));

const CARD: Partial<ReturnItemState> = { item: { ...ITEM, kind: 'card', depositId: null, depositoryId: null } };
const first = returned();
const again = only(redeposit([first]));
const cleared = only(clear([first, again]));

const REFUSED: readonly (Facts & { readonly rule: string; readonly why: string; readonly code: string })[] = [
  { rule: 'VD3', why: 'an item nobody has', state: { item: null }, code: 'item_is_on_file' },
  {
    rule: 'VD3',
    why: 'a day before it was presented',
    command: { bankDate: '2026-11-21' },
    code: 'bank_date_is_between',
  },
  { rule: 'VD3', why: 'a day to come', command: { bankDate: '2026-11-24' }, code: 'bank_date_is_between' },
  { rule: 'VD3', why: 'cash', state: { item: { ...ITEM, kind: 'cash' } }, code: 'cash_does_not_come_back' },
  {
    rule: 'VD3',
    why: 'a dispute of a check',
    command: { returnReason: 'card_dispute' },
    code: 'return_reason_fits_the_item',
  },
  { rule: 'VD3', why: 'a card for want of funds', state: CARD, code: 'return_reason_fits_the_item' },
  {
    rule: 'VD3',
    why: 'an item in no deposit',
    state: { item: { ...ITEM, depositId: null } },
    code: 'item_was_deposited',
  },
  { rule: 'VD3', why: 'a second time', state: { corrections: [first] }, code: 'item_is_returned_once' },
  {
    rule: 'VD3',
    why: 'what was paid after all',
    state: { corrections: [first, again, cleared] },
    code: 'item_is_returned_once',
  },
  { rule: 'VD3', why: 'without a note', command: { note: '-' }, code: 'reason_is_given' },
  {
    rule: 'TN4',
    why: 'a card number in the note',
    command: { note: 'of 4111111111111111' },
    code: 'card_number_is_never_kept',
  },
];

describe('decideReturnItem', () => {
  it.each(REFUSED)('$rule refuses $why: $code', ({ code, ...facts }) => {
    expect(codeOf(decide(facts))).toBe(code);
  });

  it('VD6 takes back credit, then the last charge paid, and the rest of the receipt stands', () => {
    expect(first.payload.lines.map(({ kind, service, amountCents }) => [kind, service, amountCents])).toEqual([
      ['credit', null, -1_200],
      ['charge', 'SEWER', -2_000],
      ['charge', 'WATER', -800],
    ]);
    const left = standingLines(LINES, [first.payload.lines]);
    expect(left.map(({ kind, amountCents }) => [kind, amountCents])).toEqual([
      ['charge', 5_200],
      ['item', 800],
    ]);
  });

  it('VD6 an item of the catalogue is taken back last, and only what the tender brought', () => {
    const { payload } = returned({ state: { item: { ...ITEM, amountCents: 9_500 } } });
    expect(payload.lines.map(({ kind, amountCents }) => [kind, amountCents])).toEqual([
      ['credit', -1_200],
      ['charge', -2_000],
      ['charge', -6_000],
      ['item', -300],
    ]);
  });

  it('VD3 the bank takes its money back, the payer owes it and the fee', () => {
    expect(balances(first)).toEqual({
      customer_credit: 1_200,
      'receivable:SEWER': 2_000,
      'receivable:WATER': 800,
      'bank:general': -4_000,
      'receivable:MISC': 3_500,
      'misc_revenue:4390': -3_500,
    });
    expect(first.payload.fee).toMatchObject({ accountNo: ACCOUNT_NO, amountCents: 3_500 });
    expect([first.sessionId, first.businessDate]).toEqual([null, BUSINESS_DATE]);
  });

  it('VD3 a disputed card payment comes out of card clearing', () => {
    const event = returned({ state: CARD, command: { returnReason: 'card_dispute' } });
    expect(balances(event)).toMatchObject({ card_clearing: -4_000, customer_credit: 1_200 });
    expect(event.payload.noChecks).toBeNull();
  });

  it.each([
    [0, null],
    [1, { accountNos: [ACCOUNT_NO], untilDate: '2027-11-23' }],
  ])('TN5 after %i checks returned before, the account takes none: %j', (earlier, noChecks) => {
    const earlierReturns = new Map([
      [ACCOUNT_NO, earlier],
      [NO_CHECKS_NO, 0],
    ]);
    expect(returned({ state: { earlierReturns } }).payload.noChecks).toEqual(noChecks);
  });

  it('VD3 charges no fee where the payment was on no account', () => {
    const receipt = countedReceipt([CHECK], { lines: LINES.filter(({ kind }) => kind === 'item') });
    const { payload } = returned({ state: { receipt, item: { ...ITEM, amountCents: 800 } } });
    expect([payload.fee, payload.noChecks]).toEqual([null, null]);
  });

  it('VD3 of a payment that was reversed, what the payer is owed is taken back', () => {
    const command = { receiptNumber: NUMBER, goesTo: { kind: 'refund' as const }, reason: 'paid twice' };
    const state = correctionState({ receipt: RECEIPT });
    const reversed = only(decideReversePayment(state, command, context({ actor: BEN, approver: SUE })));
    expect(balances(returned({ state: { corrections: [reversed] } }))).toMatchObject({
      refund_payable: 4_000,
      'bank:general': -4_000,
    });
  });
});

describe('a returned item', () => {
  it('VD3 goes to the bank again without anything posted, and comes back without being taken back twice', () => {
    expect(journalOfEvent(again, null)).toEqual([]);
    const second = returned({ state: { corrections: [first, again] } });
    expect(second.payload).toMatchObject({ returnNo: 2, lines: [], fee: null, noChecks: null });
    expect(journalOfEvent(second, null)).toEqual([]);
  });

  it('VD3 when the bank pays it after all, stands as it stood', () => {
    expect(balances(cleared)).toEqual({
      'bank:general': 4_000,
      customer_credit: -1_200,
      'receivable:SEWER': -2_000,
      'receivable:WATER': -800,
    });
    const left = standingLines(LINES, [first.payload.lines, cleared.payload.lines]);
    expect(left.map(({ amountCents }) => amountCents)).toEqual(LINES.map(({ amountCents }) => amountCents));
  });

  it('VD3 paid after the rest of its payment was reversed, is owed to the payer', () => {
    const command = { receiptNumber: NUMBER, goesTo: { kind: 'refund' as const }, reason: 'paid twice' };
    const state = correctionState({ receipt: RECEIPT, corrections: [first] });
    const reversed = only(decideReversePayment(state, command, context({ actor: BEN, approver: SUE })));
    expect(reversed.payload.amountCents).toBe(6_000);
    const receipt = { ...RECEIPT, isReversed: true };
    const event = only(clear([first, reversed, again], { receipt }));
    expect(balances(event)).toEqual({ 'bank:general': 4_000, refund_payable: -4_000 });
  });

  const other = returned({ command: { returnReason: 'account_closed' } });
  const secondReturn = returned({ state: { corrections: [first, again] } });
  const third = only(redeposit([first, again, secondReturn]));
  const thirdReturn = returned({ state: { corrections: [first, again, secondReturn, third] } });
  const dispute = returned({ state: CARD, command: { returnReason: 'card_dispute' } });
  const old = { ...ITEM, presentedOn: '2026-05-01' };
  it.each<readonly [string, string, Decision<string>]>([
    ['item_is_on_file', 'an item nobody has', redeposit([first], {}, null)],
    ['item_is_returned', 'presenting what never came back', redeposit([])],
    ['item_is_returned', 'presenting it twice at once', redeposit([first, again])],
    ['redeposit_is_for_want_of_funds', 'presenting it for another reason', redeposit([other])],
    ['redeposit_is_at_most_twice', 'a third presentment', redeposit([first, again, secondReturn, third, thirdReturn])],
    ['redeposit_is_in_time', 'presenting it after 180 days', redeposit([first], {}, old)],
    ['item_was_presented_again', 'clearing what was not presented', clear([first])],
    ['item_is_returned', 'clearing what was cleared', clear([first, again, cleared])],
    ['bank_date_is_between', 'a day to come', redeposit([first], { bankDate: '2026-12-24' })],
  ])('VD3 refuses %s: %s', (code, _why, decision) => {
    expect(codeOf(decision)).toBe(code);
  });

  it('VD3 a dispute that is won is cleared without being presented again', () => {
    expect(balances(only(clear([dispute], CARD)))).toMatchObject({ card_clearing: 4_000 });
  });
});
