// Named exceptions of sealed deposits: rows out (DP12).
import type { Database } from 'better-sqlite3';
import type { DepositedItem } from '../../../src-core/ledger/events/deposit-events.ts';
import type { ExceptionReader, ListedException } from '../../ports/exception-reader.ts';

const LISTED = `
  SELECT e.deposit_id AS depositId, e.line_no AS lineNo, e.kind AS kind, e.tender_id AS tenderId,
    e.item_number AS itemNumber, e.amount_cents AS amountCents, e.reason AS reason,
    d.deposit_number AS depositNumber, d.bag_number AS bagNumber, d.preparer_id AS preparerId,
    d.verifier_id AS verifierId, v.occurred_at AS sealedAt, r.resolution AS resolution,
    r.reason AS resolvedBecause, r.resolver_id AS resolverId, r.approver_id AS approverId, r.resolved_at AS resolvedAt
  FROM deposit_exceptions e
    JOIN deposits d ON d.deposit_id = e.deposit_id
    JOIN ledger_events v ON v.sequence = d.sequence
    LEFT JOIN exception_resolutions r ON r.deposit_id = e.deposit_id AND r.line_no = e.line_no`;

/** A tender `t` as a deposit names it. */
export const ITEM = `
  SELECT t.tender_id AS tenderId, t.session_id AS sessionId, t.receipt_number AS receiptNumber, t.kind AS kind,
    coalesce(t.item_number, '') AS itemNumber, t.routing AS routing, t.amount_cents AS amountCents
  FROM tenders t`;

/** Conditions on a tender `t`: it is paper, it stands, it is in no deposit, and this station holds it. */
export const UNDEPOSITED_PAPER = `t.kind IN ('check', 'money_order', 'cashiers_check')
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
    AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)
    AND NOT EXISTS (SELECT 1 FROM deposit_items i WHERE i.tender_id = t.tender_id)
    AND NOT EXISTS (SELECT 1 FROM session_releases r WHERE r.session_id = t.session_id)`;

const MISSING = `
  SELECT e.deposit_id AS depositId, e.line_no AS lineNo FROM deposit_exceptions e
  WHERE e.tender_id = ? AND NOT EXISTS (SELECT 1 FROM exception_resolutions r
    WHERE r.deposit_id = e.deposit_id AND r.line_no = e.line_no)`;

const resolvedAs = (resolution: string): string =>
  `EXISTS (SELECT 1 FROM exception_resolutions r WHERE r.tender_id = t.tender_id AND r.resolution = '${resolution}')`;

export function prepareExceptionReader(client: Database): ExceptionReader {
  const one = client.prepare<[string, number], ListedException>(`${LISTED} WHERE e.deposit_id = ? AND e.line_no = ?`);
  const ofDeposit = client.prepare<[string], ListedException>(`${LISTED} WHERE e.deposit_id = ? ORDER BY e.line_no`);
  const list = client.prepare<[number], ListedException>(
    `${LISTED} ORDER BY r.resolved_at IS NOT NULL, CASE WHEN r.resolved_at IS NULL THEN e.sequence ELSE -r.sequence END,
      e.line_no LIMIT ?`,
  );
  const missing = client.prepare<[string], { depositId: string; lineNo: number }>(MISSING);
  const found = client.prepare<[], DepositedItem>(
    `${ITEM} WHERE ${resolvedAs('found')} AND ${UNDEPOSITED_PAPER} ORDER BY t.sequence, t.line_no`,
  );
  const item = client.prepare<[string], DepositedItem>(`${ITEM} WHERE t.tender_id = ?`);
  const undeposited = client.prepare<[string], DepositedItem>(
    `${ITEM} WHERE t.receipt_number = ? AND NOT ${resolvedAs('lost')} AND ${UNDEPOSITED_PAPER} ORDER BY t.line_no`,
  );
  return {
    get: (depositId, lineNo) => one.get(depositId, lineNo) ?? null,
    ofDeposit: (depositId) => ofDeposit.all(depositId),
    list: (limit) => list.all(limit),
    missing: (tenderId) => missing.get(tenderId) ?? null,
    found: () => found.all(),
    item: (tenderId) => item.get(tenderId) ?? null,
    undepositedOf: (receiptNumber) => undeposited.all(receiptNumber),
  };
}
