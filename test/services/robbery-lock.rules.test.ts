// The robbery key through the whole station: everybody out at once, the time on record, two people to open it again.
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StationClient } from '../../src-contract/station-router.ts';
import { SECRET, SET_UP, type TestStation, addPerson, newStation, refusalOf } from './people-station.ts';

let station: TestStation;
let ana: StationClient;
let sam: StationClient;

beforeEach(async () => {
  station = await newStation();
  await station.nobody.launch.setUp(SET_UP);
  const olga = await station.signIn('olga');
  await addPerson(olga, 'ana', 'cashier');
  await addPerson(olga, 'sam', 'supervisor');
  ana = await station.signIn('ana');
  sam = await station.signIn('sam');
});
afterEach(() => station.remove());

const robbery = { because: 'robbery' } as const;
const by = (signInName: string, secret = SECRET) => ({ signInName, secret });
const open = (supervisor: ReturnType<typeof by>, second: ReturnType<typeof by> | null) =>
  station.nobody.auth.unlockAfterRobbery({ supervisor, second });

const lockings = (): readonly string[] => {
  const database = new Database(join(station.root, 'live', 'ledger.sqlite'), { readonly: true });
  const types = database
    .prepare<[], string>(`SELECT type || ' ' || occurred_at FROM ledger_events WHERE type LIKE 'station_%_robbery'`)
    .pluck()
    .all();
  database.close();
  return types;
};

describe('the robbery key', () => {
  it('DS19 locks everybody at once, records the time, and nobody comes in, with the right secret or after a restart', async () => {
    await ana.auth.lockAfterRobbery(robbery);
    expect(lockings()).toEqual(['station_locked_after_robbery 2026-11-23T15:00:00.000Z']);
    expect(await refusalOf(ana.drawer.mine())).toBe('session_is_unlocked');
    expect(await refusalOf(sam.drawer.mine())).toBe('session_is_unlocked');
    expect(await refusalOf(sam.auth.unlock({ secret: SECRET }))).toBe('station_is_not_locked_after_robbery');
    expect(await refusalOf(station.signIn('sam'))).toBe('station_is_not_locked_after_robbery');
    station = await station.restart();
    await station.nobody.launch.open({ mode: 'live' });
    expect(await refusalOf(station.signIn('sam'))).toBe('station_is_not_locked_after_robbery');
  });

  it('DS19 is opened by a supervisor with a second person, each by their own secret', async () => {
    expect(await refusalOf(open(by('sam'), by('ana')))).toBe('station_is_locked_after_robbery');
    await ana.auth.lockAfterRobbery(robbery);
    expect(await refusalOf(open(by('sam'), null))).toBe('locked_station_opens_with_two_people');
    expect(await refusalOf(open(by('ana'), by('sam')))).toBe('approver_may_approve');
    expect(await refusalOf(open(by('sam'), by('ana', 'guessed')))).toBe('sign_in_is_right');
    expect(lockings()).toHaveLength(1);
    await open(by('sam'), by('ana'));
    expect(lockings()).toHaveLength(2);
    await ana.auth.unlock({ secret: SECRET });
    expect(await ana.drawer.mine()).toBeNull();
    expect(await refusalOf(sam.drawer.mine())).toBe('session_is_unlocked');
    await expect(station.nobody.station.overview().catch(() => 'signed out')).resolves.toBe('signed out');
  });

  it('DS19 pressed while it is locked adds nothing', async () => {
    await Promise.all([ana.auth.lockAfterRobbery(robbery), sam.auth.lockAfterRobbery(robbery).catch(() => null)]);
    expect(lockings()).toHaveLength(1);
  });
});
