// AC8: nobody serves their own account or a relative's: they take no payment on it, correct nothing on it, and approve
// neither. Which accounts these are an administrator declares, the whole list each time, so that who lifted a bar and
// when stays in the ledger. It is asked at the one door, for every act that names the accounts it touches.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { type Result, ok, refuse } from '../result/result.ts';

/** The accounts declared for a person; none for somebody of whom nothing was declared. */
export type OwnAccounts = (userId: string) => readonly string[];

export type OwnAccountRefusal = 'account_is_anothers' | 'account_is_not_the_approvers';

export function refuseOwnAccounts(
  touched: readonly string[],
  ownOf: OwnAccounts,
  { actor, approver }: Pick<DecisionContext, 'actor' | 'approver'>,
): Result<null, OwnAccountRefusal> {
  if (touched.length === 0) return ok(null);
  const firstOf = (userId: string): string | undefined => {
    const own = ownOf(userId);
    return touched.find((accountNo) => own.includes(accountNo));
  };
  const actors = firstOf(actor.userId);
  if (actors !== undefined) return refuse('account_is_anothers', { accountNo: actors });
  const approvers = approver === null ? undefined : firstOf(approver.userId);
  return approvers === undefined ? ok(null) : refuse('account_is_not_the_approvers', { accountNo: approvers });
}

export interface DeclareAccounts {
  readonly userId: string;
  readonly accountNos: readonly string[];
}

export interface DeclareAccountsState {
  readonly isPerson: (userId: string) => boolean;
  readonly isAccount: (accountNo: string) => boolean;
  readonly ownOf: OwnAccounts;
}

/** A number mistyped bars nothing, so it is looked up; one declared before stays though the extract has it no longer. */
export function decideDeclareAccounts(
  { isPerson, isAccount, ownOf }: DeclareAccountsState,
  { userId, accountNos }: DeclareAccounts,
): Decision<'user_is_on_file' | 'account_is_on_file'> {
  if (!isPerson(userId)) return refuse('user_is_on_file');
  const before = ownOf(userId);
  const unknown = accountNos.find((accountNo) => !before.includes(accountNo) && !isAccount(accountNo));
  if (unknown !== undefined) return refuse('account_is_on_file', { accountNo: unknown });
  const payload = { userId, accountNos: [...new Set(accountNos)].toSorted() };
  return ok([{ type: 'own_accounts_declared', version: 1, businessDate: null, sessionId: null, payload }]);
}
