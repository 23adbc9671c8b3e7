// The same rows without the station: what one ledger file holds of a payment is read out of it and inserted into a copy by
// bare prepared statements with bound values, in one transaction. Hashes, signatures and every text are there already.
import type Database from 'better-sqlite3';
import { openDatabase } from '../src-main/store/ledger/open-database.ts';
import { invariant } from '../src-core/result/result.ts';

/** Of each event that the command posted, in the order of their references; a payment may change an account's state besides. */
const BY_SEQUENCE = [
  'ledger_events',
  'receipts',
  'receipt_lines',
  'tenders',
  'journal_lines',
  'account_states',
] as const;

type Values = readonly unknown[];

export interface BarePayment {
  readonly rows: readonly { readonly statement: Database.Statement; readonly values: Values }[];
  readonly raised: readonly Values[];
  readonly draftId: string;
  readonly at: string;
}

export interface BareLedger {
  /** Reads the payment with this receipt number from the other file; its draft is put into place here. */
  readonly prepare: (receiptNumber: string) => BarePayment;
  /** One transaction with everything that the payment wrote. */
  readonly insert: (payment: BarePayment) => void;
  readonly close: () => void;
}

/** `source` is read, `file` is written; both begin with the same content. */
export function openBareLedger(source: string, file: string): BareLedger {
  const from = openDatabase(source);
  const to = openDatabase(file);
  const columnsOf = (table: string): readonly string[] =>
    to.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const insertInto = (table: string): Database.Statement => {
    const columns = columnsOf(table);
    return to.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  };
  const tables = [...BY_SEQUENCE, 'commands', 'print_jobs'];
  const inserts = new Map(tables.map((table) => [table, insertInto(table)]));
  const select = (table: string, where: string) =>
    from.prepare<[unknown], Values>(`SELECT ${columnsOf(table).join(', ')} FROM ${table} WHERE ${where} = ?`).raw();
  const selects = BY_SEQUENCE.map((table) => ({ table, statement: select(table, 'sequence') }));
  const posted = from
    .prepare<[string], number>('SELECT sequence FROM ledger_events WHERE command_key = ? ORDER BY sequence')
    .pluck();
  const command = select('commands', 'command_key');
  const job = select('print_jobs', 'receipt_number');
  const receipt = from.prepare<[string], { sequence: number; key: string; year: number; cents: number; at: string }>(
    `SELECT sequence, payment_id AS key, receipt_year AS year, applied_cents AS cents, issued_at AS at
     FROM receipts WHERE receipt_number = ?`,
  );
  const raise = to.prepare(
    'INSERT INTO running_numbers (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value',
  );
  const readClock = to.prepare<[string]>(
    `INSERT INTO clock_readings (station, read_at, steady_ms) VALUES (1, ?, NULL)
     ON CONFLICT (station) DO UPDATE SET read_at = excluded.read_at, steady_ms = excluded.steady_ms`,
  );
  const drop = to.prepare<[string]>('DELETE FROM payment_drafts WHERE draft_id = ?');
  const keep = to.prepare(
    `INSERT INTO payment_drafts (draft_id, owner_id, state, draft, note, saved_at) VALUES (?, 'ana', 'current', ?, '', ?)`,
  );
  const insertAll = to.transaction(({ rows, raised, draftId, at }: BarePayment) => {
    readClock.run(at);
    for (const { statement, values } of rows) statement.run(...values);
    for (const values of raised) raise.run(...values);
    drop.run(draftId);
  });
  const rowsOf = (table: string, found: readonly Values[]): BarePayment['rows'] => {
    const statement = inserts.get(table);
    invariant(statement !== undefined, `no rows of ${table}`);
    return found.map((values) => ({ statement, values }));
  };
  return {
    prepare: (receiptNumber) => {
      const one = receipt.get(receiptNumber);
      invariant(one !== undefined, `no receipt ${receiptNumber}`);
      keep.run(one.key, JSON.stringify('x'.repeat(900)), one.at);
      return {
        rows: [
          ...posted
            .all(one.key)
            .flatMap((sequence) => selects.flatMap(({ table, statement }) => rowsOf(table, statement.all(sequence)))),
          ...rowsOf('commands', command.all(one.key)),
          ...rowsOf('print_jobs', job.all(receiptNumber)),
        ],
        raised: [
          [`receipts:${one.year}`, 1],
          ['perpetual_cents', one.cents],
        ],
        draftId: one.key,
        at: one.at,
      };
    },
    insert: (payment) => insertAll.immediate(payment),
    close: () => {
      from.close();
      to.close();
    },
  };
}
