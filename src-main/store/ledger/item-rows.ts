// The life of a check, money order or cashier's check: rows out (DP8). Plain SQL, since each step stands in its own table.
import type { Database } from 'better-sqlite3';
import type { ItemReader, ItemStep, ListedItem } from '../../ports/item-reader.ts';

/** VD7: only the tender that stands. DS5: only of a session whose count is accepted. */
const FOUND = `
  SELECT t.tender_id AS tenderId, t.kind AS kind, coalesce(t.item_number, '') AS itemNumber,
    t.amount_cents AS amountCents, t.receipt_number AS receiptNumber, r.payer_name AS payerName,
    r.business_date AS businessDate, s.drawer_name AS drawerName
  FROM tenders t
    JOIN receipts r ON r.receipt_number = t.receipt_number
    JOIN drawer_sessions s ON s.session_id = t.session_id AND s.state = 'closed'
    LEFT JOIN check_writers w ON w.tender_id = t.tender_id
  WHERE t.kind IN ('check', 'money_order', 'cashiers_check')
    AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)
    AND (t.item_number = :text OR t.receipt_number = :text OR t.amount_cents = :amountCents OR w.account_no = :text
      OR instr(lower(r.payer_name), lower(:text)) > 0
      OR EXISTS (SELECT 1 FROM receipt_lines l WHERE l.receipt_number = t.receipt_number AND l.account_no = :text))
  ORDER BY t.sequence DESC, t.line_no LIMIT :limit`;

/** Each yields a sequence, the step, what it refers to and what was written down. */
const STEPS = [
  `SELECT r.sequence, 'receipted' AS step, r.receipt_number AS reference, NULL AS note
   FROM tenders t JOIN receipts r ON r.receipt_number = t.receipt_number WHERE t.tender_id = :tenderId`,
  `SELECT t.sequence, 'kind_corrected', t.receipt_number, NULL
   FROM tenders t WHERE t.tender_id = :tenderId AND t.replaces_tender_id IS NOT NULL`,
  `SELECT e.sequence, 'endorsed', e.receipt_number, NULL
   FROM tenders t JOIN endorsements e ON e.receipt_number = t.receipt_number WHERE t.tender_id = :tenderId`,
  `SELECT v.sequence, 'voided', v.receipt_number, v.reason
   FROM tenders t JOIN receipt_voids v ON v.receipt_number = t.receipt_number WHERE t.tender_id = :tenderId`,
  `SELECT c.sequence, 'counted', s.drawer_name, NULL FROM tenders t JOIN closures c ON c.session_id = t.session_id
     JOIN drawer_sessions s ON s.session_id = t.session_id WHERE t.tender_id = :tenderId AND c.closure_version = 1`,
  `SELECT x.sequence, 'released', x.to_station, x.reason
   FROM tenders t JOIN session_releases x ON x.session_id = t.session_id WHERE t.tender_id = :tenderId`,
  `SELECT x.sequence, 'missing', d.deposit_number, x.reason
   FROM deposit_exceptions x JOIN deposits d ON d.deposit_id = x.deposit_id WHERE x.tender_id = :tenderId`,
  `SELECT x.sequence, 'resolved', d.deposit_number, x.resolution
   FROM exception_resolutions x JOIN deposits d ON d.deposit_id = x.deposit_id WHERE x.tender_id = :tenderId`,
  `SELECT i.sequence, 'deposited', d.deposit_number, d.bag_number
   FROM deposit_items i JOIN deposits d ON d.deposit_id = i.deposit_id WHERE i.tender_id = :tenderId`,
  `SELECT h.sequence, 'handed_over', h.carrier, NULL
   FROM deposit_items i JOIN deposit_hand_overs h ON h.deposit_id = i.deposit_id WHERE i.tender_id = :tenderId`,
  `SELECT c.sequence, CASE c.difference_cents WHEN 0 THEN 'confirmed' ELSE 'discrepant' END, c.bank_reference, NULL
   FROM deposit_items i JOIN deposit_confirmations c ON c.deposit_id = i.deposit_id WHERE i.tender_id = :tenderId`,
  `SELECT sequence, 'returned', bank_reference, return_reason FROM returned_items WHERE tender_id = :tenderId`,
  `SELECT sequence, step, bank_reference, NULL FROM returned_item_steps WHERE tender_id = :tenderId`,
];

const HISTORY = `
  SELECT x.step, v.occurred_at AS at, v.actor AS actorId, x.reference, x.note
  FROM (${STEPS.join(' UNION ALL ')}) x JOIN ledger_events v ON v.sequence = x.sequence
  ORDER BY x.sequence`;

export function prepareItemReader(client: Database): ItemReader {
  const found = client.prepare<[object], ListedItem>(FOUND);
  const history = client.prepare<[object], ItemStep>(HISTORY);
  return {
    find: (text, amountCents, limit) => found.all({ text, amountCents, limit }),
    steps: (tenderId) => history.all({ tenderId }),
  };
}
