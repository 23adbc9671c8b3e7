// AC8 over a real ledger: every act that touches an account, and the approvals of them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../src-main/services/caller.ts';
import { declareAccounts, declaredAccounts } from '../../../src-main/services/people/declare-accounts.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { type CorrectedCounter, aCorrectedCounter, closeDay, takeMixed } from '../corrections/a-corrected-counter.ts';
import { draftOf, take, tender } from '../payment/a-desk.ts';

let desk: CorrectedCounter;
beforeEach(async () => {
  desk = await aCorrectedCounter();
});
afterEach(() => desk.close());

function declare(person: Caller, ...accountNos: string[]) {
  const input = { key: desk.newKey(), userId: person.userId, accountNos };
  return accepted(declareAccounts(desk.parts, desk.people.omar, input));
}

/** The refusal, and that nothing at all was written. */
function refused(call: () => Parameters<typeof refusalCode>[0]): string | null {
  const before = desk.dump();
  const code = refusalCode(call());
  expect(desk.dump()).toBe(before);
  return code;
}

const cash = (cents: number) => draftOf(desk, cents, [tender(desk, 'cash', cents)]);

describe('AC8 an account of one’s own', () => {
  it('AC8 is another cashier’s from the moment it is declared, and is served again once it is lifted', () => {
    declare(desk.ana, desk.accountNo);
    expect(accepted(declaredAccounts(desk.parts, { userId: desk.ana.userId }))).toEqual({
      accountNos: [desk.accountNo],
    });
    const draft = cash(1_000);
    expect(refusalCode(desk.payment.preview(desk.ana, { draft }))).toBe('account_is_anothers');
    const input = { key: draft.draftId, draft, previewHash: 'any', confirmations: [] };
    expect(refused(() => desk.payment.take(desk.ana, input))).toBe('account_is_anothers');
    declare(desk.ana);
    expect(accepted(take(desk, cash(1_000))).appliedCents).toBe(1_000);
  });

  it('AC8 is not voided, and its tender not corrected, by the person who took it before it was declared', () => {
    const { receiptNumber } = takeMixed(desk);
    const tenderId = desk.parts.store.receipts.taken(receiptNumber)?.payload.tenders[1]?.tenderId ?? '';
    declare(desk.ana, desk.accountNo);
    const asked = { receiptNumber, reason: 'the wrong account' };
    expect(refused(() => desk.payment.requestVoid(desk.ana, { key: desk.newKey(), ...asked }))).toBe(
      'account_is_anothers',
    );
    expect(refused(() => desk.payment.void(desk.ana, { key: desk.newKey(), ...asked }))).toBe('account_is_anothers');
    const { amountCents: _fixed, ...order } = tender(desk, 'money_order', 3_000, '88');
    const corrected = { key: desk.newKey(), ...asked, tenderId, tender: order };
    expect(refused(() => desk.payment.correctTender(desk.ana, corrected))).toBe('account_is_anothers');
  });

  it('AC8 is not approved by its owner either', () => {
    const { receiptNumber } = takeMixed(desk);
    declare(desk.people.sam, desk.accountNo);
    const input = { key: desk.newKey(), receiptNumber, reason: 'the wrong account' };
    const approval = desk.approve('void.approve', 'payment.void', input, desk.ana, desk.people.sam);
    expect(refused(() => desk.payment.void(desk.ana, { ...input, approval }))).toBe('account_is_not_the_approvers');
    const anothers = desk.approve('void.approve', 'payment.void', input, desk.ana, desk.people.grace);
    expect(accepted(desk.payment.void(desk.ana, { ...input, approval: anothers })).cashBackCents).toBe(2_000);
  });

  it('AC8 is neither reversed nor moved to by its owner, and no item on it is answered by them', () => {
    const { receiptNumber } = takeMixed(desk);
    const tenderId = desk.parts.store.receipts.taken(receiptNumber)?.payload.tenders[1]?.tenderId ?? '';
    closeDay(desk);
    const { grace } = desk.people;
    declare(grace, desk.accountNo);
    const reversal = { key: desk.newKey(), receiptNumber, goesTo: { kind: 'refund' as const }, reason: 'paid twice' };
    expect(refused(() => desk.corrections.reverse(grace, reversal))).toBe('account_is_anothers');
    const notice = { key: desk.newKey(), tenderId, bankDate: '2026-11-23', bankReference: 'R 1', note: 'NSF' };
    const returned = { ...notice, returnReason: 'insufficient_funds' as const };
    expect(refused(() => desk.corrections.returnItem(grace, returned))).toBe('account_is_anothers');
    expect(refused(() => desk.corrections.redepositItem(grace, notice))).toBe('account_is_anothers');
    expect(refused(() => desk.corrections.clearItem(grace, notice))).toBe('account_is_anothers');
    // Money moved onto an account of one's own, from a stranger's.
    const hits = accepted(desk.accounts.search(desk.ana, { query: 'garcia', limit: 20 }));
    const other = hits.find(({ accountNo }) => accountNo !== desk.accountNo)?.accountNo ?? '';
    declare(grace, other);
    const move = { key: desk.newKey(), receiptNumber, fromAccountNo: desk.accountNo, toAccountNo: other };
    expect(refused(() => desk.corrections.move(grace, { ...move, reason: 'keyed wrong' }))).toBe('account_is_anothers');
  });
});
