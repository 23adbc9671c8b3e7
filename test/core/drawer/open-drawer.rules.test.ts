import { describe, expect, it } from 'vitest';
import { decideOpenDrawer } from '../../../src-core/drawer/open-drawer.ts';
import { aSession, ana, ben, by, codeOf, pieces } from './a-session.ts';

const drawer = { drawerId: '2', name: 'Drawer 2', changeFundCents: 20_000 };
const fund = [pieces(2_000, 10)];
const command = { sessionId: 'session-1', counts: fund };
const elsewhere = { sessionId: 'other', drawerId: '3', drawerName: 'Drawer 3' };

describe('opening a drawer', () => {
  it.each([
    { rule: 'DS2', code: 'drawer_is_set_up', drawer: null },
    {
      rule: 'DS1',
      code: 'drawer_has_one_session',
      active: [aSession({ sessionId: 'other', ownerId: 'ben', state: 'open' })],
    },
    {
      rule: 'DS1',
      code: 'drawer_has_one_session',
      active: [aSession({ sessionId: 'other', ownerId: 'ben', state: 'counting' })],
    },
    { rule: 'DS1', code: 'person_has_one_session', active: [aSession(elsewhere)] },
    { rule: 'DS1', code: 'person_has_one_session', active: [aSession({ ...elsewhere, state: 'counting' })] },
    { rule: 'DS2', code: 'starting_cash_is_counted', counts: [] },
    { rule: 'DS6', code: 'denomination_is_known', counts: [pieces(300, 1)] },
    { rule: 'DS2', code: 'opening_difference_has_a_witness', counts: [pieces(2_000, 9)] },
    { rule: 'DS2', code: 'opening_difference_has_a_witness', counts: [pieces(2_000, 11)] },
    { rule: 'DS2', code: 'opening_difference_has_a_witness', counts: [pieces(1, 0)] },
    { rule: 'DS2', code: 'witness_is_not_owner', counts: [pieces(2_000, 9)], approver: ana },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const state = { drawer: given.drawer === undefined ? drawer : given.drawer, activeSessions: given.active ?? [] };
    const counts = given.counts ?? fund;
    const decided = decideOpenDrawer(state, { ...command, counts }, by(ana, given.approver ?? null));
    expect(codeOf(decided)).toBe(code);
  });

  it.each(['in_review', 'closed'] as const)('DS1 a session %s blocks neither drawer nor person', (state) => {
    const activeSessions = [aSession({ sessionId: 'other', state })];
    expect(codeOf(decideOpenDrawer({ drawer, activeSessions }, command, by(ana)))).toBeNull();
  });

  it('BD1, DS2 opens on today with the counted fund and no witness', () => {
    expect(decideOpenDrawer({ drawer, activeSessions: [] }, command, by(ana))).toEqual({
      ok: true,
      value: [
        {
          type: 'drawer_opened',
          version: 1,
          businessDate: '2026-11-23',
          sessionId: 'session-1',
          approver: null,
          payload: {
            drawerId: '2',
            drawerName: 'Drawer 2',
            ownerId: 'ana',
            fundCents: 20_000,
            counts: fund,
            countedCents: 20_000,
            differenceCents: 0,
            witnessId: null,
          },
        },
      ],
    });
  });

  it('DS2 opens short with a witness and records the difference', () => {
    const counts = [pieces(2_000, 9)];
    const decided = decideOpenDrawer({ drawer, activeSessions: [] }, { ...command, counts }, by(ana, ben));
    expect(decided).toMatchObject({
      value: [{ approver: 'ben', payload: { countedCents: 18_000, differenceCents: -2_000, witnessId: 'ben' } }],
    });
  });
});
