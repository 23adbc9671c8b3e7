import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StationClient } from '../../src-contract/station-router.ts';
import { SECRET, SET_UP, type TestStation, addPerson, ids, newStation, refusalOf } from './people-station.ts';

let station: TestStation;
let olga: StationClient;

beforeEach(async () => {
  station = await newStation();
  await station.nobody.launch.setUp(SET_UP);
  olga = await station.signIn('olga');
});
afterEach(() => station.remove());

const eventsOfType = (type: string): readonly { readonly payload: Readonly<Record<string, unknown>> }[] => {
  const database = new Database(join(station.root, 'live', 'ledger.sqlite'), { readonly: true });
  const bodies = database.prepare('SELECT body FROM ledger_events WHERE type = ? ORDER BY sequence').pluck().all(type);
  database.close();
  return bodies.map((body) => JSON.parse(String(body)));
};

describe('AC1 signing in', () => {
  it('AC1 refuses a wrong secret and a name that nobody has with the same answer', async () => {
    expect(await refusalOf(station.signIn('olga', 'wrong'))).toBe('sign_in_is_right');
    expect(await refusalOf(station.signIn('nobody.here', 'wrong'))).toBe('sign_in_is_right');
  });

  it('AC1 locks after the tries of the policy, also for the right secret, and over a restart', async () => {
    for (let each = 0; each < 5; each += 1) await refusalOf(station.signIn('olga', 'wrong'));
    expect(await refusalOf(station.signIn('olga'))).toBe('sign_in_is_not_locked');
    station = await station.restart();
    await station.nobody.launch.open({ mode: 'live' });
    expect(await refusalOf(station.signIn('olga'))).toBe('sign_in_is_not_locked');
    station.wait(16);
    await expect(station.signIn('olga')).resolves.toBeDefined();
  });

  it('AC1 counts tries sent all at once like tries one after another', async () => {
    const tries = Array.from({ length: 12 }, () => refusalOf(station.signIn('olga', 'wrong')));
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === 'sign_in_is_right')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign_in_is_not_locked')).toHaveLength(7);
  });

  it('AC5 records a failed sign-in without the name or the secret that was typed', async () => {
    await refusalOf(station.signIn('typed.in.wrong.box', 'topsecretword'));
    await refusalOf(station.signIn('olga', 'topsecretword'));
    const events = eventsOfType('sign_in_failed');
    expect(events.map(({ payload }) => [payload['userId'] === null, payload['failures']])).toEqual([
      [true, 0],
      [false, 1],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/typed\.in|topsecret/);
  });

  it('AC6 answers nobody without a live sign-in, nor after signing out', async () => {
    expect(await refusalOf(station.nobody.users.list())).toBe('caller_is_signed_in');
    await olga.auth.signOut();
    expect(await refusalOf(olga.users.list())).toBe('caller_is_signed_in');
  });
});

describe('AC1 the lock', () => {
  it('AC1 comes by itself after the idle minutes of the policy, and the secret takes it away', async () => {
    station.wait(9);
    await olga.users.list();
    station.wait(9);
    await olga.users.list();
    station.wait(10);
    expect(await refusalOf(olga.users.list())).toBe('session_is_unlocked');
    expect(await refusalOf(olga.auth.unlock({ secret: 'wrong' }))).toBe('sign_in_is_right');
    await olga.auth.unlock({ secret: SECRET });
    await expect(olga.users.list()).resolves.toHaveLength(1);
  });

  it('AC1 is not held off by what a screen asks by itself', async () => {
    for (let minute = 0; minute < 10; minute += 1) {
      await olga.station.overview();
      station.wait(1);
    }
    expect(await refusalOf(olga.station.overview())).toBe('session_is_unlocked');
  });

  it('AC1 comes at once when asked for, and after a step of the clock either way', async () => {
    await olga.auth.lock();
    expect(await refusalOf(olga.users.list())).toBe('session_is_unlocked');
    await olga.auth.unlock({ secret: SECRET });
    station.wait(-600);
    expect(await refusalOf(olga.users.list())).toBe('session_is_unlocked');
  });
});

describe('AC3 an approval', () => {
  const input = { key: ids.uuid(), receiptNumber: '07B-2026-0000001', reason: 'wrong account' };
  let ana: StationClient;

  beforeEach(async () => {
    await addPerson(olga, 'ana', 'cashier');
    await addPerson(olga, 'bea', 'cashier');
    await addPerson(olga, 'sam', 'supervisor');
    ana = await station.signIn('ana');
  });
  const grant = (signInName: string, secret = SECRET, procedure = 'payment.void') =>
    ana.approvals.grant({ procedure, input, signInName, secret });

  it.each([
    ['of a procedure that needs none', 'sam', SECRET, 'payment.take', 'input_is_well_formed'],
    ['of what is no procedure', 'sam', SECRET, 'constructor.prototype', 'input_is_well_formed'],
    ['with a wrong secret', 'sam', 'wrong', 'payment.void', 'sign_in_is_right'],
    ['of oneself', 'ana', SECRET, 'payment.void', 'approver_is_not_the_actor'],
    ['by a role that may not', 'bea', SECRET, 'payment.void', 'approver_may_approve'],
  ])('AC3 refuses one %s', async (_case, who, secret, procedure, code) => {
    expect(await refusalOf(grant(who, secret, procedure))).toBe(code);
  });

  it('AC3 refuses one for input that the procedure would not read', async () => {
    const asked = { procedure: 'payment.void', input: { receiptNumber: 'x' }, signInName: 'sam', secret: SECRET };
    expect(await refusalOf(ana.approvals.grant(asked))).toBe('input_is_well_formed');
  });

  it('AC3 counts a wrong secret towards the lock of the approver', async () => {
    for (let each = 0; each < 5; each += 1) await refusalOf(grant('sam', 'wrong'));
    expect(await refusalOf(grant('sam'))).toBe('sign_in_is_not_locked');
  });

  it('AC3 is bound to its input: it reaches the act for the same one only', async () => {
    const { approval, approverName } = await grant('sam');
    expect(approverName).toBe('sam supervisor');
    expect(await refusalOf(ana.payment.void({ ...input, reason: 'another', approval }))).toBe(
      'approval_is_for_this_act',
    );
    expect(await refusalOf(ana.payment.void({ ...input, approval: 'made-up' }))).toBe('approval_is_known');
    // The approval is good: what is refused now is the receipt, which does not exist.
    expect(await refusalOf(ana.payment.void({ ...input, reason: '  wrong account ', approval }))).toBe(
      'receipt_is_on_file',
    );
    station.wait(3);
    expect(await refusalOf(ana.payment.void({ ...input, approval }))).toMatch(/approval_is_fresh|approval_is_known/);
  });
});

describe('AC2 the list of people', () => {
  const change = { displayName: 'Ana Ruiz', language: 'es', active: true } as const;

  it('AC2 refuses everybody but an administrator', async () => {
    await addPerson(olga, 'sam', 'supervisor');
    const sam = await station.signIn('sam');
    expect(await refusalOf(addPerson(sam, 'new', 'cashier'))).toBe('act_is_allowed');
  });

  it('AC1 refuses a taken name, a short secret and one that follows from the name', async () => {
    expect(await refusalOf(addPerson(olga, 'olga', 'cashier'))).toBe('sign_in_name_is_unique');
    const person = { ...change, key: ids.uuid(), signInName: 'ana', role: 'cashier' as const };
    expect(await refusalOf(olga.users.add({ ...person, secret: 'short' }))).toBe('secret_is_long_enough');
    expect(await refusalOf(olga.users.add({ ...person, secret: 'ana-ana-ana' }))).toBe(
      'secret_is_not_guessed_from_the_name',
    );
  });

  it('LD5 adds a person once for one key, and keeps no hash that the secret could be guessed from', async () => {
    const key = ids.uuid();
    const person = { key, signInName: 'ana', displayName: 'Ana', role: 'cashier' as const, language: 'en' as const };
    const first = await olga.users.add({ ...person, secret: SECRET });
    expect(await olga.users.add({ ...person, secret: 'another secret' })).toEqual(first);
    expect(await olga.users.list()).toHaveLength(2);
    await expect(station.signIn('ana', SECRET)).resolves.toBeDefined();
    expect(await refusalOf(olga.users.add({ ...person, displayName: 'Anna', secret: SECRET }))).toBe(
      'key_is_used_for_one_input',
    );
  });

  it('AC2 refuses to change a role of one’s own, or somebody who is not there', async () => {
    const [me] = await olga.users.list();
    const own = { ...change, userId: me?.userId ?? '', signInName: 'olga', role: 'cashier' as const };
    expect(await refusalOf(olga.users.change({ key: ids.uuid(), ...own }))).toBe('own_role_is_kept');
    const stranger = { ...own, userId: ids.uuid(), signInName: 'ana' };
    expect(await refusalOf(olga.users.change({ key: ids.uuid(), ...stranger }))).toBe('user_is_on_file');
    expect(await refusalOf(olga.users.setSecret({ userId: ids.uuid(), secret: SECRET }))).toBe('user_is_on_file');
  });

  it('AC9 ends a leaver’s sign-ins at once, and lets them in no more', async () => {
    const { userId } = await addPerson(olga, 'ana', 'cashier');
    const ana = await station.signIn('ana');
    await olga.users.change({ key: ids.uuid(), ...change, userId, signInName: 'ana', role: 'cashier', active: false });
    expect(await refusalOf(ana.auth.me())).toBe('caller_is_signed_in');
    expect(await refusalOf(station.signIn('ana'))).toBe('sign_in_is_right');
  });

  it('DS3 refuses to let the owner of an open drawer go, or to take the drawer from their role', async () => {
    const { userId } = await addPerson(olga, 'ana', 'cashier');
    const ana = await station.signIn('ana');
    const counts = [{ denominationCents: 2000, form: 'loose' as const, quantity: 10 }];
    await ana.drawer.open({ key: ids.uuid(), drawerId: '1', counts });
    const person = { ...change, userId, signInName: 'ana' };
    for (const wanted of [
      { active: false, role: 'cashier' as const },
      { active: true, role: 'auditor' as const },
    ]) {
      expect(await refusalOf(olga.users.change({ key: ids.uuid(), ...person, ...wanted }))).toBe(
        'drawer_owner_stays_until_the_count',
      );
    }
    await olga.users.change({ key: ids.uuid(), ...person, role: 'senior_cashier' });
    expect((await ana.auth.me()).person.role).toBe('senior_cashier');
  });

  it('AC1 changes one’s own secret against the old one, and a forgotten one by an administrator', async () => {
    const { userId } = await addPerson(olga, 'ana', 'cashier');
    const ana = await station.signIn('ana');
    const other = await station.signIn('ana');
    const newSecret = 'a new long secret';
    expect(await refusalOf(ana.users.changeMySecret({ oldSecret: 'wrong', newSecret }))).toBe('sign_in_is_right');
    await ana.users.changeMySecret({ oldSecret: SECRET, newSecret });
    await ana.auth.me();
    expect(await refusalOf(other.auth.me())).toBe('caller_is_signed_in');
    for (let each = 0; each < 5; each += 1) await refusalOf(station.signIn('ana', 'wrong'));
    await olga.users.setSecret({ userId, secret: SECRET });
    expect(await refusalOf(ana.auth.me())).toBe('caller_is_signed_in');
    await expect(station.signIn('ana', SECRET)).resolves.toBeDefined();
    expect(JSON.stringify(eventsOfType('user_changed'))).not.toMatch(/argon2|secret/);
  });
});
