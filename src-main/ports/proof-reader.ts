// What proves a receipt, and that none is missing (RC3, RC7), read from the ledger as it is stored.
import type { ClaimProblem } from '../../src-core/ledger/check-claim.ts';
import type { StoredNumbers } from '../../src-core/ledger/number-report.ts';

export interface ProofReader {
  /** Number of the receipt whose payment's event has a hash that begins so (lower case); null when there is none. */
  readonly receiptWithHash: (prefix: string) => string | null;
  /** A look at one event by itself: its bytes, its signature, its place after the one before. */
  readonly eventProblems: (sequence: number, publicKey: string) => readonly ClaimProblem[];
  /** By year, oldest first. */
  readonly storedNumbers: () => readonly StoredNumbers[];
}
