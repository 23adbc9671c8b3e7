// Lists of receipts: for the receipts screen, for the duplicate warning (TN7), and what was taken on an account (SY4).
import type { Database } from 'better-sqlite3';
import type { RecentTender } from '../../../src-core/tender/same-tender-seen.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';
import type { ListedReceipt, LocalPayment, ReceiptReader, ReceiptSearch } from '../../ports/receipt-reader.ts';

type Lists = Pick<ReceiptReader, 'list' | 'lastOf' | 'recentTenders' | 'paymentsOn'>;

/** Lists inside one column: account numbers and kinds hold no comma. */
const parts = (joined: string | null): readonly string[] => (joined === null ? [] : joined.split(','));

export function prepareReceiptLists(client: Database): Lists {
  const list = client.prepare<
    [object],
    Omit<ListedReceipt, 'accountNos' | 'kinds'> & { accounts: string; kindList: string }
  >(LIST);
  const last = client
    .prepare<[string], string>(
      'SELECT receipt_number FROM receipts WHERE session_id = ? ORDER BY sequence DESC LIMIT 1',
    )
    .pluck();
  const recent = client.prepare<[object], Omit<RecentTender, 'accountNos'> & { accounts: string | null }>(RECENT);
  const onAccount = prepareOnAccount(client);
  return {
    list: (search) =>
      list.all(searchValues(search)).map(({ accounts, kindList, ...row }) => ({
        ...row,
        accountNos: parts(accounts),
        // Written by the tenders table, whose CHECK knows the kinds.
        kinds: parts(kindList) as readonly TenderKind[],
      })),
    lastOf: (sessionId) => last.get(sessionId) ?? null,
    recentTenders: (since, like) =>
      like.flatMap(({ kind, amountCents, itemNumber }) =>
        recent
          .all({ since, kind, amountCents, itemNumber })
          .map(({ accounts, ...tender }) => ({ ...tender, accountNos: parts(accounts) })),
      ),
    paymentsOn: (accountNo, unknownAfter = 0) =>
      onAccount(unknownAfter)
        .all({ accountNo, unknownAfter })
        .map((row) => ({ ...row, isVoid: row.voidSequence !== null })),
  };
}

/** Years of receipts on an account are looked through only when something was voided since the extract. */
function prepareOnAccount(client: Database) {
  const taken = client.prepare<[object], Omit<LocalPayment, 'isVoid'>>(TAKEN_SINCE);
  const takenOrVoided = client.prepare<[object], Omit<LocalPayment, 'isVoid'>>(TAKEN_OR_VOIDED_SINCE);
  const voided = client.prepare<[number]>(VOIDED_SINCE);
  return (unknownAfter: number) => (voided.get(unknownAfter) === undefined ? taken : takenOrVoided);
}

const searchValues = ({ query, sessionId, issuerId, before, limit }: ReceiptSearch): object => {
  const text = query.trim().replaceAll(/[\\%_]/g, '\\$&');
  return { sessionId, issuerId, before, limit, text: text === '' ? null : text };
};

const LIST = `
  SELECT r.sequence, r.receipt_number AS receiptNumber, r.payment_id AS paymentId, r.session_id AS sessionId,
    r.business_date AS businessDate, r.issued_at AS issuedAt, r.issuer_id AS issuerId, r.receipt_year AS receiptYear,
    r.receipt_serial AS receiptSerial, r.payer_name AS payerName, r.applied_cents AS appliedCents,
    r.tendered_cents AS tenderedCents, r.change_cents AS changeCents, r.rounding_cents AS roundingCents,
    CASE
      WHEN EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = r.receipt_number) THEN 'void'
      WHEN EXISTS (SELECT 1 FROM corrections c WHERE c.receipt_number = r.receipt_number AND c.kind = 'reversal')
        THEN 'reversed'
      WHEN EXISTS (SELECT 1 FROM void_requests q WHERE q.receipt_number = r.receipt_number) THEN 'void_requested'
      ELSE 'issued'
    END AS state,
    (SELECT group_concat(DISTINCT l.account_no) FROM receipt_lines l WHERE l.receipt_number = r.receipt_number) AS accounts,
    (SELECT group_concat(DISTINCT t.kind) FROM tenders t WHERE t.receipt_number = r.receipt_number
      AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)) AS kindList
  FROM receipts r
  WHERE (:sessionId IS NULL OR r.session_id = :sessionId)
    AND (:issuerId IS NULL OR r.issuer_id = :issuerId)
    AND (:before IS NULL OR r.sequence < :before)
    AND (:text IS NULL
      OR r.receipt_number LIKE '%' || :text ESCAPE '\\'
      OR r.payer_name LIKE '%' || :text || '%' ESCAPE '\\'
      OR EXISTS (SELECT 1 FROM receipt_lines l WHERE l.receipt_number = r.receipt_number AND l.account_no = :text)
      OR EXISTS (SELECT 1 FROM tenders t WHERE t.receipt_number = r.receipt_number AND t.item_number = :text))
  ORDER BY r.sequence DESC LIMIT :limit`;

/** From the city's minutes of receipts to their tenders: the other way round it would look through years of them. */
const RECENT = `
  SELECT t.kind AS kind, t.amount_cents AS amountCents, t.item_number AS itemNumber, r.issued_at AS takenAt,
    (SELECT group_concat(DISTINCT l.account_no) FROM receipt_lines l WHERE l.receipt_number = r.receipt_number) AS accounts
  FROM receipts r CROSS JOIN tenders t ON t.receipt_number = r.receipt_number
  WHERE r.issued_at >= :since
    AND t.kind = :kind AND t.amount_cents = :amountCents AND t.item_number IS :itemNumber
    AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = r.receipt_number)
    AND NOT EXISTS (SELECT 1 FROM tenders n WHERE n.replaces_tender_id = t.tender_id)
  ORDER BY r.issued_at DESC`;

const LINES = `
  SELECT l.sequence AS sequence, l.receipt_number AS receiptNumber, r.issued_at AS issuedAt, r.issuer_id AS issuerId,
    l.kind AS kind, l.charge_id AS chargeId, l.service AS service, l.charge_kind AS chargeKind, l.amount_cents AS amountCents,
    v.sequence AS voidSequence
  FROM receipt_lines l
  JOIN receipts r ON r.receipt_number = l.receipt_number
  LEFT JOIN receipt_voids v ON v.receipt_number = l.receipt_number
  WHERE l.account_no = :accountNo`;

const TAKEN_SINCE = `${LINES} AND l.sequence > :unknownAfter ORDER BY l.sequence DESC, l.line_no`;

const TAKEN_OR_VOIDED_SINCE = `${LINES} AND (l.sequence > :unknownAfter OR v.sequence > :unknownAfter)
  ORDER BY l.sequence DESC, l.line_no`;

const VOIDED_SINCE = `SELECT 1 FROM ledger_events WHERE type = 'payment_voided' AND sequence > ? LIMIT 1`;
