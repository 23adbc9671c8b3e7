import { describe, expect, it } from 'vitest';
import { type EndorseState, decideEndorse } from '../../../src-core/payment/endorse-items.ts';
import type { ReceiptOnFile } from '../../../src-core/payment/receipt-on-file.ts';
import { decideTakePayment } from '../../../src-core/payment/take-payment.ts';
import { tender } from '../tender/tender-builders.ts';
import { ANA, BEN, RIVERTON, SESSION, accepted, codeOf, context, draft, paying, ready } from './payment-builders.ts';

const CHECK = tender('check', 3_000);
const tenders = [CHECK, tender('money_order', 1_000, { itemNumber: 'MO-1' }), tender('cash', 1_000)];
const paid = draft({ accounts: [paying(5_000)], tenders });

function receipt(fields: Partial<ReceiptOnFile> = {}): ReceiptOnFile {
  const { state, command } = ready(paid);
  const [event] = accepted(decideTakePayment(state, command, context()));
  if (event?.type !== 'payment_taken') throw new Error('no payment_taken');
  const { sessionId, businessDate } = SESSION;
  const stands = { corrections: [], isVoid: false, isReversed: false, isVoidRequested: false, duplicates: 0 };
  return { ...event.payload, sessionId, businessDate, issuerId: ANA.userId, ...stands, ...fields };
}

const cashOnly = receipt({ tenders: [tender('cash', 5_000)] });
const REFUSED: readonly (readonly [string, string, Partial<EndorseState>, typeof ANA])[] = [
  ['a number that was never issued', 'receipt_is_on_file', { receipt: null }, ANA],
  ['a void receipt, whose paper went back', 'receipt_is_voided_once', { receipt: receipt({ isVoid: true }) }, BEN],
  ['the paper of someone else’s drawer', 'only_the_owner_posts', { receipt: cashOnly }, BEN],
  ['cash', 'receipt_has_paper', { receipt: cashOnly, isEndorsed: true }, ANA],
  ['what is endorsed', 'items_are_endorsed_once', { isEndorsed: true }, ANA],
];

const decide = (state: Partial<EndorseState>, actor = ANA) => {
  const full = { receipt: receipt(), session: SESSION, isEndorsed: false, ...state };
  return decideEndorse(full, { receiptNumber: receipt().receiptNumber }, context({ actor }));
};

describe('TN3 endorsement', () => {
  it.each(REFUSED)('TN3 refuses %s: %s', (_what, code, state, actor) => {
    expect(codeOf(decide(state, actor))).toBe(code);
  });

  it('TN3 records each paper item of the receipt, and no cash', () => {
    const [event] = accepted(decide({}));
    expect(event).toMatchObject({
      type: 'items_endorsed',
      sessionId: SESSION.sessionId,
      payload: { tenderIds: tenders.slice(0, 2).map(({ tenderId }) => tenderId), how: 'confirmed' },
    });
  });

  it('TN3 where the city prints it, it is recorded with the payment; cash alone needs none', () => {
    const policy = { ...RIVERTON, papers: { ...RIVERTON.papers, checkEndorsement: 'FOR DEPOSIT ONLY' } };
    const { state, command } = ready(paid, policy);
    const events = accepted(decideTakePayment(state, command, context({ policy })));
    expect(events.map(({ type }) => type)).toEqual(['payment_taken', 'items_endorsed']);
    expect(events[1]).toMatchObject({ payload: { how: 'printed', tenderIds: [CHECK.tenderId, tenders[1]?.tenderId] } });
    const cash = ready(draft({ tenders: [tender('cash', 5_000)] }), policy);
    expect(accepted(decideTakePayment(cash.state, cash.command, context({ policy })))).toHaveLength(1);
  });
});
