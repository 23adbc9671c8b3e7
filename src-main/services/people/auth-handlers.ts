// Signing in and out, locking and unlocking (AC1).
import type { z } from 'zod';
import { actsOf } from '../../../src-core/access/act-table.ts';
import type { UserRow } from '../../../src-core/ledger/rows.ts';
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { PersonView, signedIn } from '../../../src-contract/station/people.ts';
import type { Caller, PublicCall } from '../caller.ts';
import type { PeopleParts } from './people-parts.ts';
import { type UnlockAfterRobbery, isStationLocked, lockAfterRobbery, unlockAfterRobbery } from './robbery-lock.ts';

type SignedIn = z.infer<typeof signedIn>;

export const personView = ({ userId, signInName, displayName, role, language, active }: UserRow): PersonView => ({
  userId,
  signInName,
  displayName,
  role,
  language,
  active: active === 1,
});

export function authHandlers(parts: PeopleParts) {
  const { store, registry, secrets, ids } = parts;
  const about = (person: UserRow): Omit<SignedIn, 'token'> => ({
    person: personView(person),
    acts: [...actsOf(person.role)],
    autoLockMinutes: parts.policies.on(parts.clock.today()).policy.autoLockMinutes,
  });
  return {
    signIn: async (_caller: null, input: { readonly signInName: string; readonly secret: string }) => {
      if (isStationLocked(parts)) return refuse('station_is_not_locked_after_robbery');
      const checked = await secrets.check(store.people.byName(input.signInName), input.secret);
      if (!checked.ok) return checked;
      const token = ids.token();
      registry.begin(token, { signInId: ids.uuid(), userId: checked.value.userId });
      return ok({ token, ...about(checked.value) });
    },
    unlock: async (_caller: null, input: { readonly secret: string }, call: PublicCall) => {
      const { token } = call;
      const signIn = token === null ? null : registry.find(token);
      if (token === null || signIn === null) return refuse('caller_is_signed_in');
      if (isStationLocked(parts)) return refuse('station_is_not_locked_after_robbery');
      const checked = await secrets.check(store.people.get(signIn.userId), input.secret);
      if (!checked.ok) return checked;
      registry.unlock(signIn.signInId);
      return ok({ token, ...about(checked.value) });
    },
    lock: (caller: Caller) => {
      registry.lock(caller.signInId);
      return ok({});
    },
    lockAfterRobbery: (caller: Caller) => lockAfterRobbery(parts, caller),
    unlockAfterRobbery: (_caller: null, input: UnlockAfterRobbery) => unlockAfterRobbery(parts, input),
    signOut: (caller: Caller) => {
      registry.end(caller.signInId);
      return ok({});
    },
    me: (caller: Caller) => {
      const person = store.people.get(caller.userId);
      return person === null ? refuse('user_is_on_file') : ok(about(person));
    },
  };
}
