// The queries of src-core/report/collection-reports.ts. The rows come from the receipts' own tables, the tie from the
// journals: two roads to one figure. Only the report by ledger account goes the other way round.
import {
  ANY_BLIND,
  BLIND,
  IS_MONEY,
  IS_PAID_FOR,
  IS_VOID,
  OF_THE_DAYS,
  OF_THE_PERSON,
  type ReportQuery,
  journalOf,
  nameOf,
} from './report-query.ts';

const SESSION = 'LEFT JOIN drawer_sessions s ON s.session_id = r.session_id';
const STANDING = `receipts r ${SESSION} WHERE ${OF_THE_DAYS} AND NOT ${IS_VOID}`;
const PAID_FOR = `SELECT -coalesce(sum(j.amount_cents), 0) FROM ${journalOf('payment_taken', 'payment_voided')}
  AND ${IS_PAID_FOR}`;

const byAccount: ReportQuery = {
  rows: `SELECT j.account AS ledgerAccount, sum(iif(j.type = 'payment_taken', 1, -1)) AS receipts,
      -sum(j.cents) AS amount, ${ANY_BLIND} AS blind
    FROM (SELECT e.sequence, e.type, e.session_id, j.account, sum(j.amount_cents) AS cents
      FROM ${journalOf('payment_taken', 'payment_voided')} AND ${IS_PAID_FOR} GROUP BY e.sequence, j.account) AS j
    LEFT JOIN drawer_sessions s ON s.session_id = j.session_id
    GROUP BY j.account HAVING sum(j.cents) <> 0 ORDER BY j.account`,
  ledger: `SELECT coalesce(sum(r.applied_cents), 0) FROM receipts r WHERE ${OF_THE_DAYS} AND NOT ${IS_VOID}`,
};

const byService: ReportQuery = {
  rows: `SELECT coalesce(l.service, l.item_code, l.kind) AS service, count(*) AS lines, sum(l.amount_cents) AS amount,
      ${ANY_BLIND} AS blind
    FROM receipts r CROSS JOIN receipt_lines l ON l.receipt_number = r.receipt_number ${SESSION}
    WHERE ${OF_THE_DAYS} AND NOT ${IS_VOID} GROUP BY 1 ORDER BY min(l.kind), 1`,
  ledger: PAID_FOR,
};

/** VD7: a correction moves its amount from one kind to the other; change is given in cash. */
const byTender: ReportQuery = {
  rows: `WITH standing AS (
      SELECT t.tender_id, t.kind, t.amount_cents, t.replaces_tender_id, t.receipt_number, r.session_id
      FROM receipts r CROSS JOIN tenders t ON t.receipt_number = r.receipt_number
      WHERE ${OF_THE_DAYS} AND NOT ${IS_VOID}),
    moved AS (
      SELECT kind, amount_cents AS cents, session_id,
        NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = standing.tender_id) AS item FROM standing
      UNION ALL
      SELECT old.kind, -new.amount_cents, new.session_id, 0
      FROM standing new JOIN tenders old ON old.tender_id = new.replaces_tender_id
      UNION ALL
      SELECT 'cash', -r.change_cents, r.session_id, 0
      FROM receipts r WHERE ${OF_THE_DAYS} AND NOT ${IS_VOID} AND r.change_cents > 0)
    SELECT m.kind AS tender, sum(m.item) AS items, sum(m.cents) AS amount, ${ANY_BLIND} AS blind
    FROM moved m LEFT JOIN drawer_sessions s ON s.session_id = m.session_id
    GROUP BY m.kind
    ORDER BY CASE m.kind WHEN 'cash' THEN 1 WHEN 'check' THEN 2 WHEN 'money_order' THEN 3 WHEN 'cashiers_check' THEN 4
      ELSE 5 END`,
  ledger: `SELECT coalesce(sum(j.amount_cents), 0)
    FROM ${journalOf('payment_taken', 'payment_voided', 'tender_kind_corrected')} AND ${IS_MONEY}`,
};

/** By half hours of UTC, since there are zones whose hours begin at its half; the core puts them on the office's clock. */
const byHour: ReportQuery = {
  rows: `SELECT substr(r.issued_at, 1, 14) || iif(substr(r.issued_at, 15, 2) < '30', '00', '30') || ':00.000Z' AS hour,
      count(*) AS receipts, sum(r.applied_cents) AS amount, ${ANY_BLIND} AS blind
    FROM ${STANDING} GROUP BY 1 ORDER BY 1`,
  ledger: PAID_FOR,
};

const byPerson: ReportQuery = {
  rows: `SELECT ${nameOf('r.issuer_id')} AS person, sum(NOT r.is_void) AS receipts, sum(r.is_void) AS voids,
      sum(iif(r.is_void, 0, r.applied_cents)) AS amount, ${ANY_BLIND} AS blind
    FROM (SELECT r.*, ${IS_VOID} AS is_void FROM receipts r WHERE ${OF_THE_DAYS}) AS r ${SESSION}
    GROUP BY r.issuer_id ORDER BY 1`,
  ledger: PAID_FOR,
};

const register: ReportQuery = {
  rows: `SELECT r.receipt_number AS receipt, r.issued_at AS at, ${nameOf('r.issuer_id')} AS person,
      s.drawer_name AS drawer,
      (SELECT group_concat(DISTINCT l.account_no) FROM receipt_lines l WHERE l.receipt_number = r.receipt_number)
        AS accounts,
      (SELECT group_concat(DISTINCT t.kind) FROM tenders t WHERE t.receipt_number = r.receipt_number
        AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)) AS tender,
      CASE
        WHEN ${IS_VOID} THEN 'void'
        WHEN EXISTS (SELECT 1 FROM corrections c WHERE c.receipt_number = r.receipt_number AND c.kind = 'reversal')
          THEN 'reversed'
        WHEN EXISTS (SELECT 1 FROM void_requests q WHERE q.receipt_number = r.receipt_number) THEN 'void_requested'
        ELSE 'issued'
      END AS state,
      r.applied_cents AS issued, iif(${IS_VOID}, 0, r.applied_cents) AS standing, ${BLIND} AS blind
    FROM receipts r ${SESSION} WHERE ${OF_THE_DAYS} AND ${OF_THE_PERSON} ORDER BY r.sequence`,
  ledger: `SELECT -coalesce(sum(j.amount_cents), 0) FROM (
      SELECT r.sequence FROM receipts r WHERE ${OF_THE_DAYS} AND ${OF_THE_PERSON}
      UNION ALL
      SELECT v.sequence FROM receipts r JOIN receipt_voids v ON v.receipt_number = r.receipt_number
      WHERE ${OF_THE_DAYS} AND ${OF_THE_PERSON}) AS e
    JOIN journal_lines j ON j.sequence = e.sequence WHERE ${IS_PAID_FOR}`,
};

const ISSUER = nameOf('r.issuer_id');
const EVENT = 'JOIN ledger_events e ON e.sequence =';
const APPROVER = nameOf(`json_extract(e.body, '$.approver')`);

const corrections: ReportQuery = {
  rows: `SELECT * FROM (
      SELECT v.sequence AS position, e.occurred_at AS at, 'void' AS what, r.receipt_number AS receipt, ${ISSUER} AS person,
        ${nameOf('e.actor')} AS actor, ${nameOf('v.approver_id')} AS approver, v.reason AS reason,
        r.applied_cents AS voided, NULL AS corrected, ${BLIND} AS blind
      FROM receipts r JOIN receipt_voids v ON v.receipt_number = r.receipt_number ${EVENT} v.sequence ${SESSION}
      WHERE ${OF_THE_DAYS} AND ${OF_THE_PERSON}
      UNION ALL
      SELECT q.sequence, e.occurred_at, 'void_requested', r.receipt_number, ${ISSUER}, ${nameOf('e.actor')}, NULL, q.reason,
        NULL, NULL, ${BLIND}
      FROM receipts r JOIN void_requests q ON q.receipt_number = r.receipt_number ${EVENT} q.sequence ${SESSION}
      WHERE ${OF_THE_DAYS} AND ${OF_THE_PERSON}
      UNION ALL
      SELECT n.sequence, e.occurred_at, 'tender_kind', r.receipt_number, ${ISSUER}, ${nameOf('e.actor')}, ${APPROVER},
        json_extract(e.body, '$.payload.reason'), NULL, n.amount_cents, ${BLIND}
      FROM ledger_events e JOIN tenders n ON n.sequence = e.sequence AND n.replaces_tender_id IS NOT NULL
      JOIN receipts r ON r.receipt_number = n.receipt_number ${SESSION}
      WHERE e.type = 'tender_kind_corrected' AND ${OF_THE_DAYS} AND ${OF_THE_PERSON}
      UNION ALL
      SELECT c.sequence, c.posted_at, c.kind, c.receipt_number, ${ISSUER}, ${nameOf('c.actor_id')},
        ${nameOf('c.approver_id')}, c.reason, NULL, c.amount_cents, NULL
      FROM corrections c JOIN receipts r ON r.receipt_number = c.receipt_number
      WHERE c.business_date BETWEEN @from AND @to AND ${OF_THE_PERSON})
    ORDER BY position`,
  ledger: `SELECT coalesce(sum(j.amount_cents), 0) FROM receipts r
    JOIN receipt_voids v ON v.receipt_number = r.receipt_number JOIN journal_lines j ON j.sequence = v.sequence
    WHERE ${OF_THE_DAYS} AND ${OF_THE_PERSON} AND ${IS_PAID_FOR}`,
};

const OF_THE_OWNER = `s.business_date BETWEEN @from AND @to AND (@person IS NULL OR s.owner_id = @person)`;

const overShort: ReportQuery = {
  rows: `SELECT * FROM (
      SELECT ${nameOf('s.owner_id')} AS person, s.business_date AS date, s.drawer_name AS drawer, 'opening' AS what,
        'cash' AS tender, s.fund_cents AS expected, s.starting_cash_cents AS counted,
        s.starting_cash_cents - s.fund_cents AS overShort, NULL AS reviewer, NULL AS reason, NULL AS blind
      FROM drawer_sessions s WHERE ${OF_THE_OWNER} AND s.starting_cash_cents <> s.fund_cents
      UNION ALL
      SELECT ${nameOf('s.owner_id')}, s.business_date, s.drawer_name, 'closing', k.kind, k.expected_cents, k.counted_cents,
        k.over_short_cents, ${nameOf('c.reviewer_id')}, c.reason, NULL
      FROM drawer_sessions s JOIN closures c ON c.session_id = s.session_id
      JOIN closure_kinds k ON k.session_id = c.session_id AND k.closure_version = c.closure_version
      WHERE ${OF_THE_OWNER}
        AND c.closure_version = (SELECT max(d.closure_version) FROM closures d WHERE d.session_id = c.session_id))
    ORDER BY person, date, drawer, what DESC, tender`,
  ledger: `SELECT -coalesce(sum(j.amount_cents), 0) FROM ledger_events e
    JOIN drawer_sessions s ON s.session_id = e.session_id JOIN journal_lines j ON j.sequence = e.sequence
    WHERE e.type IN ('drawer_opened', 'drawer_closed', 'closure_amended') AND ${OF_THE_OWNER}
      AND j.account LIKE 'over\\_short:%' ESCAPE '\\'`,
};

export const COLLECTION_QUERIES = {
  collections_by_account: byAccount,
  collections_by_service: byService,
  collections_by_tender: byTender,
  collections_by_hour: byHour,
  collections_by_person: byPerson,
  receipt_register: register,
  correction_log: corrections,
  over_short_history: overShort,
} as const;
