// The sums of one session, over the receipts that stand: void ones left out, and a tender keyed as the wrong kind counted
// under the kind that replaced it (VD7). Written as plain SQL, since each is one pass over an index.
import type { Database } from 'better-sqlite3';
import type { KindTotals, SessionTotals } from '../../../src-core/drawer/drawer-session.ts';
import type { ReceiptedAmount } from '../../../src-core/drawer/explain-over-short.ts';
import type { CountedPaper } from '../../../src-core/ledger/events/drawer-events.ts';
import type { SessionCounts } from '../../ports/session-reader.ts';

const STANDING_TENDERS = `FROM tenders AS t
  WHERE t.session_id = :sessionId
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
    AND NOT EXISTS (SELECT 1 FROM tenders r WHERE r.replaces_tender_id = t.tender_id)`;

type Sums = Omit<SessionTotals, 'kinds' | 'unsentEvents'>;

export function prepareSessionSums(client: Database) {
  const kinds = client.prepare<[{ sessionId: string }], KindTotals>(KINDS);
  const paper = client.prepare<[{ sessionId: string }], CountedPaper>(
    `SELECT t.kind AS kind, coalesce(t.item_number, '') AS itemNumber, t.amount_cents AS amountCents ${STANDING_TENDERS}
       AND t.kind IN ('check', 'money_order', 'cashiers_check') ORDER BY t.sequence, t.line_no`,
  );
  type Amount = Omit<ReceiptedAmount, 'isVoid'> & { readonly isVoid: number };
  const amounts = client.prepare<[{ sessionId: string }], Amount>(RECEIPTED_AMOUNTS);
  const sums = client.prepare<[{ sessionId: string }], Sums>(SUMS);
  type Counts = Omit<SessionCounts, 'isHandedOver'> & { readonly isHandedOver: number };
  const counts = client.prepare<[{ sessionId: string }], Counts>(COUNTS);
  const unsent = client.prepare<[], number>('SELECT coalesce(max(sequence), 0) FROM ledger_events').pluck();
  return {
    receiptedPaper: (sessionId: string): readonly CountedPaper[] => paper.all({ sessionId }),
    receiptedAmounts: (sessionId: string): readonly ReceiptedAmount[] =>
      amounts.all({ sessionId }).map((each) => ({ ...each, isVoid: each.isVoid === 1 })),
    counts: (sessionId: string): SessionCounts => {
      const found = one(counts.get({ sessionId }));
      return { ...found, isHandedOver: found.isHandedOver === 1 };
    },
    totals: (sessionId: string): SessionTotals => ({
      kinds: kinds.all({ sessionId }),
      ...one(sums.get({ sessionId })),
      unsentEvents: unsent.get() ?? 0,
    }),
  };
}

function one<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new TypeError('a sum without a row');
  return row;
}

/**
 * VD7: a correction moves its own amount from one kind to the other; the rest of a cash tender that gave change stays
 * with the cash, so that starting cash + cash − change stays right.
 */
const KINDS = `
  WITH standing AS (
    SELECT t.tender_id, t.kind, t.amount_cents, t.replaces_tender_id FROM tenders t
    WHERE t.session_id = :sessionId
      AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)),
  moved AS (
    SELECT kind, amount_cents AS cents,
      NOT EXISTS (SELECT 1 FROM standing r WHERE r.replaces_tender_id = s.tender_id) AS item
    FROM standing s
    UNION ALL
    SELECT old.kind, -new.amount_cents, 0
    FROM standing new JOIN standing old ON old.tender_id = new.replaces_tender_id)
  SELECT kind, sum(cents) AS receivedCents, sum(item) AS items FROM moved GROUP BY kind`;

/** Of each receipt and kind what was handed over and given back, void receipts too, a corrected tender as it now stands. */
const RECEIPTED_AMOUNTS = `
  SELECT t.receipt_number AS receiptNumber, t.kind AS kind, sum(t.amount_cents) AS tenderedCents,
    CASE t.kind WHEN 'cash' THEN r.change_cents ELSE 0 END AS changeCents,
    EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number) AS isVoid
  FROM tenders t JOIN receipts r ON r.receipt_number = t.receipt_number
  WHERE t.session_id = :sessionId AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)
  GROUP BY t.receipt_number, t.kind ORDER BY min(t.sequence), min(t.line_no)`;

const entries = (kind: string): string =>
  `(SELECT coalesce(sum(amount_cents), 0) FROM drawer_entries WHERE session_id = :sessionId AND kind = '${kind}')`;
const NO_SALES = `(SELECT count(*) FROM drawer_entries WHERE session_id = :sessionId AND kind = 'opened_without_sale')`;

const SUMS = `
  WITH numbered AS (
    SELECT r.receipt_number, r.receipt_serial, r.applied_cents, r.change_cents, v.receipt_number IS NOT NULL AS is_void
    FROM receipts r LEFT JOIN receipt_voids v ON v.receipt_number = r.receipt_number
    WHERE r.session_id = :sessionId)
  SELECT
    (SELECT coalesce(sum(change_cents), 0) FROM numbered WHERE NOT is_void) AS changeCents,
    ${entries('safe_drop')} AS safeDropsCents,
    ${entries('to_vault')} AS toVaultCents,
    ${entries('from_vault')} AS fromVaultCents,
    (SELECT count(*) FROM numbered) AS receiptCount,
    (SELECT count(*) FROM numbered WHERE is_void) AS voidCount,
    ${NO_SALES} AS noSaleCount,
    (SELECT count(*) FROM tenders WHERE session_id = :sessionId AND replaces_tender_id IS NOT NULL) AS correctionCount,
    (SELECT min(receipt_number) FROM numbered) AS firstReceipt,
    (SELECT max(receipt_number) FROM numbered) AS lastReceipt,
    (SELECT coalesce(sum(applied_cents), 0) FROM numbered WHERE NOT is_void) AS periodCents,
    (SELECT coalesce(max(value), 0) FROM running_numbers WHERE name = 'perpetual_cents') AS perpetualCents`;

const COUNTS = `
  SELECT
    (SELECT count(*) FROM receipts WHERE session_id = :sessionId) AS receiptCount,
    ${NO_SALES} AS noSaleCount,
    (SELECT count(*) FROM payment_drafts d JOIN drawer_sessions s ON s.owner_id = d.owner_id
      WHERE s.session_id = :sessionId AND d.state = 'held') AS heldPayments,
    (SELECT count(DISTINCT q.receipt_number) FROM void_requests q WHERE q.session_id = :sessionId
      AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = q.receipt_number)) AS voidsRequested,
    (SELECT stand_in_id FROM session_stand_ins WHERE session_id = :sessionId) AS standInId,
    EXISTS (SELECT 1 FROM drawer_handovers WHERE from_session_id = :sessionId) AS isHandedOver`;
