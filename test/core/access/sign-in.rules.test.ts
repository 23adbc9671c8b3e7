import { describe, expect, it } from 'vitest';
import { checkSecret, checkSignInName } from '../../../src-core/access/secret-rules.ts';
import type { SignInRecord } from '../../../src-core/access/sign-in.ts';
import { NO_FAILURES, afterFailedSignIn, judgeSignIn, signInMayBeTried } from '../../../src-core/access/sign-in.ts';
import { codeOf } from '../drawer/a-session.ts';

const policy = { lockoutAttempts: 3, lockoutMinutes: 15 };
const NOON = '2026-11-23T12:00:00.000Z';
const locked: SignInRecord = { failures: 3, lockedUntil: '2026-11-23T12:15:00.000Z' };

const fail = (times: number, from: SignInRecord = NO_FAILURES): SignInRecord =>
  Array.from({ length: times }).reduce<SignInRecord>((record) => afterFailedSignIn(record, policy, NOON), from);

describe('signing in', () => {
  it.each(['2026-11-23T12:00:00.000Z', '2026-11-23T12:14:59.999Z'])('AC1 refuses while locked, at %s', (now) => {
    expect(signInMayBeTried(locked, now)).toEqual({
      ok: false,
      refusal: { code: 'sign_in_is_not_locked', details: { lockedUntil: locked.lockedUntil } },
    });
  });

  it.each([
    { who: 'a name that does not exist', person: null, secretIsRight: true },
    { who: 'a wrong secret', person: { active: true }, secretIsRight: false },
    { who: 'somebody who left', person: { active: false }, secretIsRight: true },
  ])('AC1 refuses $who by one and the same sign_in_is_right', ({ person, secretIsRight }) => {
    expect(judgeSignIn(person, secretIsRight)).toEqual({ ok: false, refusal: { code: 'sign_in_is_right' } });
  });

  it('AC1 lets in who is right, and tries again when the lock has run out', () => {
    expect(judgeSignIn({ active: true }, true).ok).toBe(true);
    expect(signInMayBeTried(locked, '2026-11-23T12:15:00.000Z').ok).toBe(true);
    expect(signInMayBeTried(fail(2), NOON).ok).toBe(true);
  });

  it('AC1 locks at the last of the allowed tries, and a lock does not grow by trying', () => {
    expect(fail(2)).toEqual({ failures: 2, lockedUntil: null });
    expect(fail(3)).toEqual(locked);
    expect(fail(9)).toEqual(locked);
  });

  it('AC1 counts anew after a lock has run out', () => {
    const later = '2026-11-23T12:15:00.000Z';
    expect(afterFailedSignIn(locked, policy, later)).toEqual({ failures: 1, lockedUntil: null });
  });
});

describe('names and secrets', () => {
  it.each([
    { name: 'a', code: 'sign_in_name_is_well_formed' },
    { name: 'Ana', code: 'sign_in_name_is_well_formed' },
    { name: '1ana', code: 'sign_in_name_is_well_formed' },
    { name: 'ana ruiz', code: 'sign_in_name_is_well_formed' },
    { name: 'a'.repeat(33), code: 'sign_in_name_is_well_formed' },
    { name: 'ben', code: 'sign_in_name_is_unique' },
    { name: 'ana.ruiz', code: null },
    { name: 'a'.repeat(32), code: null },
  ])('AC1 the sign-in name `$name`: $code', ({ name, code }) => {
    expect(codeOf(checkSignInName(name, ['ben']))).toBe(code);
  });

  it.each([
    { secret: '', code: 'secret_is_long_enough' },
    { secret: 'seven77', code: 'secret_is_long_enough' },
    { secret: '👍👍👍👍', code: 'secret_is_long_enough' },
    { secret: 'x'.repeat(201), code: 'secret_is_not_too_long' },
    { secret: 'my-Ana.Ruiz-1', code: 'secret_is_not_guessed_from_the_name' },
    { secret: '11111111', code: 'secret_is_not_guessed_from_the_name' },
    { secret: 'eight 88', code: null },
    { secret: 'river stone maple', code: null },
  ])('AC1 the secret `$secret`: $code', ({ secret, code }) => {
    expect(codeOf(checkSecret(secret, 'ana.ruiz'))).toBe(code);
  });
});
