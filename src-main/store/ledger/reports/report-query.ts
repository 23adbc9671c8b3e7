// What every report's query is made of. A query answers columns named as the definition names them and `blind`: owners, with
// commas between, of sessions not accepted yet that the row tells of (DS5). Its parameters are @from, @to, @person, @account
// and @receipt.

export interface ReportQuery {
  readonly rows: string;
  /** One number: what the journals make of the tied total. */
  readonly ledger?: string;
}

/** Of one row's session `s`; a session that is missing tells of nobody. */
export const BLIND = `CASE WHEN s.state <> 'closed' THEN s.owner_id END`;
/** Of all sessions that a group is made of. */
export const ANY_BLIND = `group_concat(DISTINCT ${BLIND})`;

export const nameOf = (id: string): string =>
  `coalesce((SELECT u.display_name FROM users u WHERE u.user_id = ${id}), ${id})`;

export const IS_VOID = 'EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = r.receipt_number)';

/** Receipts of the days and, when one is named, of the person. */
export const OF_THE_DAYS = `r.business_date BETWEEN @from AND @to`;
export const OF_THE_PERSON = `(@person IS NULL OR r.issuer_id = @person)`;

/** Accounts that hold money itself, as against what it was paid for. */
export const IS_MONEY = `(j.account LIKE 'cash\\_in\\_drawer:%' ESCAPE '\\' OR j.account LIKE 'paper\\_on\\_hand:%' ESCAPE '\\'
  OR j.account = 'card_clearing')`;
export const IS_PAID_FOR = `NOT (${IS_MONEY} OR j.account = 'rounding')`;

/** Events of the days, of the given types, with their journal lines as `j`. */
export const journalOf = (...types: readonly string[]): string =>
  `ledger_events e JOIN journal_lines j ON j.sequence = e.sequence
   WHERE e.type IN (${types.map((type) => `'${type}'`).join(', ')}) AND e.business_date BETWEEN @from AND @to`;
