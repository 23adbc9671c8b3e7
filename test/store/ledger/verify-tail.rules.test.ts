import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TailProblem } from '../../../src-main/ports/ledger-store.ts';
import { checkTail } from '../../../src-main/store/ledger/verify-tail.ts';
import { type TestLedger, aDaysLedger } from './a-ledger.ts';
import { tamper } from './tampering.ts';
import { LAST, sequenceOf } from '../../core/ledger/a-day.ts';

/** Ben's payment, and the event after it, are the last of his session. */
const PAID = sequenceOf('payment_taken');
const HANDED_OVER = sequenceOf('deposit_handed_over');

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
    [
      'an altered event',
      `UPDATE ledger_events SET body = replace(body, 'Loomis', 'Brinks') WHERE sequence = ${HANDED_OVER}`,
      HANDED_OVER,
    ],
    ['an event taken out', `DELETE FROM ledger_events WHERE sequence = ${HANDED_OVER - 1}`, HANDED_OVER],
    ['a signature', `UPDATE ledger_events SET signature = zeroblob(64) WHERE sequence = ${LAST}`, LAST],
    ['an altered column', `UPDATE ledger_events SET session_id = 'session-ana' WHERE sequence = ${PAID}`, PAID],
    ['an altered tender', `UPDATE tenders SET amount_cents = 999 WHERE tender_id = 't-6a'`, PAID],
    ['a tender taken out', `DELETE FROM tenders WHERE tender_id = 't-6a'`, PAID],
    [
      'an altered journal line',
      `UPDATE journal_lines SET amount_cents = 5 WHERE sequence = ${PAID} AND line_no = 1`,
      PAID,
    ],
    [
      'a receipt put in',
      `INSERT INTO receipt_voids SELECT ${PAID}, receipt_number, 'session-ben', '', '' FROM receipts ${ofBen}`,
      PAID + 1,
    ],
    ['an altered session', `UPDATE drawer_sessions SET starting_cash_cents = 1 ${ofBen}`, PAID + 1],
    ['a session put back', `UPDATE drawer_sessions SET state = 'counting' ${ofBen}`, PAID + 1],
  ])('LD4 finds %s', (_what, sql, sequence) => {
    expect(tailOf(tamper(day.file, day.folder, (db) => db.exec(sql)))?.sequence).toBe(sequence);
  });

  it('LD4 leaves rows of closed sessions to the whole check', () => {
    const sql = `UPDATE tenders SET amount_cents = 999 WHERE tender_id = 't-1'`;
    expect(tailOf(tamper(day.file, day.folder, (db) => db.exec(sql)))).toBeNull();
  });
});
