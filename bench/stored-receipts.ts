// Receipts of earlier days, put straight into the tables by SQL: two accounts, four lines and one tender each, a minute
// apart up to last week, with their events, journal, answers and printed jobs. Their bodies are short, and nobody hashed or
// signed them: such a ledger measures what size costs, and no check of the whole of it would pass.
import Database from 'better-sqlite3';

const LAST_ISSUED = `'2026-11-20T23:00:00.000Z'`;

const NUMBERED = `WITH RECURSIVE numbered(n) AS (
  SELECT :first UNION ALL SELECT n + 1 FROM numbered WHERE n < :first + :count - 1)`;
const KEY = `printf('%08x-0000-7000-8000-%012x', n >> 8, n)`;
const RECEIPT = `printf('01A-2025-%07d', n)`;
const SESSION = `coalesce(:session, printf('session-of-day-%06d', n / 200))`;
const ISSUED = `strftime('%Y-%m-%dT%H:%M:%fZ', ${LAST_ISSUED}, printf('-%d minutes', :first + :count - n))`;
const line = (accountNo: string) =>
  `(SELECT account_no FROM temp.paid_accounts WHERE id = ${accountNo} % (SELECT count(*) FROM temp.paid_accounts))`;

const FILLS = [
  `INSERT INTO ledger_events
     (sequence, type, occurred_at, business_date, session_id, actor, command_key, body, hash, signature)
   ${NUMBERED} SELECT :after + 1 + n - :first, 'payment_taken', ${ISSUED}, substr(${ISSUED}, 1, 10), ${SESSION}, 'ana', ${KEY},
     '{"type":"payment_taken","words":"' || printf('%.*c', 300, 'x') || '"}', lower(hex(randomblob(32))), randomblob(64)
   FROM numbered`,
  `INSERT INTO receipts (sequence, receipt_number, payment_id, session_id, business_date, issued_at, issuer_id,
     receipt_year, receipt_serial, payer_name, applied_cents, tendered_cents, change_cents, rounding_cents)
   ${NUMBERED} SELECT :after + 1 + n - :first, ${RECEIPT}, ${KEY}, ${SESSION}, substr(${ISSUED}, 1, 10), ${ISSUED}, 'ana', 2025, n,
     NULL, 4000, 4000, 0, 0 FROM numbered`,
  `INSERT INTO receipt_lines (sequence, receipt_number, line_no, kind, account_no, charge_id, service, charge_kind,
     item_code, amount_cents)
   ${NUMBERED}, places(place) AS (VALUES (1), (2), (3), (4))
   SELECT :after + 1 + n - :first, ${RECEIPT}, place, 'charge', ${line('(n * 7919 + place / 3)')}, 'old-' || n || '-' || place,
     'WATER', 'USAGE', NULL, 1000 FROM numbered, places`,
  `INSERT INTO tenders (sequence, tender_id, receipt_number, session_id, line_no, kind, amount_cents, item_number,
     routing, replaces_tender_id)
   ${NUMBERED} SELECT :after + 1 + n - :first, ${KEY}, ${RECEIPT}, ${SESSION}, 1,
     iif(n % 4 = 0, 'check', 'cash'), 4000, iif(n % 4 = 0, 'check-' || n, NULL), NULL, NULL FROM numbered`,
  `INSERT INTO journal_lines (sequence, line_no, account, amount_cents)
   ${NUMBERED}, places(place, account, cents) AS
     (VALUES (1, 'cash_in_drawer:1', 4000), (2, 'receivable:WATER', -3000), (3, 'receivable:SEWER', -1000))
   SELECT :after + 1 + n - :first, place, account, cents FROM numbered, places`,
  `INSERT INTO commands (command_key, act, actor, input_hash, answer, answered_at)
   ${NUMBERED} SELECT ${KEY}, 'payment.take', 'ana', lower(hex(randomblob(32))),
     '{"receiptNumber":"' || ${RECEIPT} || '"}', ${ISSUED} FROM numbered`,
  `INSERT INTO print_jobs (job_id, position, receipt_number, document_kind, payload, kick, state, attempts,
     last_problem, queued_at)
   ${NUMBERED} SELECT ${KEY}, (SELECT coalesce(max(position), 0) FROM print_jobs) + 1 + n - :first, ${RECEIPT}, 'receipt', '{"kind":"receipt"}', 1, 'printed', 1, NULL, ${ISSUED}
   FROM numbered`,
  `INSERT INTO running_numbers (name, value) VALUES ('receipts:2025', :count), ('perpetual_cents', 4000 * :count)
   ON CONFLICT (name) DO UPDATE SET value = value + excluded.value`,
];

export interface ReceiptsToAdd {
  readonly count: number;
  readonly accountNos: readonly string[];
  /** Absent: two hundred a session, one session after another. */
  readonly sessionId?: string;
}

/** Answers the sequence of the last event. */
export function addReceipts(ledgerFile: string, { count, accountNos, sessionId }: ReceiptsToAdd): number {
  const file = new Database(ledgerFile);
  const last = file.prepare<[], number>('SELECT max(sequence) FROM ledger_events').pluck();
  const serial = file.prepare<[], number>('SELECT coalesce(max(receipt_serial), 0) FROM receipts').pluck();
  if (count > 0) {
    file.pragma('synchronous = OFF');
    file.pragma('cache_size = -1000000');
    file.exec('CREATE TEMP TABLE paid_accounts (id INTEGER PRIMARY KEY, account_no TEXT NOT NULL)');
    const add = file.prepare<[number, string]>('INSERT INTO temp.paid_accounts VALUES (?, ?)');
    const values = { after: last.get() ?? 0, first: (serial.get() ?? 0) + 1, count, session: sessionId ?? null };
    file.transaction(() => {
      accountNos.forEach((accountNo, id) => add.run(id, accountNo));
      for (const fill of FILLS) {
        const used = Object.entries(values).filter(([name]) => fill.includes(`:${name}`));
        file.prepare<[object]>(fill).run(Object.fromEntries(used));
      }
    })();
    file.pragma('wal_checkpoint(TRUNCATE)');
  }
  const through = last.get() ?? 0;
  file.close();
  return through;
}
