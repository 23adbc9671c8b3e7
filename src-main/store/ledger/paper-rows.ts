// What is known of the paper of receipts: endorsed or not (TN3), and who wrote it (TN5).
import type { Database } from 'better-sqlite3';
import type { EndorsementRow } from '../../../src-core/ledger/rows-payment.ts';
import type { ReceiptReader } from '../../ports/receipt-reader.ts';

type PaperReader = Pick<ReceiptReader, 'endorsed' | 'unendorsed' | 'accountsOfWriter'>;

const UNENDORSED = `SELECT t.receipt_number FROM tenders t
  WHERE t.session_id = ? AND t.kind IN ('check', 'money_order', 'cashiers_check')
    AND NOT EXISTS (SELECT 1 FROM endorsements e WHERE e.receipt_number = t.receipt_number)
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
    AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)
  ORDER BY t.sequence DESC LIMIT 1`;

const OF_WRITER = `SELECT DISTINCT w.account_no FROM check_writers w
  WHERE w.writer = ? AND w.account_no IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = w.receipt_number)
  ORDER BY w.account_no`;

export function preparePaperReader(client: Database): PaperReader {
  const endorsed = client
    .prepare<[string], EndorsementRow['how']>('SELECT how FROM endorsements WHERE receipt_number = ?')
    .pluck();
  const unendorsed = client.prepare<[string], string>(UNENDORSED).pluck();
  const ofWriter = client.prepare<[string], string>(OF_WRITER).pluck();
  return {
    endorsed: (receiptNumber) => endorsed.get(receiptNumber) ?? null,
    unendorsed: (sessionId) => unendorsed.get(sessionId) ?? null,
    accountsOfWriter: (writer) => ofWriter.all(writer),
  };
}
