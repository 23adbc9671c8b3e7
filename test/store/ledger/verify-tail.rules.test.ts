import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TailProblem } from '../../../src-main/ports/ledger-store.ts';
import { checkTail } from '../../../src-main/store/ledger/verify-tail.ts';
import { type TestLedger, aDaysLedger } from './a-ledger.ts';
import { tamper } from './tampering.ts';

let day: TestLedger;
beforeAll(() => {
  day = aDaysLedger();
  day.store.close();
});
afterAll(() => day.remove());

function tailOf(file: string): TailProblem | null {
  const database = new Database(file, { readonly: true });
  try {
    return checkTail(database, day.signer.publicKey);
  } finally {
    database.close();
  }
}

const ofBen = `WHERE session_id = 'session-ben'`;

describe('the end of the ledger, looked at before the first payment', () => {
  it('LD4 is sound after a day', () => {
    expect(tailOf(day.file)).toBeNull();
  });

  it.each([
    ['an altered event', `UPDATE ledger_events SET body = replace(body, 'Loomis', 'Brinks') WHERE sequence = 34`, 34],
    ['an event taken out', 'DELETE FROM ledger_events WHERE sequence = 33', 34],
    ['a signature', 'UPDATE ledger_events SET signature = zeroblob(64) WHERE sequence = 35', 35],
    ['an altered column', `UPDATE ledger_events SET session_id = 'session-ana' WHERE sequence = 31`, 31],
    ['an altered tender', `UPDATE tenders SET amount_cents = 999 WHERE tender_id = 't-6a'`, 31],
    ['a tender taken out', `DELETE FROM tenders WHERE tender_id = 't-6a'`, 31],
    ['an altered journal line', `UPDATE journal_lines SET amount_cents = 5 WHERE sequence = 31 AND line_no = 1`, 31],
    [
      'a receipt put in',
      `INSERT INTO receipt_voids SELECT 31, receipt_number, 'session-ben', '', '' FROM receipts ${ofBen}`,
      32,
    ],
    ['an altered session', `UPDATE drawer_sessions SET starting_cash_cents = 1 ${ofBen}`, 32],
    ['a session put back', `UPDATE drawer_sessions SET state = 'counting' ${ofBen}`, 32],
  ])('LD4 finds %s', (_what, sql, sequence) => {
    expect(tailOf(tamper(day.file, day.folder, (db) => db.exec(sql)))?.sequence).toBe(sequence);
  });

  it('LD4 leaves rows of closed sessions to the whole check', () => {
    const sql = `UPDATE tenders SET amount_cents = 999 WHERE tender_id = 't-1'`;
    expect(tailOf(tamper(day.file, day.folder, (db) => db.exec(sql)))).toBeNull();
  });
});
