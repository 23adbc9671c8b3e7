// RC7: holds what a receipt says of itself against the ledger. A receipt is genuine when the ledger has one of this number
// and code and its event stands soundly in the chain; anything that differs is named, so that a forged or altered paper
// is told from a mistyped code.
import type { ReceiptClaim } from './read-proof.ts';

export const CLAIM_PROBLEMS = [
  'number_differs',
  'amount_differs',
  'code_differs',
  'event_is_altered',
  'event_is_not_signed',
  'event_is_out_of_chain',
] as const;
export type ClaimProblem = (typeof CLAIM_PROBLEMS)[number];

export interface ReceiptInLedger {
  readonly receiptNumber: string;
  readonly appliedCents: number;
  /** Of the event that took the payment. */
  readonly hash: string;
  /** What a look at the event itself found (LD4). */
  readonly eventProblems: readonly ClaimProblem[];
}

export type ClaimOutcome = 'genuine' | 'not_genuine' | 'unknown';

export interface CheckedClaim {
  readonly outcome: ClaimOutcome;
  readonly problems: readonly ClaimProblem[];
}

/** `found` is by the claim's code, else by its number; null when the ledger has neither. */
export function checkClaim(claim: ReceiptClaim, found: ReceiptInLedger | null): CheckedClaim {
  if (found === null) return { outcome: 'unknown', problems: [] };
  const { receiptNumber, appliedCents, hashPrefix } = claim;
  const differs: readonly (ClaimProblem | false)[] = [
    receiptNumber !== null && receiptNumber !== found.receiptNumber && 'number_differs',
    appliedCents !== null && appliedCents !== found.appliedCents && 'amount_differs',
    hashPrefix !== null && !found.hash.startsWith(hashPrefix) && 'code_differs',
  ];
  const problems = [...differs.filter((each) => each !== false), ...found.eventProblems];
  return { outcome: problems.length === 0 ? 'genuine' : 'not_genuine', problems };
}
