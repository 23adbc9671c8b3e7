// Mail batches: rows out. The tape is of the tenders that stand: void receipts left out, corrected ones in their place.
import type { Database } from 'better-sqlite3';
import type { MailBatchRow } from '../../../src-core/ledger/rows-mail.ts';
import type { MailControl } from '../../../src-core/ledger/events/mail-events.ts';
import type { MailReader, MailTapeItem } from '../../ports/mail-reader.ts';

const BATCH = `SELECT sequence, session_id AS sessionId, source, received_on AS receivedOn, effective_date AS effectiveDate,
  owner_id AS ownerId, second_id AS secondId FROM mail_batches WHERE session_id = ?`;

const CONTROL = 'SELECT kind, items, amount_cents AS amountCents FROM mail_controls WHERE session_id = ? ORDER BY kind';

const TAPE = `SELECT t.tender_id AS tenderId, t.receipt_number AS receiptNumber, t.kind AS kind,
    t.item_number AS itemNumber, t.amount_cents AS amountCents
  FROM tenders t WHERE t.session_id = ?
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
    AND NOT EXISTS (SELECT 1 FROM tenders r WHERE r.replaces_tender_id = t.tender_id)
  ORDER BY t.sequence, t.line_no`;

export function prepareMailReader(client: Database): MailReader {
  const batch = client.prepare<[string], MailBatchRow>(BATCH);
  const control = client.prepare<[string], MailControl>(CONTROL);
  const tape = client.prepare<[string], MailTapeItem>(TAPE);
  return {
    batch: (sessionId) => batch.get(sessionId) ?? null,
    control: (sessionId) => control.all(sessionId),
    tape: (sessionId) => tape.all(sessionId),
  };
}
