import { describe, expect, it } from 'vitest';
import { type ReleaseSessionState, decideReleaseSession } from '../../../src-core/deposit/release-session.ts';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import { ana, by, codeOf, sue } from '../drawer/a-session.ts';
import { aClosedSession } from './a-deposit.ts';

const state = (changes: Parameters<typeof aClosedSession>[0] = {}): ReleaseSessionState => ({
  session: aClosedSession(changes),
  stationCode: '01A',
});
const approved: DecisionContext = by(ana, sue);
const to = { toStation: '02B', reason: 'their van goes to the bank' };

describe('releasing a session to another station', () => {
  it.each([
    { code: 'released_session_is_closed', given: { ...state(), session: null } },
    { code: 'session_is_deposited_once', given: state({ depositId: 'deposit-1' }) },
    { code: 'session_is_held_here', given: state({ releasedTo: '03C' }) },
    { code: 'session_is_released_to_another_station', command: { ...to, toStation: '01A' } },
    { code: 'release_has_a_reason', command: { ...to, reason: ' ' } },
    { code: 'release_has_a_second_person', context: by(ana) },
    { code: 'release_is_accepted_by_another', context: by(ana, ana) },
  ])('DP1 refuses by $code', ({ code, given = state(), command = to, context = approved }) => {
    expect(codeOf(decideReleaseSession(given, command, context))).toBe(code);
  });

  it('DP1 names the station, and all that no deposit has: cash as counted and dropped, and paper', () => {
    const decided = decideReleaseSession(state(), { ...to, reason: ' the bank is theirs ' }, approved);
    expect(decided).toEqual({
      ok: true,
      value: [
        {
          type: 'session_released',
          version: 1,
          businessDate: '2026-11-23',
          sessionId: null,
          approver: sue.userId,
          payload: {
            sessionId: 'session-1',
            drawerName: 'Drawer 2',
            toStation: '02B',
            cashCents: 44_500,
            itemsCents: 6_038,
            reason: 'the bank is theirs',
          },
        },
      ],
    });
  });
});
