// LD6: a mark outside the ledger says how far it had come. A ledger that is shorter than its mark was restored from an
// older copy; one that says something else at that place is another branch of it; a mark made on another machine means
// that the data folder was copied there. Each is noticed before more money is taken, because receipts were given out that
// this ledger does not know, or will be given out twice.
export interface HeadMark {
  readonly chain: string;
  readonly sequence: number;
  /** Of that event. */
  readonly hash: string;
  readonly perpetualCents: number;
  /** Hash of the machine's own id; null where it has none. */
  readonly machine: string | null;
}

export interface LedgerHead {
  readonly sequence: number;
  readonly perpetualCents: number;
  readonly machine: string | null;
  /** Hash of the event at a place; null when the ledger has none there. */
  readonly hashAt: (sequence: number) => string | null;
}

export type HeadProblem = 'ledger_was_restored' | 'ledger_is_another_branch' | 'ledger_was_copied';

/** `mark` is null before the first one was made. */
export function headProblem(mark: HeadMark | null, head: LedgerHead): HeadProblem | null {
  if (mark === null) return null;
  if (head.sequence < mark.sequence || head.perpetualCents < mark.perpetualCents) return 'ledger_was_restored';
  if (head.hashAt(mark.sequence) !== mark.hash) return 'ledger_is_another_branch';
  const isElsewhere = mark.machine !== null && head.machine !== null && mark.machine !== head.machine;
  return isElsewhere ? 'ledger_was_copied' : null;
}
