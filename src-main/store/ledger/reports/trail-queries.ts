// The queries of src-core/report/trail-reports.ts. Facts come from the events' own bytes. A payload is never shown whole:
// the closing of a drawer tells a total that other drawers are part of (DS5).
import { BLIND, type ReportQuery, nameOf } from './report-query.ts';

const payload = (path: string): string => `json_extract(e.body, '$.payload.${path}')`;
const ACTOR = nameOf('e.actor');
const APPROVER = nameOf(`json_extract(e.body, '$.approver')`);
const HASH = 'substr(e.hash, 1, 12) AS hash';
const REASON = `coalesce(${payload('reason')}, ${payload('note')})`;
const SUBJECT = `coalesce(${payload('correctionNumber')}, ${payload('receiptNumber')}, ${payload('depositNumber')},
  ${payload('drawerName')}, (SELECT s.drawer_name FROM drawer_sessions s WHERE s.session_id = e.session_id),
  ${payload('period')}, ${payload('signInName')}, ${payload('setting')})`;
/** Acts outside a business day stand on the day of the clock, in UTC. */
const ON_THE_DAYS = `(e.business_date BETWEEN @from AND @to
  OR (e.business_date IS NULL AND substr(e.occurred_at, 1, 10) BETWEEN @from AND @to))`;

const openings: ReportQuery = {
  rows: `SELECT e.occurred_at AS at, ${ACTOR} AS person, s.drawer_name AS drawer, 1 AS openings, m.note AS reason,
      NULL AS blind
    FROM ledger_events e JOIN drawer_entries m ON m.sequence = e.sequence
    LEFT JOIN drawer_sessions s ON s.session_id = e.session_id
    WHERE e.type = 'drawer_opened_without_sale' AND e.business_date BETWEEN @from AND @to
      AND (@person IS NULL OR e.actor = @person)
    ORDER BY e.sequence`,
};

const approvals: ReportQuery = {
  rows: `SELECT e.sequence AS sequence, e.occurred_at AS at, e.type AS event, ${SUBJECT} AS subject, ${ACTOR} AS actor,
      ${APPROVER} AS approver, NULL AS blind
    FROM ledger_events e
    WHERE json_extract(e.body, '$.approver') IS NOT NULL AND ${ON_THE_DAYS}
      AND (@person IS NULL OR @person IN (e.actor, json_extract(e.body, '$.approver')))
    ORDER BY e.sequence`,
};

const ofPerson: ReportQuery = {
  rows: `SELECT e.sequence AS sequence, e.occurred_at AS at, e.type AS event, ${SUBJECT} AS subject, ${ACTOR} AS actor,
      ${APPROVER} AS approver, ${REASON} AS reason, ${HASH}, NULL AS blind
    FROM ledger_events e
    WHERE ${ON_THE_DAYS} AND (e.actor = @person OR json_extract(e.body, '$.approver') = @person)
    ORDER BY e.sequence`,
};

/** Everything that is about one of the receipts of the list `numbers`. */
const ABOUT = `SELECT r.sequence FROM receipts r JOIN numbers USING (receipt_number)
  UNION SELECT v.sequence FROM receipt_voids v JOIN numbers USING (receipt_number)
  UNION SELECT q.sequence FROM void_requests q JOIN numbers USING (receipt_number)
  UNION SELECT p.sequence FROM receipt_reprints p JOIN numbers USING (receipt_number)
  UNION SELECT t.sequence FROM tenders t JOIN numbers USING (receipt_number)
  UNION SELECT c.sequence FROM corrections c JOIN numbers USING (receipt_number)
  UNION SELECT i.sequence FROM deposit_items i JOIN tenders t ON t.tender_id = i.tender_id
    JOIN numbers USING (receipt_number)`;

const EVENT_COLUMNS = `e.sequence AS sequence, e.occurred_at AS at, e.type AS event, ${ACTOR} AS actor, ${APPROVER} AS approver,
  ${REASON} AS reason, ${HASH}`;

const ofReceipt: ReportQuery = {
  rows: `WITH numbers(receipt_number) AS (SELECT @receipt), about(sequence) AS (${ABOUT})
    SELECT ${EVENT_COLUMNS}, NULL AS blind
    FROM about a JOIN ledger_events e ON e.sequence = a.sequence ORDER BY e.sequence`,
};

/** What a void took back is what its receipt had applied there. */
const ofAccount: ReportQuery = {
  rows: `WITH numbers(receipt_number) AS (SELECT DISTINCT l.receipt_number FROM receipt_lines l WHERE l.account_no = @account),
    about(sequence) AS (${ABOUT}
      UNION SELECT c.sequence FROM correction_lines c WHERE c.account_no = @account
      UNION SELECT f.sequence FROM no_check_flags f WHERE f.account_no = @account)
    SELECT ${EVENT_COLUMNS}, ${payload('receiptNumber')} AS receipt,
      CASE e.type
        WHEN 'payment_taken' THEN (SELECT sum(l.amount_cents) FROM receipt_lines l
          WHERE l.receipt_number = ${payload('receiptNumber')} AND l.account_no = @account)
        WHEN 'payment_voided' THEN -(SELECT sum(l.amount_cents) FROM receipt_lines l
          WHERE l.receipt_number = ${payload('receiptNumber')} AND l.account_no = @account)
        ELSE (SELECT sum(c.amount_cents) FROM correction_lines c
          WHERE c.sequence = e.sequence AND c.account_no = @account)
      END AS amount, ${BLIND} AS blind
    FROM about a JOIN ledger_events e ON e.sequence = a.sequence
    LEFT JOIN drawer_sessions s ON s.session_id = e.session_id
    WHERE ${ON_THE_DAYS} ORDER BY e.sequence`,
};

export const TRAIL_QUERIES = {
  no_sale_openings: openings,
  approvals,
  trail_of_account: ofAccount,
  trail_of_person: ofPerson,
  trail_of_receipt: ofReceipt,
} as const;
