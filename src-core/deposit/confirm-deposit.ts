// DP10: the bank's receipt is recorded as the bank printed it. A difference makes the deposit discrepant and is an entry
// of its own; the sealed deposit is not edited. Banks date late deposits ahead, so only an earlier date is refused.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { MAX_CENTS, signedCents } from '../money/cents.ts';
import { ok, refuse } from '../result/result.ts';
import type { DepositState } from './deposit.ts';

export interface ConfirmDeposit {
  readonly bankCents: number;
  /** ISO date on the bank's receipt. */
  readonly bankDate: string;
  readonly bankReference: string;
}

export type ConfirmDepositRefusal =
  | 'deposit_is_handed_over'
  | 'bank_amount_is_whole_cents'
  | 'bank_date_is_not_before_the_deposit'
  | 'bank_reference_is_given';

export function decideConfirmDeposit(
  deposit: DepositState | null,
  { bankCents, bankDate, bankReference }: ConfirmDeposit,
  { today }: DecisionContext,
): Decision<ConfirmDepositRefusal> {
  if (deposit === null || deposit.stage !== 'handed_over') return refuse('deposit_is_handed_over');
  if (!Number.isInteger(bankCents) || bankCents < 0 || bankCents > MAX_CENTS) {
    return refuse('bank_amount_is_whole_cents');
  }
  const { depositId, depositoryId, depositDate, totalCents: depositedCents } = deposit;
  if (bankDate < depositDate) return refuse('bank_date_is_not_before_the_deposit', { depositDate });
  const reference = bankReference.trim();
  if (reference === '') return refuse('bank_reference_is_given');
  const differenceCents = signedCents(bankCents - depositedCents);
  const bank = { bankCents, bankDate, bankReference: reference };
  const payload = { depositId, depositoryId, depositedCents, ...bank, differenceCents };
  return ok([{ type: 'deposit_confirmed', version: 1, businessDate: today, sessionId: null, payload }]);
}
