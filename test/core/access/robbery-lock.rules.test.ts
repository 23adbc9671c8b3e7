import { describe, expect, it } from 'vitest';
import { decideOpenAfterRobbery, isLockedAfterRobbery } from '../../../src-core/access/robbery-lock.ts';
import { ana, ben, codeOf, sue } from '../drawer/a-session.ts';

const locked = { lockedAt: 40, openedAt: 12 };
const inCity = (robberyUnlock: 'two_people' | 'supervisor') => ({ today: '2026-11-23', policy: { robberyUnlock } });
const ida = { userId: 'ida', role: 'auditor' } as const;

describe('opening the station after a robbery', () => {
  it.each([
    { code: 'station_is_locked_after_robbery', lock: { lockedAt: 12, openedAt: 40 } },
    { code: 'station_is_locked_after_robbery', lock: { lockedAt: 0, openedAt: 0 } },
    { code: 'approver_may_approve', supervisor: ben },
    { code: 'approver_may_approve', supervisor: ana, city: 'supervisor' as const },
    { code: 'locked_station_opens_with_two_people', second: null },
    { code: 'locked_station_opens_with_two_people', second: sue },
    { code: 'approver_may_approve', second: ida },
    { code: 'approver_may_approve', second: ida, city: 'supervisor' as const },
  ])('DS19 is refused by $code', ({ code, ...given }) => {
    const { lock = locked, supervisor = sue, second = ana, city = 'two_people' } = given;
    expect(codeOf(decideOpenAfterRobbery(lock, { supervisor, second }, inCity(city)))).toBe(code);
  });

  it.each([
    { city: 'two_people' as const, second: ana, secondId: 'ana' },
    { city: 'supervisor' as const, second: ben, secondId: 'ben' },
    { city: 'supervisor' as const, second: null, secondId: null },
    { city: 'supervisor' as const, second: sue, secondId: null },
  ])('DS19 names the locking that it ends, and the second person: $secondId', ({ city, second, secondId }) => {
    const decided = decideOpenAfterRobbery(locked, { supervisor: sue, second }, inCity(city));
    expect(decided).toMatchObject({
      ok: true,
      value: [
        {
          type: 'station_unlocked_after_robbery',
          approver: secondId,
          payload: { lockedSequence: 40, secondId },
        },
      ],
    });
  });

  it('DS19 is locked from a locking to the opening after it', () => {
    const states = [locked, { lockedAt: 0, openedAt: 0 }, { lockedAt: 40, openedAt: 41 }];
    expect(states.map(isLockedAfterRobbery)).toEqual([true, false, false]);
  });
});
