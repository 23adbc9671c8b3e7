// VD4 over a real ledger: a payment that stops a shutoff, and the reversal that lets it stand again.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted } from '../../support/station-for-tests.ts';
import { FUND, submitted } from '../drawer/a-counter.ts';
import { draftOf, take, tender } from '../payment/a-desk.ts';
import { type CorrectedCounter, aCorrectedCounter } from './a-corrected-counter.ts';

let desk: CorrectedCounter;
beforeEach(async () => {
  desk = await aCorrectedCounter();
});
afterEach(() => desk.close());

function dueForShutoff() {
  for (const query of ['a', 'e', 'o', 'm', 's']) {
    const hits = accepted(desk.accounts.search(desk.ana, { query, limit: 50 }));
    const found = hits.find((hit) => hit.cutoffDate !== null && hit.pastDueCents > 0 && !hit.cashOnly);
    if (found !== undefined) return found;
  }
  throw new Error('nobody is due for shutoff');
}

it('VD4 a payment holds the shutoff, its void and its reversal let it stand again, and the account tells of each', () => {
  const { accountNo, pastDueCents } = dueForShutoff();
  const kinds = () => accepted(desk.accounts.get(desk.ana, { accountNo })).history.map(({ kind }) => kind);
  const pay = () => {
    const accounts = [{ accountNo, amountCents: pastDueCents, mode: { kind: 'own_amount' as const } }];
    const tenders = [tender(desk, 'check', pastDueCents, desk.newKey().slice(-6))];
    return accepted(take(desk, draftOf(desk, pastDueCents, tenders, { accounts }), ['duplicate_tender']));
  };
  const { ana, grace, sam } = desk.people;
  const first = pay();
  expect(kinds()).toContain('shutoff_held');
  const voiding = { key: desk.newKey(), receiptNumber: first.receiptNumber, reason: 'wrong account' };
  const yes = desk.approve('void.approve', 'payment.void', voiding, ana, sam);
  accepted(desk.payment.void(ana, { ...voiding, approval: yes }));
  expect(kinds().filter((kind) => kind.startsWith('shutoff'))).toEqual(['shutoff_restored', 'shutoff_held']);

  const second = pay();
  const view = accepted(desk.receipts.get(ana, { receiptNumber: second.receiptNumber }));
  const paper = view.tenders.map(({ itemNumber, amountCents }) => ({
    kind: 'check' as const,
    itemNumber: itemNumber ?? '',
    amountCents,
  }));
  submitted(desk, desk.sessionId, ana, { cash: FUND, paper, cardSlipsCents: null });
  accepted(desk.drawer.accept(sam, { key: desk.newKey(), sessionId: desk.sessionId, reason: null }));
  const asked = {
    key: desk.newKey(),
    receiptNumber: second.receiptNumber,
    goesTo: { kind: 'refund' as const },
    reason: 'twice',
  };
  const approval = desk.approve('reversal.approve', 'corrections.reverse', asked, grace, sam);
  accepted(desk.corrections.reverse(grace, { ...asked, approval }));
  expect(kinds()[0]).toBe('shutoff_restored');
  expect(accepted(desk.accounts.get(ana, { accountNo })).pastDueCents).toBe(pastDueCents);
  expect(auditLedger(join(desk.folder, 'ledger.sqlite'))).toEqual([]);
});
