import { describe, expect, it } from 'vitest';
import type { UserFacts } from '../../../src-core/access/record-user.ts';
import { decideAddUser, decideChangeUser } from '../../../src-core/access/record-user.ts';
import type { Person } from '../../../src-core/ledger/decision.ts';
import { codeOf } from '../drawer/a-session.ts';

const ana: UserFacts = {
  userId: 'ana',
  signInName: 'ana',
  displayName: 'Ana Ruiz',
  role: 'cashier',
  language: 'es',
  active: true,
};
const ida: UserFacts = { ...ana, userId: 'ida', signInName: 'ida', displayName: 'Ida Holm', role: 'administrator' };
const left: UserFacts = { ...ana, userId: 'old', signInName: 'lou', active: false };
const people = [ana, ida, left];
const administrator: Person = { userId: 'ida', role: 'administrator' };

describe('people', () => {
  it.each([
    { code: 'sign_in_name_is_well_formed', signInName: 'Zoe' },
    { code: 'sign_in_name_is_unique', signInName: 'ana' },
    { code: 'sign_in_name_is_unique', signInName: 'lou' },
  ])('AC1 refuses to add $signInName by $code', ({ code, signInName }) => {
    expect(codeOf(decideAddUser(people, { ...ana, userId: 'zoe', signInName }))).toBe(code);
  });

  it.each<{ rule: string; code: string; user: UserFacts }>([
    { rule: 'AC1', code: 'user_is_on_file', user: { ...ana, userId: 'zoe' } },
    { rule: 'AC2', code: 'own_role_is_kept', user: { ...ida, role: 'supervisor' } },
    { rule: 'AC2', code: 'own_role_is_kept', user: { ...ida, active: false } },
    { rule: 'AC1', code: 'sign_in_name_is_well_formed', user: { ...ana, signInName: '' } },
    { rule: 'AC1', code: 'sign_in_name_is_unique', user: { ...ana, signInName: 'lou' } },
  ])('$rule refuses to change by $code', ({ code, user }) => {
    expect(codeOf(decideChangeUser(people, user, { actor: administrator }))).toBe(code);
  });

  it('AC5 adds and changes by events outside any business day', () => {
    const { active: _, ...zoe } = { ...ana, userId: 'zoe', signInName: 'zoe' };
    const around = { version: 1, businessDate: null, sessionId: null };
    expect(decideAddUser(people, zoe)).toEqual({
      ok: true,
      value: [{ type: 'user_added', ...around, payload: { ...zoe, active: true } }],
    });
    const gone = { ...ana, active: false };
    expect(decideChangeUser(people, gone, { actor: administrator })).toEqual({
      ok: true,
      value: [{ type: 'user_changed', ...around, payload: gone }],
    });
    expect(codeOf(decideChangeUser(people, { ...ida, displayName: 'Ida B.' }, { actor: administrator }))).toBeNull();
  });
});
