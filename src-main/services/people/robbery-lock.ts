// DS19: the sign-ins are locked before anything is written, so that the key works on a full disk too. The lock itself is
// in the ledger and outlives a restart.
import type { auth } from '../../../src-contract/station/people.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import {
  type RobberyLock,
  decideOpenAfterRobbery,
  isLockedAfterRobbery,
} from '../../../src-core/access/robbery-lock.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { recordStationEvents } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { PeopleParts } from './people-parts.ts';

export type UnlockAfterRobbery = InputOf<(typeof auth)['unlockAfterRobbery']>;

const lockOf = ({ store }: Pick<StationParts, 'store'>): RobberyLock => ({
  lockedAt: store.eventsOfType('station_locked_after_robbery').at(-1)?.sequence ?? 0,
  openedAt: store.eventsOfType('station_unlocked_after_robbery').at(-1)?.sequence ?? 0,
});

export const isStationLocked = (parts: Pick<StationParts, 'store'>): boolean => isLockedAfterRobbery(lockOf(parts));

export function lockAfterRobbery(parts: PeopleParts, caller: Caller) {
  const { store, registry, clock } = parts;
  registry.lockAll();
  if (isStationLocked(parts)) return ok({});
  const mine = store.sessions.activeOf(caller.userId);
  recordStationEvents(parts, caller.userId, [
    {
      type: 'station_locked_after_robbery',
      version: 1,
      businessDate: mine?.businessDate ?? clock.today(),
      sessionId: mine?.sessionId ?? null,
      payload: { drawerIds: store.sessions.active().map(({ drawerId }) => drawerId) },
    },
  ]);
  return ok({});
}

export async function unlockAfterRobbery(parts: PeopleParts, { supervisor, second }: UnlockAfterRobbery) {
  const { store, secrets, clock, policies } = parts;
  const first = await secrets.check(store.people.byName(supervisor.signInName), supervisor.secret);
  if (!first.ok) return first;
  const other = second === null ? null : await secrets.check(store.people.byName(second.signInName), second.secret);
  if (other !== null && !other.ok) return other;
  const today = clock.today();
  const people = { supervisor: first.value, second: other?.value ?? null };
  const opened = decideOpenAfterRobbery(lockOf(parts), people, { today, policy: policies.on(today).policy });
  if (!opened.ok) return opened;
  recordStationEvents(parts, first.value.userId, opened.value);
  return ok({});
}
