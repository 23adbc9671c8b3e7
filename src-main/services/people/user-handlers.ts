// The list of people (AC1, AC2, AC5, AC9). Secrets are checked and hashed before the door is entered and are no part of
// the command's input: its hash is kept, and a hash of a secret could be tried at leisure.
import type { z } from 'zod';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { type ChangeUserRefusal, decideAddUser, decideChangeUser } from '../../../src-core/access/record-user.ts';
import { checkSecret } from '../../../src-core/access/secret-rules.ts';
import type { Decision, DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { UserRow } from '../../../src-core/ledger/rows.ts';
import { InvariantViolation, ok, refuse } from '../../../src-core/result/result.ts';
import type { users } from '../../../src-contract/station/people.ts';
import type { Caller } from '../caller.ts';
import { recordStationEvents, runCommand } from '../run-command.ts';
import { personView } from './auth-handlers.ts';
import { declareAccounts, declaredAccounts } from './declare-accounts.ts';
import type { PeopleParts } from './people-parts.ts';

type InputOf<Name extends 'add' | 'change' | 'setSecret' | 'changeMySecret' | 'declaredAccounts' | 'declareAccounts'> =
  z.infer<NonNullable<(typeof users)[Name]['~orpc']['inputSchema']>>;

/** AC1: a new secret is an event too; what it is stays outside. */
function recordSecret(parts: PeopleParts, actorId: string, person: UserRow, verifier: string): void {
  const event = { type: 'user_changed', version: 1, businessDate: null, sessionId: null } as const;
  recordStationEvents(parts, actorId, [{ ...event, payload: personView(person) }], () =>
    parts.store.people.putSecret(person.userId, verifier),
  );
}

/** The person as the event just recorded has them. */
function recordedPerson(events: readonly Envelope[]) {
  const [event] = events;
  if (event?.type === 'user_added' || event?.type === 'user_changed') return { ...event.payload };
  throw new InvariantViolation('a person was recorded without an event');
}

/** DS3: whoever has a drawer open or is counting it keeps a sign-in and a role that can end it. */
function decideChange(
  parts: PeopleParts,
  user: Omit<InputOf<'change'>, 'key'>,
  context: DecisionContext,
): Decision<ChangeUserRefusal | 'drawer_owner_stays_until_the_count'> {
  const decided = decideChangeUser(parts.store.people.list(), user, context);
  if (!decided.ok) return decided;
  const keepsDrawer = user.active && mayAct(user.role, 'drawer.count');
  const { activeOf, activeMailOf } = parts.store.sessions;
  const active = activeOf(user.userId) ?? activeMailOf(user.userId);
  if (!keepsDrawer && active !== null) return refuse('drawer_owner_stays_until_the_count');
  return decided;
}

export function userHandlers(parts: PeopleParts) {
  const { store, registry, secrets, hasher } = parts;
  return {
    list: () => ok(store.people.list().map(personView)),
    add: async (caller: Caller, { secret, ...input }: InputOf<'add'>) => {
      const fits = checkSecret(secret, input.signInName);
      if (!fits.ok) return fits;
      const verifier = await hasher.hash(secret);
      const { key: _key, ...person } = input;
      const userId = parts.ids.uuid();
      return runCommand(parts, {
        procedure: 'users.add',
        caller,
        input,
        decide: () => decideAddUser(store.people.list(), { ...person, userId }),
        answer: (events) => {
          store.people.putSecret(userId, verifier);
          return recordedPerson(events);
        },
      });
    },
    change: (caller: Caller, input: InputOf<'change'>) => {
      const { key: _key, ...person } = input;
      const changed = runCommand(parts, {
        procedure: 'users.change',
        caller,
        input,
        decide: (context) => decideChange(parts, person, context),
        answer: recordedPerson,
      });
      if (changed.ok && !changed.value.active) registry.endAllOf(person.userId);
      return changed;
    },
    declaredAccounts: (_caller: Caller, input: InputOf<'declaredAccounts'>) => declaredAccounts(parts, input),
    declareAccounts: (caller: Caller, input: InputOf<'declareAccounts'>) => declareAccounts(parts, caller, input),
    setSecret: async (caller: Caller, { userId, secret }: InputOf<'setSecret'>) => {
      const person = store.people.get(userId);
      if (person === null) return refuse('user_is_on_file');
      const fits = checkSecret(secret, person.signInName);
      if (!fits.ok) return fits;
      recordSecret(parts, caller.userId, person, await hasher.hash(secret));
      registry.endAllOf(userId, caller.signInId);
      return ok({});
    },
    changeMySecret: async (caller: Caller, { oldSecret, newSecret }: InputOf<'changeMySecret'>) => {
      const checked = await secrets.check(store.people.get(caller.userId), oldSecret);
      if (!checked.ok) return checked;
      const fits = checkSecret(newSecret, checked.value.signInName);
      if (!fits.ok) return fits;
      recordSecret(parts, caller.userId, checked.value, await hasher.hash(newSecret));
      registry.endAllOf(caller.userId, caller.signInId);
      return ok({});
    },
  };
}
