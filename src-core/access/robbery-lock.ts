// DS19: one key locks the station in a robbery and records the time. Nobody signs in or goes on until a supervisor opens
// it again, with a second person where the city's policy wants one, each by their own secret: a secret that was given away
// under threat opens nothing by itself. Who locked it may be the second person, and so may anyone else who works here.
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { StationEvent } from '../ledger/events/station-events.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { mayAct } from './act-table.ts';
import type { Role } from './roles.ts';

/** Sequences of the last locking and the last opening; 0 for none. */
export interface RobberyLock {
  readonly lockedAt: number;
  readonly openedAt: number;
}

export const isLockedAfterRobbery = ({ lockedAt, openedAt }: RobberyLock): boolean => lockedAt > openedAt;

interface Person {
  readonly userId: string;
  readonly role: Role;
}

export type OpenStationRefusal =
  'station_is_locked_after_robbery' | 'approver_may_approve' | 'locked_station_opens_with_two_people';

/** Both have shown their secrets; `second` is null where nobody else came. */
export function decideOpenAfterRobbery(
  lock: RobberyLock,
  { supervisor, second }: { readonly supervisor: Person; readonly second: Person | null },
  { today, policy }: { readonly today: string; readonly policy: Pick<CityPolicy, 'robberyUnlock'> },
): Result<readonly DecidedEvent<StationEvent>[], OpenStationRefusal> {
  if (!isLockedAfterRobbery(lock)) return refuse('station_is_locked_after_robbery');
  if (!mayAct(supervisor.role, 'station.unlock_after_robbery')) {
    return refuse('approver_may_approve', { role: supervisor.role });
  }
  const other = second === null || second.userId === supervisor.userId ? null : second;
  if (other === null && policy.robberyUnlock === 'two_people') return refuse('locked_station_opens_with_two_people');
  if (other !== null && !mayAct(other.role, 'station.witness_unlock')) {
    return refuse('approver_may_approve', { role: other.role });
  }
  const payload = { lockedSequence: lock.lockedAt, secondId: other?.userId ?? null };
  return ok([
    {
      type: 'station_unlocked_after_robbery',
      version: 1,
      businessDate: today,
      sessionId: null,
      approver: other?.userId ?? null,
      payload,
    },
  ]);
}
