// VD2 over a real ledger: the entry, the account it gives back, the slip, and that nothing else has changed.
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { submitted } from '../drawer/a-counter.ts';
import { COUNTED, type CorrectedCounter, aCorrectedCounter, closeDay, takeMixed } from './a-corrected-counter.ts';

let desk: CorrectedCounter;
beforeEach(async () => {
  desk = await aCorrectedCounter();
});
afterEach(() => desk.close());

const balance = (): number => accepted(desk.accounts.get(desk.ana, { accountNo: desk.accountNo })).balanceCents;

const input = (receiptNumber: string, over: object = {}) => ({
  key: desk.newKey(),
  receiptNumber,
  goesTo: { kind: 'refund' as const },
  reason: 'paid twice',
  ...over,
});

function reverse(receiptNumber: string, over: object = {}, actor: Caller = desk.people.grace) {
  const asked = input(receiptNumber, over);
  const approval = desk.approve('reversal.approve', 'corrections.reverse', asked, actor, desk.people.sam);
  return desk.corrections.reverse(actor, { ...asked, approval });
}

describe('corrections.reverse', () => {
  it('VD2 gives the account back what was paid, and keeps the receipt under its number', () => {
    const owed = balance();
    const { receiptNumber } = takeMixed(desk);
    expect(balance()).toBe(owed - 5_000);
    closeDay(desk);
    const before = accepted(desk.drawer.closingReport(desk.people.ida, { sessionId: desk.sessionId })).document;
    desk.clock.advanceHours(24);
    const { correctionNumber, amountCents } = accepted(reverse(receiptNumber));
    expect([correctionNumber, amountCents]).toEqual(['C01A-2026-0000001', 5_000]);
    expect(balance()).toBe(owed);
    const view = accepted(desk.receipts.get(desk.ana, { receiptNumber }));
    expect(view).toMatchObject({ receiptNumber, state: 'reversed', appliedCents: 5_000, tenderedCents: 5_000 });
    expect(view.corrections).toMatchObject([
      { correctionNumber, businessDate: '2026-11-24', approverName: 'Sam Cole' },
    ]);
    expect(view.document.lines.join(' ')).toContain(correctionNumber);
    expect(accepted(desk.receipts.list(desk.people.ida, { query: '', limit: 5 }))[0]?.state).toBe('reversed');
    const account = accepted(desk.accounts.get(desk.ana, { accountNo: desk.accountNo }));
    expect(account.payments[0]).toMatchObject({ receiptNumber, isReversed: true, isVoid: false });
    expect(account.history.map(({ kind, amountCents: cents }) => [kind, cents])).toEqual([
      ['payment_reversed', 5_000],
      ['payment_taken', -5_000],
    ]);
    // DS12, DP2: what was counted and banked stays as it was.
    const after = accepted(desk.drawer.closingReport(desk.people.ida, { sessionId: desk.sessionId })).document;
    expect(after).toEqual(before);
    expect(auditLedger(join(desk.folder, 'ledger.sqlite'))).toEqual([]);
  });

  it('VD2 prints its slip and opens no drawer', () => {
    const { receiptNumber } = takeMixed(desk);
    closeDay(desk);
    const { correctionNumber } = accepted(reverse(receiptNumber));
    const slip = desk.printed().at(-1);
    expect(slip?.document.kind).toBe('reversal_slip');
    expect(slip?.kick).toBe(false);
    for (const told of [correctionNumber, receiptNumber, 'paid twice', 'Grace Kim', 'Sam Cole', 'as a refund'])
      expect(slip?.text).toContain(told);
  });

  it('VD2 as credit the account owes what it owed, less the credit', () => {
    const { receiptNumber } = takeMixed(desk);
    const owed = balance();
    closeDay(desk);
    accepted(reverse(receiptNumber, { goesTo: { kind: 'credit', accountNo: desk.accountNo } }));
    expect(balance()).toBe(owed);
    const { charges } = accepted(desk.accounts.get(desk.ana, { accountNo: desk.accountNo }));
    expect(charges.filter(({ kind }) => kind === 'CREDIT').map(({ openCents }) => openCents)).toEqual([-5_000]);
  });

  it('VD2 is done once, and LD5 the same key gets the first answer', () => {
    const { receiptNumber } = takeMixed(desk);
    closeDay(desk);
    const asked = input(receiptNumber);
    const { grace, sam } = desk.people;
    const approve = () => desk.approve('reversal.approve', 'corrections.reverse', asked, grace, sam);
    const first = accepted(desk.corrections.reverse(grace, { ...asked, approval: approve() }));
    const before = desk.dump();
    expect(accepted(desk.corrections.reverse(grace, { ...asked, approval: approve() }))).toEqual(first);
    expect(refusalCode(reverse(receiptNumber))).toBe('receipt_is_reversed_once');
    expect(desk.dump()).toBe(before);
  });

  it('VD2 refuses before the count is handed in, and AC3 without the second person; nothing changes', () => {
    const { receiptNumber } = takeMixed(desk);
    const before = desk.dump();
    expect(refusalCode(reverse(receiptNumber))).toBe('reversal_is_after_submission');
    expect(refusalCode(reverse('01A-2026-0000099'))).toBe('receipt_is_on_file');
    expect(desk.dump()).toBe(before);
    closeDay(desk);
    const closed = desk.dump();
    expect(refusalCode(desk.corrections.reverse(desk.people.grace, input(receiptNumber)))).toBe(
      'second_person_approves',
    );
    // A cashier finds only their own receipts.
    expect(refusalCode(reverse(receiptNumber, {}, desk.people.luis))).toBe('receipt_is_on_file');
    expect(desk.dump()).toBe(closed);
  });

  it('VD2 AC3 an approval for another amount of money to another place is no approval', () => {
    const { receiptNumber } = takeMixed(desk);
    closeDay(desk);
    const asked = input(receiptNumber);
    const { grace, sam } = desk.people;
    const approval = desk.approve('reversal.approve', 'corrections.reverse', asked, grace, sam);
    const other = { ...asked, goesTo: { kind: 'credit' as const, accountNo: desk.accountNo }, approval };
    expect(refusalCode(desk.corrections.reverse(grace, other))).toBe('approval_is_for_this_act');
  });

  it('VD2 a drawer counted anew finds its reversed receipt standing in the count, and it is not voided as well', () => {
    const { receiptNumber } = takeMixed(desk);
    const { ana, sam } = desk.people;
    const keyed = () => ({ key: desk.newKey(), sessionId: desk.sessionId });
    submitted(desk, desk.sessionId, ana, COUNTED);
    accepted(reverse(receiptNumber));
    accepted(desk.drawer.recount(sam, { ...keyed(), reason: 'again' }));
    const voiding = { key: desk.newKey(), receiptNumber, reason: 'wrong' };
    const approval = desk.approve('void.approve', 'payment.void', voiding, ana, sam);
    expect(refusalCode(desk.payment.void(ana, { ...voiding, approval }))).toBe('receipt_is_reversed_once');
  });
});
