// VD3 over a real ledger: a check goes to the bank, comes back, goes again and is paid; twice in a year, and the account
// takes no more of them (TN5).
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import { depositsHandlers } from '../../../src-main/services/deposits/handlers.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { FUND } from '../drawer/a-counter.ts';
import { draftOf, take, tender } from '../payment/a-desk.ts';
import { type CorrectedCounter, aCorrectedCounter, closeDay, takeMixed } from './a-corrected-counter.ts';

let desk: CorrectedCounter;
beforeEach(async () => {
  desk = await aCorrectedCounter();
});
afterEach(() => desk.close());

/** Everything that waits goes to the bank: Ana prepares, Grace verifies. */
function bank(cash: DenominationCount[] = [pieces(2000, 1)]): void {
  const deposits = depositsHandlers(desk.parts, { render: () => Promise.resolve(new Uint8Array()) });
  const candidates = accepted(deposits.candidates());
  const draft = {
    depositId: desk.newKey(),
    depositoryId: 'general',
    bagNumber: `A-${desk.newKey().slice(-6)}`,
    sessions: candidates.map(({ sessionId }) => ({ sessionId, kept: FUND })),
    drops: [],
    cash,
    tenderIds: candidates.flatMap(({ items }) => items.map(({ tenderId }) => tenderId)),
    exceptions: [],
  };
  const { ana, grace } = desk.people;
  const sealing = { key: desk.newKey(), draft };
  const approval = desk.approve('deposit.verify', 'deposits.seal', sealing, ana, grace);
  accepted(deposits.seal(ana, { ...sealing, approval }));
}

const account = () => accepted(desk.accounts.get(desk.ana, { accountNo: desk.accountNo }));
const notice = (tenderId: string, over: object = {}) => ({
  key: desk.newKey(),
  tenderId,
  bankDate: desk.clock.today(),
  bankReference: 'FNB 4471',
  ...over,
});
const returning = (tenderId: string, over: object = {}) =>
  desk.corrections.returnItem(desk.people.grace, {
    ...notice(tenderId),
    returnReason: 'insufficient_funds',
    note: 'NSF notice',
    ...over,
  });

function bankedCheck(): string {
  takeMixed(desk);
  closeDay(desk);
  bank();
  const [item] = accepted(desk.corrections.findItems(desk.people.grace, { query: '1041' }));
  if (item === undefined) throw new Error('the check is not found');
  return item.tenderId;
}

describe('a returned check', () => {
  it('VD3 is one act: taken back, charged, listed, and the receipt keeps standing with the rest', () => {
    const owed = account().balanceCents;
    const tenderId = bankedCheck();
    desk.clock.advanceHours(72);
    const answer = accepted(returning(tenderId));
    expect(answer).toMatchObject({ correctionNumber: 'C01A-2026-0000001', amountCents: 3_000, feeCents: 3_500 });
    expect(account().balanceCents).toBe(owed - 2_000 + 3_500);
    expect(account().charges.find(({ kind }) => kind === 'FEE')).toMatchObject({ openCents: 3_500, service: 'MISC' });
    const [listed] = accepted(desk.corrections.returnedItems());
    expect(listed).toMatchObject({ tenderId, state: 'returned', returnNo: 1, redeposits: 0, itemNumber: '1041' });
    const view = accepted(desk.receipts.get(desk.ana, { receiptNumber: listed?.receiptNumber ?? '' }));
    expect(view.state).toBe('issued');
    expect(view.corrections.map(({ kind, approverName }) => [kind, approverName])).toEqual([['returned_item', null]]);
    expect(account().history[0]).toMatchObject({ kind: 'item_returned', amountCents: 6_500 });
    expect(refusalCode(returning(tenderId))).toBe('item_is_returned_once');
    expect(auditLedger(join(desk.folder, 'ledger.sqlite'))).toEqual([]);
  });

  it('VD3 is presented again and paid: the account owes only the fee more', () => {
    const tenderId = bankedCheck();
    const owed = account().balanceCents;
    const { grace } = desk.people;
    accepted(returning(tenderId));
    accepted(desk.corrections.redepositItem(grace, notice(tenderId)));
    expect(accepted(desk.corrections.returnedItems())[0]).toMatchObject({ state: 'redeposited', redeposits: 1 });
    expect(account().balanceCents).toBe(owed + 3_000 + 3_500);
    accepted(desk.corrections.clearItem(grace, notice(tenderId)));
    expect(accepted(desk.corrections.returnedItems())[0]?.state).toBe('cleared');
    expect(account().balanceCents).toBe(owed + 3_500);
    expect(refusalCode(desk.corrections.clearItem(grace, notice(tenderId)))).toBe('item_is_returned');
    expect(auditLedger(join(desk.folder, 'ledger.sqlite'))).toEqual([]);
  });

  it('VD3 a receipt reversed after its check came back gives back only what was left of it', () => {
    const tenderId = bankedCheck();
    const receiptNumber =
      accepted(desk.corrections.findItems(desk.people.ida, { query: '1041' }))[0]?.receiptNumber ?? '';
    accepted(returning(tenderId));
    const asked = { key: desk.newKey(), receiptNumber, goesTo: { kind: 'refund' as const }, reason: 'paid twice' };
    const { grace, sam } = desk.people;
    const approval = desk.approve('reversal.approve', 'corrections.reverse', asked, grace, sam);
    expect(accepted(desk.corrections.reverse(grace, { ...asked, approval })).amountCents).toBe(2_000);
    expect(auditLedger(join(desk.folder, 'ledger.sqlite'))).toEqual([]);
  });

  it('TN5 the second one in a year bars the account, in the search, at the desk, and for a year', () => {
    const first = bankedCheck();
    expect(accepted(returning(first)).noChecksUntil).toBeNull();
    expect(account().cashOnly).toBe(false);
    desk.clock.advanceHours(24);
    const opened = { key: desk.newKey(), drawerId: '1', counts: FUND };
    const { sessionId } = accepted(desk.drawer.open(desk.ana, opened));
    accepted(take({ ...desk, sessionId }, draftOf(desk, 2_500, [tender(desk, 'check', 2_500, '1042')])));
    const figures = {
      cash: FUND,
      paper: [{ kind: 'check' as const, itemNumber: '1042', amountCents: 2_500 }],
      cardSlipsCents: null,
    };
    accepted(desk.drawer.startCount(desk.ana, { key: desk.newKey(), sessionId }));
    accepted(desk.drawer.submitCount(desk.ana, { key: desk.newKey(), sessionId, figures }));
    accepted(desk.drawer.accept(desk.people.sam, { key: desk.newKey(), sessionId, reason: null }));
    bank([]);
    const [second] = accepted(desk.corrections.findItems(desk.people.ida, { query: '1042' }));
    expect(accepted(returning(second?.tenderId ?? '')).noChecksUntil).toBe('2027-11-24');
    expect(account().cashOnly).toBe(true);
    const hits = accepted(desk.accounts.search(desk.ana, { query: desk.accountNo, limit: 5 }));
    expect(hits.find(({ accountNo }) => accountNo === desk.accountNo)?.cashOnly).toBe(true);
    const again = { key: desk.newKey(), drawerId: '2', counts: FUND };
    accepted(desk.drawer.open(desk.ana, again));
    const draft = draftOf(desk, 1_000, [tender(desk, 'check', 1_000, '1043')]);
    expect(refusalCode(take(desk, draft))).toBe('no_checks_is_kept');
    desk.clock.advanceHours(24 * 370);
    expect(account().cashOnly).toBe(false);
  });

  it('VD3 a tender still on hand, and cash, cannot have come back; nothing changes', () => {
    const { receiptNumber } = takeMixed(desk);
    const view = accepted(desk.receipts.get(desk.ana, { receiptNumber }));
    const idOf = (kind: string) => view.tenders.find((each) => each.kind === kind)?.tenderId ?? '';
    const before = desk.dump();
    expect(refusalCode(returning(idOf('check')))).toBe('item_was_deposited');
    expect(refusalCode(returning(idOf('cash')))).toBe('cash_does_not_come_back');
    expect(refusalCode(returning(desk.newKey()))).toBe('item_is_on_file');
    expect(accepted(desk.corrections.findItems(desk.people.ida, { query: '1041' }))).toEqual([]);
    expect(desk.dump()).toBe(before);
  });
});
