// Checks at the desk, through the services: endorsed before the next payment (TN3), refused from writers whose own account
// takes none (TN5), and what the ledger keeps of either.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stationFiles } from '../../../src-main/station-files.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { type Desk, aDesk, draftOf, inputOf, take, takeCash, tender } from './a-desk.ts';

let desk: Desk;
/** An account of the sample city that takes no checks, and what it owes. */
let flagged: { readonly accountNo: string; readonly balanceCents: number };

beforeEach(async () => {
  desk = await aDesk('no-pennies');
  const hits = 'aeiou'.split('').flatMap((query) => accepted(desk.accounts.search(desk.ana, { query, limit: 50 })));
  const found = hits.find(({ cashOnly, balanceCents }) => cashOnly && balanceCents > 1_000);
  if (found === undefined) throw new Error('nobody is flagged');
  flagged = found;
});
afterEach(() => {
  expect(auditLedger(stationFiles(desk.folder).ledger)).toEqual([]);
  desk.close();
});

const LINE = 'T121000248T 987654321U 1041';
const swiped = (amountCents: number, line = LINE) => ({
  ...tender(desk, 'check', amountCents),
  ...accepted(desk.payment.readCheck(desk.ana, { line })),
});
const stamp = (receiptNumber: string) =>
  accepted(desk.payment.endorse(desk.ana, { key: desk.newKey(), receiptNumber }));
const toFlagged = { accountNo: '', amountCents: 100, mode: { kind: 'own_amount' as const } };

describe('TN3 endorsement', () => {
  it('TN3 the next payment waits until the paper is endorsed, and its void lets it go as well', () => {
    const first = accepted(take(desk, draftOf(desk, 700, [tender(desk, 'check', 700, '1001')]))).receiptNumber;
    expect(accepted(desk.payment.toEndorse(desk.ana))).toEqual({
      receiptNumber: first,
      items: [{ kind: 'check', itemNumber: '1001', amountCents: 700 }],
    });
    const next = draftOf(desk, 100, [tender(desk, 'cash', 100)]);
    const rows = desk.dump();
    expect(refusalCode(desk.payment.take(desk.ana, inputOf(desk, next)))).toBe('endorsement_is_confirmed_first');
    expect(JSON.parse(desk.dump()).find(([name]: [string]) => name === 'receipts')).toEqual(
      JSON.parse(rows).find(([name]: [string]) => name === 'receipts'),
    );
    stamp(first);
    expect(accepted(desk.payment.toEndorse(desk.ana))).toBeNull();
    expect(accepted(desk.receipts.get(desk.ana, { receiptNumber: first })).endorsed).toBe('confirmed');
    accepted(take(desk, next));

    const second = accepted(take(desk, draftOf(desk, 300, [tender(desk, 'money_order', 300, 'MO-1')]))).receiptNumber;
    const voiding = { key: desk.newKey(), receiptNumber: second, reason: 'wrong account' };
    const approval = desk.approve('void.approve', 'payment.void', voiding, desk.ana, desk.people.sam);
    accepted(desk.payment.void(desk.ana, { ...voiding, approval }));
    takeCash(desk, 200);
  });

  it('TN3 nobody endorses the paper of another’s drawer, nor twice', () => {
    const { receiptNumber } = accepted(take(desk, draftOf(desk, 700, [tender(desk, 'check', 700, '1001')])));
    const again = { key: desk.newKey(), receiptNumber };
    expect(refusalCode(desk.payment.endorse(desk.people.luis, again))).toBe('only_the_owner_posts');
    stamp(receiptNumber);
    expect(refusalCode(desk.payment.endorse(desk.ana, again))).toBe('items_are_endorsed_once');
  });

  it('TN3 refuses a line that cannot be read, and a check without signature', () => {
    expect(refusalCode(desk.payment.readCheck(desk.ana, { line: '1041' }))).toBe('check_line_is_readable');
    const unsigned = { ...tender(desk, 'check', 700, '1001'), isUnsigned: true };
    expect(refusalCode(take(desk, draftOf(desk, 700, [unsigned])))).toBe('check_is_signed');
  });
});

describe('TN5 no checks', () => {
  const paysFlagged = (amountCents: number, tenders: ReturnType<typeof swiped>[]) =>
    draftOf(desk, amountCents, tenders, { accounts: [{ ...toFlagged, accountNo: flagged.accountNo, amountCents }] });

  it('TN5 refuses a check on the account; a second person allows it with a reason that stays on the record', () => {
    const draft = paysFlagged(500, [swiped(500)]);
    expect(refusalCode(take(desk, draft))).toBe('no_checks_is_kept');
    const input = { ...inputOf(desk, draft), overrideReason: 'the bank says the funds are good' };
    expect(refusalCode(desk.payment.take(desk.ana, input))).toBe('no_checks_is_kept');
    const approval = desk.approve('payment.approve_credit', 'payment.take', input, desk.ana, desk.people.sam);
    const { receiptNumber } = accepted(desk.payment.take(desk.ana, { ...input, approval }));
    expect(accepted(desk.receipts.get(desk.ana, { receiptNumber })).noChecksOverride).toEqual({
      accountNo: flagged.accountNo,
      reason: 'the bank says the funds are good',
      approverName: desk.people.sam.displayName,
    });
  });

  it('TN5 an override without a reason, or a reason without a letter, is none', () => {
    const draft = paysFlagged(500, [swiped(500)]);
    for (const [overrideReason, code] of [
      [null, 'no_checks_is_kept'],
      ['...', 'reason_is_given'],
    ] as const) {
      const input = { ...inputOf(desk, draft), overrideReason };
      const approval = desk.approve('payment.approve_credit', 'payment.take', input, desk.ana, desk.people.sam);
      expect(refusalCode(desk.payment.take(desk.ana, { ...input, approval }))).toBe(code);
    }
  });

  it('TN5 the flag follows the bank account to a neighbour’s bill, and the writer’s money order is welcome', () => {
    const draft = paysFlagged(500, [swiped(500)]);
    const input = { ...inputOf(desk, draft), overrideReason: 'the bank says the funds are good' };
    const approval = desk.approve('payment.approve_credit', 'payment.take', input, desk.ana, desk.people.sam);
    stamp(accepted(desk.payment.take(desk.ana, { ...input, approval })).receiptNumber);

    const neighbour = draftOf(desk, 300, [swiped(300, 'T121000248T 0987654321U 1042')]);
    const preview = accepted(desk.payment.preview(desk.ana, { draft: neighbour }));
    expect(preview.notices.map(({ kind }) => kind)).toContain('no_checks_writer');
    expect(refusalCode(take(desk, neighbour))).toBe('no_checks_follow_the_writer');
    stamp(accepted(take(desk, draftOf(desk, 300, [swiped(300, 'T121000248T 555555555U 7')]))).receiptNumber);
    accepted(take(desk, draftOf(desk, 301, [tender(desk, 'money_order', 301, 'MO-9')])));
  });

  it('TN5 the flag follows the payer’s own account, and a payer’s account that is not on file is refused', () => {
    const payer = { name: 'Rosa Diaz', isHolder: false, accountNo: flagged.accountNo };
    const check = () => [tender(desk, 'check', 300, '1001')];
    expect(refusalCode(take(desk, draftOf(desk, 300, check(), { payer })))).toBe('no_checks_follow_the_writer');
    const nobody = draftOf(desk, 300, check(), { payer: { ...payer, accountNo: '1' } });
    expect(refusalCode(desk.payment.preview(desk.ana, { draft: nobody }))).toBe('account_is_on_file');
    accepted(take(desk, draftOf(desk, 300, [tender(desk, 'cash', 300)], { payer })));
  });

  it('TN5 the bank account is nowhere in the data folder, not even as a checksum that could be tried', async () => {
    const { createHash } = await import('node:crypto');
    accepted(take(desk, draftOf(desk, 300, [swiped(300)])));
    const files = stationFiles(desk.folder);
    const bytes = ['', '-wal'].map((tail) => readFileSync(`${files.ledger}${tail}`).toString('latin1')).join('');
    expect(bytes).not.toContain('987654321');
    for (const text of ['987654321', '121000248 987654321', 'check writer 121000248 987654321']) {
      expect(bytes).not.toContain(createHash('sha256').update(text).digest('hex'));
    }
  });
});
