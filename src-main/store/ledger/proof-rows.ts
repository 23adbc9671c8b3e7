// Proofs of receipts: rows out (RC3, RC7).
import type { Database } from 'better-sqlite3';
import type { ClaimProblem } from '../../../src-core/ledger/check-claim.ts';
import { genesisHash } from '../../../src-core/ledger/chain.ts';
import type { StoredNumbers } from '../../../src-core/ledger/number-report.ts';
import type { ProofReader } from '../../ports/proof-reader.ts';
import { EVENT_ROWS, type EventRow, checkAlone, readBody, sha256, signatureCheck } from './verify-event.ts';

const WITH_HASH = `SELECT r.receipt_number FROM ledger_events e JOIN receipts r ON r.sequence = e.sequence
  WHERE e.hash >= ? AND e.hash < ? AND e.type = 'payment_taken' LIMIT 1`;
const YEARS = `SELECT receipt_year AS year, max(receipt_serial) AS lastSerial, count(*) AS stored
  FROM receipts GROUP BY receipt_year ORDER BY receipt_year`;
const VOIDED = `SELECT count(*) FROM receipt_voids v JOIN receipts r ON r.receipt_number = v.receipt_number
  WHERE r.receipt_year = ?`;
const GAPS = `SELECT before + 1 AS first, serial - 1 AS last FROM (
    SELECT receipt_serial AS serial, lag(receipt_serial, 1, 0) OVER (ORDER BY receipt_serial) AS before
    FROM receipts WHERE receipt_year = ?)
  WHERE serial > before + 1 ORDER BY serial LIMIT 100`;

export function prepareProofReader(client: Database): ProofReader {
  const withHash = client.prepare<[string, string], string>(WITH_HASH).pluck();
  const event = client.prepare<[number], EventRow>(`${EVENT_ROWS} WHERE sequence = ?`);
  return {
    // Every hexadecimal digit stands before `g`.
    receiptWithHash: (prefix) => withHash.get(prefix, `${prefix}g`) ?? null,
    eventProblems: (sequence, publicKey) => eventProblems(event.get(sequence), event.get(sequence - 1), publicKey),
    storedNumbers: prepareNumbers(client),
  };
}

function eventProblems(
  row: EventRow | undefined,
  before: EventRow | undefined,
  publicKey: string,
): readonly ClaimProblem[] {
  if (row === undefined) return ['event_is_out_of_chain'];
  const body = readBody(row.body);
  const follows = before?.hash ?? (row.sequence === 1 ? genesisHash(String(body?.chain), sha256) : null);
  const found: readonly (ClaimProblem | false)[] = [
    checkAlone(row, body).length > 0 && 'event_is_altered',
    !signatureCheck(publicKey)(row.hash, row.signature) && 'event_is_not_signed',
    body?.previousHash !== follows && 'event_is_out_of_chain',
  ];
  return found.filter((each) => each !== false);
}

/** Gaps are looked for only in a year that has fewer receipts than its last serial. */
function prepareNumbers(client: Database): ProofReader['storedNumbers'] {
  const years = client.prepare<[], Pick<StoredNumbers, 'year' | 'lastSerial' | 'stored'>>(YEARS);
  const voided = client.prepare<[number], number>(VOIDED).pluck();
  const gaps = client.prepare<[number], { first: number; last: number }>(GAPS);
  return () =>
    years.all().map(({ year, lastSerial, stored }) => ({
      year,
      lastSerial,
      stored,
      voided: voided.get(year) ?? 0,
      gaps: stored === lastSerial ? [] : gaps.all(year).map(({ first, last }) => [first, last] as const),
    }));
}
