// VD5: whatever is done at a counter, what was posted before stays byte for byte. Every act of a day and of its corrections
// is run over a real ledger, and after each of them every earlier row of every posted table is still there, unchanged.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { depositsHandlers } from '../../../src-main/services/deposits/handlers.ts';
import * as posted from '../../../src-main/store/ledger/posted-schema.ts';
import { accepted, pieces } from '../../support/station-for-tests.ts';
import { FUND } from '../drawer/a-counter.ts';
import { draftOf, take, tender } from '../payment/a-desk.ts';
import { COUNTED, type CorrectedCounter, aCorrectedCounter, takeMixed } from './a-corrected-counter.ts';

let desk: CorrectedCounter;
beforeEach(async () => {
  desk = await aCorrectedCounter();
});
afterEach(() => desk.close());

const TABLES = Object.values(posted).map((table) => getTableName(table));

/** Every posted row as text, by the event that made it. */
function postedRows(): ReadonlySet<string> {
  const database = new Database(join(desk.folder, 'ledger.sqlite'), { readonly: true });
  try {
    const rows = TABLES.flatMap((table) =>
      database
        .prepare<[], object>(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    );
    return new Set(rows);
  } finally {
    database.close();
  }
}

it('VD5 number, amount, person and time of what is posted never change, whatever is done after it', () => {
  const { ana, grace, sam } = desk.people;
  let before = postedRows();
  const doIt = <Answer>(name: string, act: () => Answer): Answer => {
    const answer = act();
    const after = postedRows();
    const gone = [...before].filter((row) => !after.has(row));
    expect(gone, `after ${name}`).toEqual([]);
    expect(after.size, `${name} posts something`).toBeGreaterThan(before.size);
    before = after;
    return answer;
  };
  const key = () => desk.newKey();
  const { sessionId } = desk;
  const mixed = doIt('take', () => takeMixed(desk));
  const wrong = doIt('take another', () => accepted(take(desk, draftOf(desk, 700, [tender(desk, 'cash', 1_000)]))));
  const late = doIt('take a third', () => accepted(take(desk, draftOf(desk, 800, [tender(desk, 'cash', 800)]))));
  doIt('reprint', () => accepted(desk.receipts.reprint(ana, { key: key(), receiptNumber: mixed.receiptNumber })));
  const voiding = { key: key(), receiptNumber: wrong.receiptNumber, reason: 'wrong account' };
  doIt('ask for a void', () => accepted(desk.payment.requestVoid(ana, { ...voiding, key: key() })));
  const yes = desk.approve('void.approve', 'payment.void', voiding, ana, sam);
  doIt('void', () => accepted(desk.payment.void(ana, { ...voiding, approval: yes })));
  doIt('open without a sale', () =>
    accepted(desk.drawer.openWithoutSale(ana, { key: key(), sessionId, reason: 'change' })),
  );
  doIt('start the count', () => accepted(desk.drawer.startCount(ana, { key: key(), sessionId })));
  doIt('put it aside', () => accepted(desk.drawer.putCountAside(ana, { key: key(), sessionId })));
  doIt('start it again', () => accepted(desk.drawer.startCount(ana, { key: key(), sessionId })));
  const figures = { ...COUNTED, cash: [...(COUNTED.cash ?? []), pieces(50, 16)] };
  doIt('submit', () => accepted(desk.drawer.submitCount(ana, { key: key(), sessionId, figures })));
  doIt('order a recount', () => accepted(desk.drawer.recount(sam, { key: key(), sessionId, reason: 'again' })));
  doIt('submit again', () => accepted(desk.drawer.submitCount(ana, { key: key(), sessionId, figures })));
  doIt('accept', () => accepted(desk.drawer.accept(sam, { key: key(), sessionId, reason: null })));

  const deposits = depositsHandlers(desk.parts, { render: () => Promise.resolve(new Uint8Array()) });
  const [candidate] = accepted(deposits.candidates());
  const tenderIds = candidate?.items.map(({ tenderId }) => tenderId) ?? [];
  const draft = {
    depositId: key(),
    depositoryId: 'general',
    bagNumber: 'A-1',
    sessions: [{ sessionId, kept: FUND }],
    drops: [],
    cash: [pieces(2000, 1), pieces(50, 16)],
    tenderIds,
    exceptions: [],
  };
  const sealing = { key: key(), draft };
  const verified = desk.approve('deposit.verify', 'deposits.seal', sealing, ana, grace);
  const { depositId } = doIt('seal', () => accepted(deposits.seal(ana, { ...sealing, approval: verified })));
  doIt('hand over', () => accepted(deposits.handOver(ana, { key: key(), depositId, carrier: 'J. Boyd', note: '' })));
  const bank = { bankCents: 5_800, bankDate: '2026-11-24', bankReference: 'FNB 1' };
  doIt('confirm', () => accepted(deposits.confirm(sam, { key: key(), depositId, ...bank })));

  desk.clock.advanceHours(48);
  const notice = () => ({
    key: key(),
    tenderId: tenderIds[0] ?? '',
    bankDate: desk.clock.today(),
    bankReference: 'F 2',
  });
  const returned = { returnReason: 'insufficient_funds' as const, note: 'NSF notice' };
  doIt('return', () => accepted(desk.corrections.returnItem(grace, { ...notice(), ...returned })));
  doIt('present again', () => accepted(desk.corrections.redepositItem(grace, notice())));
  doIt('clear', () => accepted(desk.corrections.clearItem(grace, notice())));
  const hits = accepted(desk.accounts.search(ana, { query: 'garcia', limit: 20 }));
  const toAccountNo = hits.find(({ accountNo }) => accountNo !== desk.accountNo)?.accountNo ?? '';
  const moving = {
    key: key(),
    receiptNumber: late.receiptNumber,
    fromAccountNo: desk.accountNo,
    toAccountNo,
    reason: 'neighbor',
  };
  const moved = desk.approve('reversal.approve', 'corrections.move', moving, grace, sam);
  doIt('move', () => accepted(desk.corrections.move(grace, { ...moving, approval: moved })));
  const reversing = {
    key: key(),
    receiptNumber: mixed.receiptNumber,
    goesTo: { kind: 'refund' as const },
    reason: 'twice',
  };
  const reversed = desk.approve('reversal.approve', 'corrections.reverse', reversing, grace, sam);
  doIt('reverse', () => accepted(desk.corrections.reverse(grace, { ...reversing, approval: reversed })));
});
