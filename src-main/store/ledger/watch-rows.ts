// What the watcher reads (AC4). A tender that was corrected counts as what it was corrected to; a void receipt as none.
import type { Database } from 'better-sqlite3';
import type { WatchFacts } from '../../../src-core/watch/watch-facts.ts';
import type { WatchReader } from '../../ports/watch-reader.ts';

const STANDS = 'NOT EXISTS (SELECT 1 FROM tenders c WHERE c.replaces_tender_id = t.tender_id)';

const RECEIPT = `SELECT r.sequence, r.issuer_id AS issuerId, r.issued_at AS issuedAt,
    EXISTS (SELECT 1 FROM tenders t WHERE t.receipt_number = r.receipt_number AND t.kind = 'cash' AND ${STANDS}) AS hasCash
  FROM receipts r WHERE r.receipt_number = ?`;

const TAKEN = `SELECT DISTINCT r.sequence, r.issuer_id AS issuerId, l.account_no AS accountNo
  FROM receipt_lines l JOIN receipts r ON r.receipt_number = l.receipt_number
  WHERE l.account_no = ? AND r.issuer_id = ? AND r.business_date >= ? ORDER BY r.sequence`;

// DS5: of a session whose count is not accepted nothing is said.
const CHECK_SESSIONS = `SELECT s.session_id AS sessionId, s.owner_id AS ownerId,
    json_group_array(DISTINCT r.sequence) AS sequences
  FROM drawer_sessions s
  JOIN receipts r ON r.session_id = s.session_id
  JOIN tenders t ON t.receipt_number = r.receipt_number
  WHERE s.state = 'closed' AND s.business_date >= ? AND ${STANDS}
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = r.receipt_number)
  GROUP BY s.session_id HAVING min(t.kind) = 'check' AND max(t.kind) = 'check'`;

const DATED_CHECKS = `SELECT e.sequence, e.actor AS issuerId, e.business_date AS businessDate,
    json_extract(e.body, '$.payload.receiptNumber') AS receiptNumber,
    min(json_extract(t.value, '$.writtenDate')) AS writtenDate
  FROM ledger_events e, json_each(e.body, '$.payload.tenders') t
  WHERE e.type = 'payment_taken' AND e.business_date >= ? AND json_extract(t.value, '$.writtenDate') IS NOT NULL
  GROUP BY e.sequence ORDER BY e.sequence`;

interface CheckSessionRow {
  readonly sessionId: string;
  readonly ownerId: string;
  /** JSON. */
  readonly sequences: string;
}

export function prepareWatchReader(client: Database): WatchReader {
  const receipt = client.prepare<
    [string],
    { readonly sequence: number; readonly issuerId: string; readonly issuedAt: string; readonly hasCash: number }
  >(RECEIPT);
  const taken = client.prepare<[string, string, string], WatchFacts['taken'][number]>(TAKEN);
  const checkSessions = client.prepare<[string], CheckSessionRow>(CHECK_SESSIONS);
  const datedChecks = client.prepare<[string], WatchFacts['datedChecks'][number]>(DATED_CHECKS);
  return {
    receipt: (receiptNumber) => {
      const row = receipt.get(receiptNumber);
      return row === undefined ? null : { ...row, hasCash: row.hasCash === 1 };
    },
    taken: (accountNo, issuerId, since) => taken.all(accountNo, issuerId, since),
    checkSessions: (since) =>
      checkSessions.all(since).map((row) => ({ ...row, sequences: JSON.parse(row.sequences) as number[] })),
    datedChecks: (since) => datedChecks.all(since),
  };
}
