// What the drawer's services refuse, and that a refusal leaves every row of the station as it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../src-core/result/result.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { type Counter, FUND, aCounter, cashOnly, closedDrawer, inReview, openDrawer } from './a-counter.ts';

let counter: Counter;
beforeEach(async () => {
  counter = await aCounter();
});
afterEach(() => counter.close());

const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';
const SHORT = FUND.slice(1);

interface Case {
  readonly code: string;
  readonly when: string;
  /** What is there before; answers the session. */
  readonly given: (on: Counter) => string;
  readonly act: (on: Counter, sessionId: string, key: string) => Result<unknown>;
}

const nothing = (): string => NOWHERE;
const open = (on: Counter): string => openDrawer(on);

const CASES: readonly Case[] = [
  {
    code: 'drawer_is_set_up',
    when: 'DS2 a drawer that the station has not',
    given: nothing,
    act: (on, _id, key) =>
      on.drawer.open(on.people.ana, {
        key,
        drawerId: '9',
        counts: FUND,
      }),
  },
  {
    code: 'drawer_has_one_session',
    when: 'DS1 a drawer that is taken',
    given: open,
    act: (on, _id, key) =>
      on.drawer.open(on.people.luis, {
        key,
        drawerId: '1',
        counts: FUND,
      }),
  },
  {
    code: 'person_has_one_session',
    when: 'DS1 a second drawer of one person',
    given: open,
    act: (on, _id, key) =>
      on.drawer.open(on.people.ana, {
        key,
        drawerId: '2',
        counts: FUND,
      }),
  },
  {
    code: 'opening_difference_has_a_witness',
    when: 'DS2 a difference that nobody saw',
    given: nothing,
    act: (on, _id, key) =>
      on.drawer.open(on.people.ana, {
        key,
        drawerId: '1',
        counts: SHORT,
      }),
  },
  {
    code: 'approval_is_for_this_act',
    when: 'AC3 a witness of another count',
    given: nothing,
    act: (on, _id, key) => {
      const { ana, luis } = on.people;
      const seen = {
        key,
        drawerId: '1',
        counts: [pieces(2e3, 1)],
      };
      const approval = on.approve('drawer.witness', 'drawer.open', seen, ana, luis);
      return on.drawer.open(ana, {
        key,
        drawerId: '1',
        counts: SHORT,
        approval,
      });
    },
  },
  {
    code: 'only_the_owner_posts',
    when: 'DS3 a drop out of another person’s drawer',
    given: open,
    act: (on, sessionId, key) =>
      on.drawer.moveCash(on.people.sam, {
        key,
        sessionId,
        kind: 'safe_drop',
        counts: [pieces(2e3, 1)],
      }),
  },
  {
    code: 'takings_are_deposited_intact',
    when: 'DS12 petty cash',
    given: open,
    act: (on, sessionId, key) =>
      on.drawer.moveCash(on.people.ana, {
        key,
        sessionId,
        kind: 'petty_cash',
        counts: [pieces(2e3, 1)],
      }),
  },
  {
    code: 'vault_transfer_has_two_people',
    when: 'CF2 cash to the vault by one person',
    given: open,
    act: (on, sessionId, key) =>
      on.drawer.moveCash(on.people.ana, {
        key,
        sessionId,
        kind: 'to_vault',
        counts: [pieces(2e3, 1)],
      }),
  },
  {
    code: 'session_is_open',
    when: 'DS12 an opening without sale of no session',
    given: nothing,
    act: (on, sessionId, key) =>
      on.drawer.openWithoutSale(on.people.ana, {
        key,
        sessionId,
        reason: 'change',
      }),
  },
  {
    code: 'session_is_being_counted',
    when: 'DS4 figures of a drawer that is not being counted',
    given: open,
    act: (on, sessionId) =>
      on.drawer.saveCount(on.people.ana, {
        sessionId,
        figures: cashOnly(FUND),
      }),
  },
  {
    code: 'session_is_being_counted',
    when: 'DS4 a submission out of the blue',
    given: open,
    act: (on, sessionId, key) =>
      on.drawer.submitCount(on.people.ana, {
        key,
        sessionId,
        figures: cashOnly(FUND),
      }),
  },
  {
    code: 'only_the_owner_posts',
    when: 'DS5 a look at another person’s count',
    given: (on) => {
      const sessionId = openDrawer(on);
      accepted(on.drawer.startCount(on.people.ana, { key: on.newKey(), sessionId }));
      return sessionId;
    },
    act: (on, sessionId) => on.drawer.myCount(on.people.sam, { sessionId }),
  },
  {
    code: 'session_is_in_review',
    when: 'DS4 a review before there is a count',
    given: open,
    act: (on, sessionId) => on.drawer.review(on.people.sam, { sessionId }),
  },
  {
    code: 'session_is_on_file',
    when: 'DS16 a review of nothing',
    given: nothing,
    act: (on, sessionId) => on.drawer.review(on.people.sam, { sessionId }),
  },
  {
    code: 'reviewer_is_not_owner',
    when: 'DS10 a supervisor’s own drawer',
    given: (on) => inReview(on, cashOnly(FUND), on.people.sam),
    act: (on, sessionId, key) => on.drawer.accept(on.people.sam, { key, sessionId, reason: null }),
  },
  {
    code: 'difference_has_a_reason',
    when: 'DS9 a difference beyond the tolerance',
    given: (on) => inReview(on, cashOnly([pieces(2000, 9)])),
    act: (on, sessionId, key) => on.drawer.accept(on.people.sam, { key, sessionId, reason: '  ' }),
  },
  {
    code: 'session_is_in_review',
    when: 'DS4 a closed drawer again',
    given: (on) => closedDrawer(on),
    act: (on, sessionId, key) =>
      on.drawer.recount(on.people.sam, {
        key,
        sessionId,
        reason: 'again',
      }),
  },
  {
    code: 'session_is_closed',
    when: 'DS5 a closing report before acceptance',
    given: (on) => inReview(on),
    act: (on, sessionId) => on.drawer.closingReport(on.people.sam, { sessionId }),
  },
];

describe('the drawer refuses', () => {
  it.each(CASES)('$when: $code', ({ code, given, act }) => {
    const sessionId = given(counter);
    const before = counter.dump();
    expect(refusalCode(act(counter, sessionId, counter.newKey()))).toBe(code);
    expect(counter.dump()).toBe(before);
  });

  it.each([
    ['running', 'ledger_check_is_finished'],
    ['not_sound', 'ledger_is_sound'],
  ] as const)('LD4 an acceptance while the check of the ledger is %s', (check, code) => {
    const sessionId = inReview(counter);
    counter.setLedgerCheck(check);
    const before = counter.dump();
    const input = { key: counter.newKey(), sessionId, reason: null };
    expect(refusalCode(counter.drawer.accept(counter.people.sam, input))).toBe(code);
    expect(counter.dump()).toBe(before);
    counter.setLedgerCheck('sound');
    expect(accepted(counter.drawer.accept(counter.people.sam, input)).state).toBe('closed');
  });

  it('LD5 a key that was used for something else', () => {
    const key = counter.newKey();
    const sessionId = openDrawer(counter);
    accepted(counter.drawer.openWithoutSale(counter.people.ana, { key, sessionId, reason: 'change for a customer' }));
    const before = counter.dump();
    const other = counter.drawer.openWithoutSale(counter.people.ana, { key, sessionId, reason: 'something else' });
    expect(refusalCode(other)).toBe('key_is_used_for_one_input');
    expect(counter.dump()).toBe(before);
  });

  it('LD13 anything, once money-taking has stopped', () => {
    const sessionId = openDrawer(counter);
    counter.parts.money.stop('the disk is full');
    const before = counter.dump();
    const count = counter.drawer.startCount(counter.people.ana, { key: counter.newKey(), sessionId });
    expect(refusalCode(count)).toBe('money_taking_is_not_stopped');
    expect(counter.dump()).toBe(before);
  });
});
