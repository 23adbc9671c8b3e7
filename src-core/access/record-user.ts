// AC1, AC2, AC5: people are added and changed by events; their verifiers never enter one. A sign-in name belongs to one
// person for ever, also after they left, so that a name in an old record always means the same person. Nobody changes
// their own role or takes their own sign-in away: an administrator is always left who did not do it to themselves.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { UserRecorded } from '../ledger/events/station-events.ts';
import { ok, refuse } from '../result/result.ts';
import { type SignInNameRefusal, checkSignInName } from './secret-rules.ts';

export type UserFacts = UserRecorded['payload'];

export type AddUserRefusal = SignInNameRefusal;
export type ChangeUserRefusal = SignInNameRefusal | 'user_is_on_file' | 'own_role_is_kept';

const recorded = (type: UserRecorded['type'], payload: UserFacts): Decision<never> =>
  ok([{ type, version: 1, businessDate: null, sessionId: null, payload }]);

/** `people`: everybody who ever had a sign-in at this station. */
export function decideAddUser(
  people: readonly Pick<UserFacts, 'signInName'>[],
  user: Omit<UserFacts, 'active'>,
): Decision<AddUserRefusal> {
  const name = checkSignInName(
    user.signInName,
    people.map(({ signInName }) => signInName),
  );
  return name.ok ? recorded('user_added', { ...user, active: true }) : name;
}

export function decideChangeUser(
  people: readonly Pick<UserFacts, 'userId' | 'signInName' | 'role'>[],
  user: UserFacts,
  { actor }: Pick<DecisionContext, 'actor'>,
): Decision<ChangeUserRefusal> {
  const before = people.find(({ userId }) => userId === user.userId);
  if (before === undefined) return refuse('user_is_on_file');
  const isOwn = actor.userId === user.userId;
  if (isOwn && (user.role !== before.role || !user.active)) return refuse('own_role_is_kept');
  const others = people.filter(({ userId }) => userId !== user.userId).map(({ signInName }) => signInName);
  const name = checkSignInName(user.signInName, others);
  return name.ok ? recorded('user_changed', user) : name;
}
