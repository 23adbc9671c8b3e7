// Items that came back from the bank: rows out. Written as plain SQL, since each answer is put together from several tables.
import type { Database } from 'better-sqlite3';
import type { TenderOnFile } from '../../../src-core/correction/returned-item.ts';
import type { CorrectionReader, ListedReturnedItem } from '../../ports/correction-reader.ts';

type Items = Pick<
  CorrectionReader,
  'tenderOnFile' | 'findItems' | 'returnedItems' | 'checksReturned' | 'noChecksUntil'
>;

export function prepareReturnedItems(client: Database): Items {
  const one = client.prepare<[string], TenderOnFile>(`${STANDING} AND t.tender_id = ?`);
  const found = client.prepare<[object], TenderOnFile>(FOUND);
  const returned = client.prepare<[number], ListedReturnedItem>(RETURNED);
  const checks = client.prepare<[object], number>(CHECKS_RETURNED).pluck();
  const until = client
    .prepare<[string], string | null>('SELECT max(until_date) FROM no_check_flags WHERE account_no = ?')
    .pluck();
  return {
    tenderOnFile: (tenderId) => one.get(tenderId) ?? null,
    findItems: (query, limit) => (query === '' ? [] : found.all({ query, limit })),
    returnedItems: (limit) => returned.all(limit),
    checksReturned: (accountNo, since) => checks.get({ accountNo, since }) ?? 0,
    noChecksUntil: (accountNo) => until.get(accountNo) ?? null,
  };
}

/** VD7: only the tender that stands; not of a void receipt. */
const STANDING = `
  SELECT t.tender_id AS tenderId, t.kind, t.amount_cents AS amountCents, t.item_number AS itemNumber,
    t.receipt_number AS receiptNumber, d.deposit_id AS depositId, d.depository_id AS depositoryId,
    coalesce(d.deposit_date, r.business_date) AS presentedOn
  FROM tenders t
  JOIN receipts r ON r.receipt_number = t.receipt_number
  LEFT JOIN deposit_items i ON i.tender_id = t.tender_id
  LEFT JOIN deposits d ON d.deposit_id = i.deposit_id
  WHERE NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)`;

const FOUND = `${STANDING}
    AND t.kind <> 'cash' AND (d.deposit_id IS NOT NULL OR t.kind = 'card')
    AND (t.item_number = :query OR t.receipt_number = :query)
  ORDER BY t.sequence DESC, t.line_no LIMIT :limit`;

const RETURNED = `
  SELECT i.sequence, i.tender_id AS tenderId, i.return_no AS returnNo, i.receipt_number AS receiptNumber, i.kind,
    i.item_number AS itemNumber, i.amount_cents AS amountCents, i.return_reason AS returnReason,
    i.deposit_id AS depositId, i.depository_id AS depositoryId, i.bank_date AS bankDate,
    i.bank_reference AS bankReference, i.fee_cents AS feeCents, c.posted_at AS postedAt,
    (SELECT count(*) FROM returned_item_steps s WHERE s.tender_id = i.tender_id AND s.step = 'redeposited') AS redeposits,
    coalesce((SELECT s.step FROM returned_item_steps s WHERE s.tender_id = i.tender_id AND s.sequence > i.sequence
      ORDER BY s.sequence DESC LIMIT 1), 'returned') AS state
  FROM returned_items i JOIN corrections c ON c.sequence = i.sequence
  WHERE i.return_no = (SELECT max(n.return_no) FROM returned_items n WHERE n.tender_id = i.tender_id)
  ORDER BY i.sequence DESC LIMIT ?`;

const CHECKS_RETURNED = `
  SELECT count(*) FROM returned_items i JOIN corrections c ON c.sequence = i.sequence
  WHERE i.return_no = 1 AND i.kind = 'check' AND c.business_date >= :since
    AND EXISTS (SELECT 1 FROM receipt_lines l
      WHERE l.receipt_number = i.receipt_number AND l.account_no = :accountNo)`;
