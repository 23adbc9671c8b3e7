// Money on the wrong account, over a real ledger: both balances, both histories, one number.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { type CorrectedCounter, aCorrectedCounter, closeDay, takeMixed } from './a-corrected-counter.ts';

let desk: CorrectedCounter;
beforeEach(async () => {
  desk = await aCorrectedCounter();
});
afterEach(() => desk.close());

function move(receiptNumber: string, toAccountNo: string) {
  const { grace, sam } = desk.people;
  const facts = { receiptNumber, fromAccountNo: desk.accountNo, toAccountNo, reason: 'the neighbor paid' };
  const asked = { key: desk.newKey(), ...facts };
  const approval = desk.approve('reversal.approve', 'corrections.move', asked, grace, sam);
  return desk.corrections.move(grace, { ...asked, approval });
}

it('VD2 a payment goes to the right account by one act of two people, and both accounts tell of it', () => {
  const view = (accountNo: string) => accepted(desk.accounts.get(desk.ana, { accountNo }));
  const hits = accepted(desk.accounts.search(desk.ana, { query: 'garcia', limit: 20 }));
  const neighbor = hits.find(({ accountNo, balanceCents }) => accountNo !== desk.accountNo && balanceCents > 0);
  if (neighbor === undefined) throw new Error('no neighbor');
  const owed = [view(desk.accountNo).balanceCents, neighbor.balanceCents] as const;
  const { receiptNumber } = takeMixed(desk);
  expect(refusalCode(move(receiptNumber, neighbor.accountNo))).toBe('reversal_is_after_submission');
  closeDay(desk);
  const { correctionNumber, amountCents } = accepted(move(receiptNumber, neighbor.accountNo));
  expect(amountCents).toBe(5_000);
  expect(view(desk.accountNo).balanceCents).toBe(owed[0]);
  expect(view(neighbor.accountNo).balanceCents).toBe(owed[1] - 5_000);
  for (const [accountNo, cents] of [
    [desk.accountNo, 5_000],
    [neighbor.accountNo, -5_000],
  ] as const) {
    expect(view(accountNo).history[0]).toMatchObject({
      kind: 'payment_moved',
      amountCents: cents,
      reference: `${correctionNumber} (${receiptNumber})`,
    });
  }
  const receipt = accepted(desk.receipts.get(desk.people.ida, { receiptNumber }));
  expect(receipt).toMatchObject({ receiptNumber, state: 'issued' });
  expect(receipt.corrections.map(({ kind }) => kind)).toEqual(['move']);
  expect(refusalCode(move(receiptNumber, neighbor.accountNo))).toBe('receipt_paid_the_account');
  expect(auditLedger(join(desk.folder, 'ledger.sqlite'))).toEqual([]);
});
