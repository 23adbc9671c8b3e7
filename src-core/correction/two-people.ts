// AC3 for corrections: the second person is neither who acts nor who issued the receipt, like the approver of a void.
import type { DecisionContext, Person } from '../ledger/decision.ts';
import { type Result, ok, refuse } from '../result/result.ts';

export type TwoPeopleRefusal = 'second_person_approves' | 'approver_is_not_the_issuer' | 'approver_is_not_the_actor';

export function secondPerson(
  { actor, approver }: Pick<DecisionContext, 'actor' | 'approver'>,
  issuerId: string,
): Result<Person, TwoPeopleRefusal> {
  if (approver === null) return refuse('second_person_approves');
  if (approver.userId === issuerId) return refuse('approver_is_not_the_issuer');
  return approver.userId === actor.userId ? refuse('approver_is_not_the_actor') : ok(approver);
}
