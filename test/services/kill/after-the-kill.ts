// What a ledger file must be after its station was killed, asked of the file itself.
import Database from 'better-sqlite3';
import type { Answer } from './a-process.ts';

interface Counts {
  readonly taken: number;
  readonly receipts: number;
  readonly lastSerial: number;
  readonly printed: number;
  readonly answered: number;
  readonly voided: number;
  readonly voids: number;
  readonly events: number;
  readonly lastEvent: number;
  readonly unbalanced: number;
  readonly withoutTenders: number;
  readonly withoutLines: number;
}

const COUNTS = `SELECT
  (SELECT count(*) FROM ledger_events WHERE type = 'payment_taken') AS taken,
  (SELECT count(*) FROM receipts) AS receipts,
  (SELECT coalesce(max(receipt_serial), 0) FROM receipts) AS lastSerial,
  (SELECT count(DISTINCT receipt_number) FROM print_jobs WHERE document_kind = 'receipt') AS printed,
  (SELECT count(*) FROM commands WHERE act = 'payment.take') AS answered,
  (SELECT count(*) FROM ledger_events WHERE type = 'payment_voided') AS voided,
  (SELECT count(*) FROM receipt_voids) AS voids,
  (SELECT count(*) FROM ledger_events) AS events,
  (SELECT coalesce(max(sequence), 0) FROM ledger_events) AS lastEvent,
  (SELECT count(*) FROM (SELECT 1 FROM journal_lines GROUP BY sequence HAVING sum(amount_cents) <> 0)) AS unbalanced,
  (SELECT count(*) FROM receipts r WHERE tendered_cents <>
     (SELECT coalesce(sum(amount_cents), 0) FROM tenders t WHERE t.receipt_number = r.receipt_number)) AS withoutTenders,
  (SELECT count(*) FROM receipts r WHERE applied_cents <>
     (SELECT coalesce(sum(amount_cents), 0) FROM receipt_lines l WHERE l.receipt_number = r.receipt_number)) AS withoutLines`;

/** Things done by halves, and receipts that were told of and are not there. */
export function findHalves(file: string, told: readonly Answer[]): readonly string[] {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const counts = database.prepare<[], Counts>(COUNTS).get();
    if (counts === undefined) return ['nothing can be counted'];
    const { taken, receipts, lastSerial, printed, answered, voided, voids, events, lastEvent } = counts;
    const { unbalanced, withoutTenders, withoutLines } = counts;
    const same = (what: string, ...numbers: readonly number[]): readonly string[] =>
      new Set(numbers).size === 1 ? [] : [`${what}: ${numbers.join(', ')}`];
    return [
      ...same('payments, receipts, numbers, prints, answers', taken, receipts, lastSerial, printed, answered),
      ...same('voids', voided, voids),
      ...same('events and sequence', events, lastEvent),
      ...same(
        'journals out of balance, receipts without all tenders or lines',
        unbalanced,
        withoutTenders,
        withoutLines,
        0,
      ),
      ...lostFrom(database, told),
    ];
  } finally {
    database.close();
  }
}

function lostFrom(database: Database.Database, told: readonly Answer[]): readonly string[] {
  const receipt = database.prepare<[string], { changeCents: number; appliedCents: number }>(
    'SELECT change_cents AS changeCents, applied_cents AS appliedCents FROM receipts WHERE receipt_number = ?',
  );
  const isVoid = database.prepare('SELECT 1 FROM receipt_voids WHERE receipt_number = ?').pluck();
  const isSubmitted = database.prepare(`SELECT 1 FROM counted_kinds WHERE session_id = ?`).pluck();
  const isClosed = database.prepare('SELECT 1 FROM closures WHERE session_id = ?').pluck();
  return told.flatMap(({ receiptNumber, changeCents, appliedCents, voided, submitted, accepted }) => {
    if (receiptNumber !== undefined) {
      const found = receipt.get(receiptNumber);
      const isSame = found?.changeCents === changeCents && found?.appliedCents === appliedCents;
      return isSame ? [] : [`receipt ${receiptNumber} is lost or is another`];
    }
    if (voided !== undefined && isVoid.get(voided) === undefined) return [`the void of ${voided} is lost`];
    if (submitted !== undefined && isSubmitted.get(submitted) === undefined)
      return [`the count of ${submitted} is lost`];
    if (accepted !== undefined && isClosed.get(accepted) === undefined) return [`the closing of ${accepted} is lost`];
    return [];
  });
}

/** Serials of all receipts, for holding what was told against what is there. */
export function countReceipts(file: string): number {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return database.prepare<[], number>('SELECT count(*) FROM receipts').pluck().get() ?? 0;
  } finally {
    database.close();
  }
}
