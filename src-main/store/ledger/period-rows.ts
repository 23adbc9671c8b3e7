// Days, months and years: rows out (LD7). What belongs to a span of days is found by business date and sequence, never by
// the clock; `daySpan` is the one place that says so.
import type { Database } from 'better-sqlite3';
import type { PeriodFigures, PeriodKind, PeriodSession } from '../../../src-core/ledger/events/control-events.ts';
import type { PeriodClosingRow } from '../../../src-core/ledger/rows-control.ts';
import type { DaySpan } from '../../../src-core/period/period.ts';
import type { PeriodReader } from '../../ports/period-reader.ts';

const DAY_SPAN = `sequence <= @through AND
  ((business_date > @after AND business_date <= @until) OR (business_date <= @after AND sequence > @lateAfter))`;

const CLOSING = `SELECT sequence, kind, period, is_idle AS isIdle, through_sequence AS throughSequence,
  receipt_count AS receiptCount, void_count AS voidCount, first_receipt AS firstReceipt, last_receipt AS lastReceipt,
  applied_cents AS appliedCents, voided_cents AS voidedCents, perpetual_cents AS perpetualCents FROM period_closings`;

const RECEIPTS = `SELECT count(*) AS receiptCount, min(receipt_number) AS firstReceipt, max(receipt_number) AS lastReceipt,
    coalesce(sum(applied_cents), 0) AS appliedCents
  FROM receipts WHERE sequence IN (SELECT sequence FROM ledger_events WHERE type = 'payment_taken' AND ${DAY_SPAN})`;

const VOIDS = `SELECT count(*) AS voidCount, coalesce(sum(r.applied_cents), 0) AS voidedCents
  FROM receipt_voids v JOIN receipts r ON r.receipt_number = v.receipt_number
  WHERE v.sequence IN (SELECT sequence FROM ledger_events WHERE type = 'payment_voided' AND ${DAY_SPAN})`;

const ACCOUNTS = `SELECT account, sum(amount_cents) AS amountCents FROM journal_lines
  WHERE sequence IN (SELECT sequence FROM ledger_events WHERE ${DAY_SPAN})
  GROUP BY account HAVING sum(amount_cents) <> 0 ORDER BY account`;

const SESSIONS = `SELECT session_id AS sessionId, drawer_name AS drawerName, owner_id AS ownerId, state
  FROM drawer_sessions WHERE business_date = ? AND state IN ('in_review', 'closed') ORDER BY opened_at, session_id`;

type Figures = PeriodFigures['accounts'];

export function preparePeriodReader(client: Database): PeriodReader {
  const list = client.prepare<[string, number], PeriodClosingRow>(
    `${CLOSING} WHERE kind = ? ORDER BY period DESC LIMIT ?`,
  );
  const within = client.prepare<[string, string, string, number], PeriodClosingRow>(
    `${CLOSING} WHERE kind = ? AND period >= ? AND period < ? ORDER BY period LIMIT ?`,
  );
  const one = client.prepare<[string, string], PeriodClosingRow>(`${CLOSING} WHERE kind = ? AND period = ?`);
  const accounts = client.prepare<[number], Figures[number]>(
    'SELECT account, amount_cents AS amountCents FROM period_accounts WHERE sequence = ? ORDER BY account',
  );
  const first = client
    .prepare<[], string>('SELECT min(business_date) FROM ledger_events WHERE business_date IS NOT NULL')
    .pluck();
  const days = client
    .prepare<[string], string>(
      'SELECT DISTINCT business_date FROM ledger_events WHERE business_date > ? ORDER BY business_date',
    )
    .pluck();
  const sessions = client.prepare<[string], PeriodSession>(SESSIONS);
  return {
    list: (kind: PeriodKind, limit) => list.all(kind, limit),
    // A name that goes on does so with a hyphen, which stands before a full stop.
    within: (kind: PeriodKind, period, atMost) => within.all(kind, period, `${period}.`, atMost),
    get: (kind: PeriodKind, period) => one.get(kind, period) ?? null,
    accounts: (sequence) => accounts.all(sequence),
    firstDay: () => first.get() ?? null,
    daysAfter: (day) => days.all(day),
    figures: prepareFigures(client),
    sessions: (day) => sessions.all(day),
  };
}

/** Also what `verify` asks of a ledger file, to hold a closing against what it closed. */
export function prepareFigures(client: Database): (span: DaySpan) => PeriodFigures {
  const receipts = client.prepare<[DaySpan], Omit<PeriodFigures, 'voidCount' | 'voidedCents' | 'accounts'>>(RECEIPTS);
  const voids = client.prepare<[DaySpan], Pick<PeriodFigures, 'voidCount' | 'voidedCents'>>(VOIDS);
  const accounts = client.prepare<[DaySpan], Figures[number]>(ACCOUNTS);
  return (span) => {
    const issued = receipts.get(span);
    const undone = voids.get(span);
    if (issued === undefined || undone === undefined) throw new Error('an aggregate without a row');
    return { ...issued, ...undone, accounts: accounts.all(span) };
  };
}
