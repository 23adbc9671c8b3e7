// Taking payments through the service, on the real ledger and a real extract: what is posted, what it leaves owed, and
// what stands on paper.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { type Desk, aDesk, draftOf, take, takeCash, tender } from './a-desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => {
  expect(auditLedger(stationFiles(desk.folder).ledger)).toEqual([]);
  desk.close();
});

const balance = (): number => accepted(desk.accounts.get(desk.ana, { accountNo: desk.accountNo })).balanceCents;
const approve = (act: 'void.approve' | 'tender.approve_correction', procedure: string, input: object): string =>
  desk.approve(act, procedure, input, desk.ana, desk.people.sam);

describe('payment.take', () => {
  it('RC2 numbers receipts one after the other, per station and year', () => {
    const numbers = [takeCash(desk, 100), takeCash(desk, 200), takeCash(desk, 300)].map((each) => each.receiptNumber);
    expect(numbers).toEqual(['01A-2026-0000001', '01A-2026-0000002', '01A-2026-0000003']);
  });

  it('TN1 TN2 gives change in cash, and takes the amount off the balance (SY4)', () => {
    const before = balance();
    expect(takeCash(desk, 1_000, 2_000)).toMatchObject({
      appliedCents: 1_000,
      tenderedCents: 2_000,
      changeCents: 1_000,
    });
    expect(balance()).toBe(before - 1_000);
    const hit = accepted(desk.accounts.search(desk.ana, { query: desk.accountNo, limit: 1 }))[0];
    expect(hit?.balanceCents).toBe(before - 1_000);
  });

  it('LD5 gives the first answer to the same key again, and refuses another input under it', () => {
    const draft = draftOf(desk, 500, [tender(desk, 'cash', 500)]);
    const { previewHash } = accepted(desk.payment.preview(desk.ana, { draft }));
    const input = { key: draft.draftId, draft, previewHash, confirmations: [] };
    const first = accepted(desk.payment.take(desk.ana, input));
    const rows = desk.dump();
    expect(accepted(desk.payment.take(desk.ana, input))).toEqual(first);
    const other = { ...input, draft: { ...draft, tenders: [tender(desk, 'cash', 900)] } };
    expect(refusalCode(desk.payment.take(desk.ana, other))).toBe('key_is_used_for_one_input');
    expect(desk.dump()).toBe(rows);
  });

  it('PY2 refuses a preview that the account has moved on from', () => {
    const draft = draftOf(desk, 500, [tender(desk, 'cash', 500)]);
    const { previewHash } = accepted(desk.payment.preview(desk.ana, { draft }));
    takeCash(desk, 100);
    const answer = desk.payment.take(desk.ana, { key: draft.draftId, draft, previewHash, confirmations: [] });
    expect(refusalCode(answer)).toBe('preview_stale');
  });

  it('PY5 makes credit of what is above everything open only on a deliberate yes', () => {
    const above = balance() + 250;
    const draft = draftOf(desk, above, [tender(desk, 'cash', above)]);
    expect(refusalCode(take(desk, draft))).toBe('over_payment_is_deliberate');
    accepted(take(desk, draft, ['overpayment']));
    expect(balance()).toBe(-250);
  });

  it('TN7 asks before the same check is taken for the same account again', () => {
    accepted(take(desk, draftOf(desk, 700, [tender(desk, 'check', 700, '1001')])));
    const again = draftOf(desk, 700, [tender(desk, 'check', 700, '1001')]);
    expect(refusalCode(take(desk, again))).toBe('duplicate_is_deliberate');
    accepted(take(desk, again, ['duplicate_tender']));
  });

  it('RC4 TN9 queues the receipt with the payment, and kicks for cash only', () => {
    takeCash(desk, 100);
    accepted(take(desk, draftOf(desk, 200, [tender(desk, 'card', 200)])));
    const receipts = desk.printed().filter(({ document }) => document.kind === 'receipt');
    expect(receipts.map(({ kick }) => kick)).toEqual([true, false]);
    expect(receipts[0]?.text).toContain('01A-2026-0000001');
  });

  it('DS3 refuses whoever has no drawer open', () => {
    const draft = draftOf(desk, 100, [tender(desk, 'cash', 100)]);
    const { luis } = desk.people;
    const { previewHash } = accepted(desk.payment.preview(luis, { draft }));
    const answer = desk.payment.take(luis, { key: draft.draftId, draft, previewHash, confirmations: [] });
    expect(refusalCode(answer)).toBe('session_is_open');
  });

  it('PY10 tells a payer who is not the holder nothing of the account', () => {
    const draft = draftOf(desk, 100, [], { payer: { name: 'Rosa Diaz', isHolder: false } });
    const { accounts, notices } = accepted(desk.payment.preview(desk.ana, { draft }));
    const [account] = accounts;
    expect(account).toMatchObject({ balanceBeforeCents: null, pastDueAfterCents: null, lines: [], choices: [] });
    // The row of the draft finds its answer, with its name and what concerns the tender.
    expect(account?.accountNo).toBe(desk.accountNo);
    expect(account?.customerName).not.toBe('');
    for (const { accountNo } of notices) expect(accountNo).toBe(desk.accountNo);
  });
});

describe('payment.void', () => {
  const voidOf = (receiptNumber: string) => ({ key: desk.newKey(), receiptNumber, reason: 'wrong account' });

  it('VD1 gives the cash back by two people, and the account owes again', () => {
    const before = balance();
    const { receiptNumber } = takeCash(desk, 1_000, 2_000);
    const input = voidOf(receiptNumber);
    const approval = approve('void.approve', 'payment.void', input);
    const back = accepted(desk.payment.void(desk.ana, { ...input, approval }));
    expect(back).toEqual({ cashBackCents: 1_000, itemsBack: [] });
    expect(balance()).toBe(before);
    const shown = accepted(desk.receipts.get(desk.ana, { receiptNumber }));
    expect(shown).toMatchObject({ state: 'void', voidReason: 'wrong account' });
    expect(shown.document.lines.join('\n')).toContain('VOID');
  });

  it('VD1 stays requested without a second person, and is done once', () => {
    const { receiptNumber } = takeCash(desk, 1_000);
    expect(refusalCode(desk.payment.void(desk.ana, voidOf(receiptNumber)))).toBe('second_person_approves');
    accepted(desk.payment.requestVoid(desk.ana, voidOf(receiptNumber)));
    expect(accepted(desk.receipts.get(desk.ana, { receiptNumber })).state).toBe('void_requested');
    const input = voidOf(receiptNumber);
    const approval = approve('void.approve', 'payment.void', input);
    accepted(desk.payment.void(desk.ana, { ...input, approval }));
    const second = voidOf(receiptNumber);
    const again = desk.payment.void(desk.ana, {
      ...second,
      approval: approve('void.approve', 'payment.void', second),
    });
    expect(refusalCode(again)).toBe('receipt_is_voided_once');
  });

  it('AC3 an approval is for its own input and spent by its use', () => {
    const first = takeCash(desk, 1_000).receiptNumber;
    const other = takeCash(desk, 2_000).receiptNumber;
    const input = voidOf(first);
    const approval = approve('void.approve', 'payment.void', input);
    expect(refusalCode(desk.payment.void(desk.ana, { ...voidOf(other), approval }))).toBe('approval_is_for_this_act');
    accepted(desk.payment.void(desk.ana, { ...input, approval }));
    expect(refusalCode(desk.payment.void(desk.ana, { ...input, key: desk.newKey(), approval }))).toBe(
      'approval_is_used_once',
    );
  });

  it('AC2 holds the approver to the limit of the role', () => {
    const limit = desk.parts.policies.on('2026-11-23').policy.limits.senior_cashier.voidCents ?? 0;
    const above = limit + 1;
    const draft = draftOf(desk, 0, [tender(desk, 'card', above)], {
      accounts: [],
      items: [{ code: 'MISC', quantity: 1, amountCents: above, exemption: null }],
    });
    const input = voidOf(accepted(take(desk, draft)).receiptNumber);
    const approval = desk.approve('void.approve', 'payment.void', input, desk.ana, desk.people.grace);
    expect(refusalCode(desk.payment.void(desk.ana, { ...input, approval }))).toBe('act_is_within_limit');
  });
});

describe('payment.correctTender', () => {
  it('VD7 shows both kinds, and leaves number, charges and total as they were', () => {
    const { receiptNumber } = takeCash(desk, 1_000, 2_000);
    const [wrong] = accepted(desk.receipts.get(desk.ana, { receiptNumber })).tenders;
    const { amountCents: _stationDecides, ...right } = tender(desk, 'check', 1, '2002');
    const input = {
      key: desk.newKey(),
      receiptNumber,
      tenderId: wrong?.tenderId ?? '',
      tender: right,
      reason: 'it was a check',
    };
    const approval = approve('tender.approve_correction', 'payment.correctTender', input);
    accepted(desk.payment.correctTender(desk.ana, { ...input, approval }));
    const shown = accepted(desk.receipts.get(desk.ana, { receiptNumber }));
    expect(shown.appliedCents).toBe(1_000);
    expect(shown.tenders.map(({ kind, amountCents, isReplaced }) => ({ kind, amountCents, isReplaced }))).toEqual([
      { kind: 'cash', amountCents: 2_000, isReplaced: true },
      { kind: 'check', amountCents: 1_000, isReplaced: false },
    ]);
    const { kinds, changeCents } = desk.parts.store.sessions.totals(desk.sessionId);
    const cash = kinds.find(({ kind }) => kind === 'cash')?.receivedCents ?? 0;
    expect(cash - changeCents).toBe(0);
    expect(kinds.find(({ kind }) => kind === 'check')).toMatchObject({ receivedCents: 1_000, items: 1 });
  });
});

describe('drafts', () => {
  it('LD5 a reload finds the draft again, and a payment that was taken is not a draft any more', () => {
    const draft = draftOf(desk, 100, [tender(desk, 'cash', 100)]);
    accepted(desk.payment.preview(desk.ana, { draft }));
    expect(accepted(desk.payment.current(desk.ana))).toEqual(draft);
    accepted(take(desk, draft));
    expect(accepted(desk.payment.current(desk.ana))).toBeNull();
  });

  it('PY8 a held payment holds no money, is taken up again, and is gone once dropped', () => {
    const draft = draftOf(desk, 100, [tender(desk, 'cash', 100)]);
    accepted(desk.payment.hold(desk.ana, { draft, note: 'fetching a check' }));
    expect(accepted(desk.payment.held())).toMatchObject([{ draftId: draft.draftId, note: 'fetching a check' }]);
    expect(accepted(desk.payment.resume(desk.ana, { draftId: draft.draftId })).tenders).toEqual([]);
    accepted(desk.payment.discard(desk.ana, { draftId: draft.draftId }));
    expect(refusalCode(desk.payment.resume(desk.ana, { draftId: draft.draftId }))).toBe('payment_is_held');
  });
});

describe('receipts', () => {
  it('DS5 a list names the owners it must be blind to until the count is accepted', () => {
    takeCash(desk, 100);
    const [row] = accepted(desk.receipts.list(desk.ana, { query: '', limit: 10 }));
    expect(row?.blind).toEqual([desk.ana.userId]);
  });

  it('AC2 a cashier reads own receipts only; a supervisor reads all', () => {
    const { receiptNumber } = takeCash(desk, 100);
    expect(refusalCode(desk.receipts.get(desk.people.luis, { receiptNumber }))).toBe('receipt_is_on_file');
    expect(accepted(desk.receipts.list(desk.people.luis, { query: '', limit: 10 }))).toEqual([]);
    expect(accepted(desk.receipts.get(desk.people.sam, { receiptNumber })).receiptNumber).toBe(receiptNumber);
  });

  it('finds a receipt by the end of its number, its account, its check', () => {
    const { receiptNumber } = accepted(take(desk, draftOf(desk, 700, [tender(desk, 'check', 700, '3003')])));
    takeCash(desk, 100);
    const found = (query: string) =>
      accepted(desk.receipts.list(desk.ana, { query, limit: 10 })).map((row) => row.receiptNumber);
    expect(found('0001')).toEqual([receiptNumber]);
    expect(found('3003')).toEqual([receiptNumber]);
    expect(found(desk.accountNo)).toHaveLength(2);
    expect(found('no such %')).toEqual([]);
  });

  it('RC5 a reprint equals its original but for its mark, and is counted', () => {
    const { receiptNumber } = takeCash(desk, 100);
    const print = () => accepted(desk.receipts.reprint(desk.ana, { key: desk.newKey(), receiptNumber })).duplicateNo;
    expect([print(), print()]).toEqual([1, 2]);
    const [original, , second] = desk.printed();
    expect(second?.kick).toBe(false);
    expect(second?.text).toContain('D U P L I C A T E   2');
    const unmarked = second?.text.split('\n') ?? [];
    for (const line of original?.text.split('\n') ?? []) expect(unmarked).toContain(line);
  });

  it('RC8 a print that nobody waits for is not settled', () => {
    const answer = desk.receipts.settlePrint(desk.ana, { jobId: desk.newKey(), as: 'print_again' });
    expect(refusalCode(answer)).toBe('print_job_is_waiting');
  });
});
