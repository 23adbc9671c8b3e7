// The queries of src-core/report/deposit-reports.ts.
import { BLIND, IS_PAID_FOR, type ReportQuery, journalOf, nameOf } from './report-query.ts';

const DEPOSITORY = `coalesce(json_extract(e.body, '$.payload.depository.bankName'), d.depository_id)`;
const STAGE = '(SELECT g.stage FROM deposit_stages g WHERE g.deposit_id = d.deposit_id)';
const CARRIER = '(SELECT h.carrier FROM deposit_hand_overs h WHERE h.deposit_id = d.deposit_id)';
const DEPOSITS = 'deposits d JOIN ledger_events e ON e.sequence = d.sequence';

const register: ReportQuery = {
  rows: `SELECT d.deposit_number AS deposit, d.deposit_date AS date, ${DEPOSITORY} AS depository, d.bag_number AS bag,
      ${nameOf('d.preparer_id')} AS preparer, ${nameOf('d.verifier_id')} AS verifier, ${STAGE} AS bank, ${CARRIER} AS carrier,
      d.cash_cents AS cash, d.total_cents - d.cash_cents AS checks, d.total_cents AS total,
      c.bank_cents AS bankAmount, c.difference_cents AS bankDifference, NULL AS blind
    FROM ${DEPOSITS} LEFT JOIN deposit_confirmations c ON c.deposit_id = d.deposit_id
    WHERE d.deposit_date BETWEEN @from AND @to ORDER BY d.sequence`,
  ledger: `SELECT coalesce(sum(j.amount_cents), 0) FROM deposits d JOIN journal_lines j ON j.sequence = d.sequence
    WHERE d.deposit_date BETWEEN @from AND @to AND j.account LIKE 'deposit\\_in\\_transit:%' ESCAPE '\\'`,
};

const inTransit: ReportQuery = {
  rows: `SELECT d.deposit_number AS deposit, d.deposit_date AS date, ${DEPOSITORY} AS depository, d.bag_number AS bag,
      ${nameOf('d.preparer_id')} AS preparer, ${STAGE} AS bank, ${CARRIER} AS carrier, d.total_cents AS total, NULL AS blind
    FROM ${DEPOSITS} WHERE NOT EXISTS (SELECT 1 FROM deposit_confirmations c WHERE c.deposit_id = d.deposit_id)
    ORDER BY d.sequence`,
  ledger: `SELECT coalesce(sum(j.amount_cents), 0) FROM journal_lines j
    WHERE j.account LIKE 'deposit\\_in\\_transit:%' ESCAPE '\\'`,
};

/** Of a session: what an accepted count put into its bag, by the closure that holds. */
const COUNTED_CASH = `(SELECT k.counted_cents FROM closure_kinds k WHERE k.session_id = s.session_id
  AND k.kind = 'cash' AND k.closure_version = (SELECT max(c.closure_version) FROM closures c
    WHERE c.session_id = s.session_id))`;
const DROPS = `(SELECT coalesce(sum(m.amount_cents), 0) FROM drawer_entries m WHERE m.session_id = s.session_id
  AND m.kind = 'safe_drop')`;
const DROPS_DEPOSITED = `(SELECT coalesce(sum(p.amount_cents), 0) FROM deposit_drops p WHERE p.session_id = s.session_id)`;
const KEPT = `(SELECT p.kept_cents FROM deposit_sessions p WHERE p.session_id = s.session_id)`;
const PAPER = `('check', 'money_order', 'cashiers_check')`;
const OVER_SHORT = (kinds: string): string => `(SELECT coalesce(sum(k.over_short_cents), 0) FROM closure_kinds k
  WHERE k.session_id = s.session_id AND ${kinds} AND k.closure_version = (SELECT max(c.closure_version) FROM closures c
    WHERE c.session_id = s.session_id))`;
const STANDING_PAPER = `tenders t WHERE t.session_id = s.session_id AND t.kind IN ${PAPER}
  AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
  AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)`;
const IN_A_BAG = 'EXISTS (SELECT 1 FROM deposit_items i WHERE i.tender_id = t.tender_id)';
/** What its papers came to when a named exception was resolved: lost, or over/short taken back. */
const RESOLVED = `(SELECT coalesce(sum(j.amount_cents), 0) FROM exception_resolutions x
  JOIN tenders t ON t.tender_id = x.tender_id JOIN journal_lines j ON j.sequence = x.sequence
  WHERE t.session_id = s.session_id AND j.account LIKE 'paper\\_on\\_hand:%' ESCAPE '\\')`;

const undeposited: ReportQuery = {
  rows: `SELECT *, cash + checks AS total FROM (
      SELECT s.business_date AS date, s.drawer_name AS drawer, ${nameOf('s.owner_id')} AS person, s.state AS state,
        iif(${KEPT} IS NOT NULL, 0, coalesce(${COUNTED_CASH}, 0) + ${DROPS} - ${DROPS_DEPOSITED}) AS cash,
        (SELECT coalesce(sum(t.amount_cents), 0) FROM ${STANDING_PAPER} AND NOT ${IN_A_BAG})
          + ${OVER_SHORT(`k.kind IN ${PAPER}`)} + ${RESOLVED} AS checks,
        ${BLIND} AS blind, s.opened_at AS opened
      FROM drawer_sessions s)
    WHERE cash <> 0 OR checks <> 0 ORDER BY opened`,
  ledger: `SELECT coalesce(sum(j.amount_cents), 0) FROM journal_lines j
    WHERE j.account LIKE 'undeposited\\_cash:%' ESCAPE '\\' OR j.account LIKE 'paper\\_on\\_hand:%' ESCAPE '\\'`,
};

/** Receipts of a session less change, card payments apart: what should have come into the bag with over and short. */
const proof: ReportQuery = {
  rows: `SELECT date, drawer, person, state, receipted, byCard, overShort, deposited,
      receipted - byCard + overShort + rounding - deposited AS notDeposited, deposit, bank, blind
    FROM (
      SELECT s.business_date AS date, s.drawer_name AS drawer, ${nameOf('s.owner_id')} AS person, s.state AS state,
        (SELECT coalesce(sum(r.applied_cents), 0) FROM receipts r WHERE r.session_id = s.session_id AND NOT EXISTS
          (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = r.receipt_number)) AS receipted,
        (SELECT coalesce(sum(r.rounding_cents), 0) FROM receipts r WHERE r.session_id = s.session_id AND NOT EXISTS
          (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = r.receipt_number)) AS rounding,
        (SELECT coalesce(sum(t.amount_cents), 0) FROM tenders t WHERE t.session_id = s.session_id AND t.kind = 'card'
          AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
          AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)) AS byCard,
        ${OVER_SHORT(`k.kind <> 'card'`)} + s.starting_cash_cents - s.fund_cents
          AS overShort,
        iif(${KEPT} IS NULL, ${DROPS_DEPOSITED}, coalesce(${COUNTED_CASH}, 0) + ${DROPS} - ${KEPT})
          + (SELECT coalesce(sum(t.amount_cents), 0) FROM ${STANDING_PAPER} AND ${IN_A_BAG}) AS deposited,
        d.deposit_number AS deposit, ${STAGE} AS bank, ${BLIND} AS blind, s.opened_at AS opened
      FROM drawer_sessions s LEFT JOIN deposit_sessions o ON o.session_id = s.session_id
      LEFT JOIN deposits d ON d.deposit_id = o.deposit_id
      WHERE s.business_date BETWEEN @from AND @to)
    ORDER BY opened`,
  ledger: `SELECT -coalesce(sum(j.amount_cents), 0) FROM ${journalOf('payment_taken', 'payment_voided')} AND ${IS_PAID_FOR}`,
};

export const DEPOSIT_QUERIES = {
  daily_proof: proof,
  deposit_register: register,
  undeposited_money: undeposited,
  money_in_transit: inTransit,
} as const;
