import { describe, expect, it } from 'vitest';
import { sessionForCounting } from '../../../src-core/drawer/counting-session.ts';
import { decideOpenDrawer } from '../../../src-core/drawer/open-drawer.ts';
import { decideOrderRecount } from '../../../src-core/drawer/order-recount.ts';
import { decidePutCountAside } from '../../../src-core/drawer/put-count-aside.ts';
import { decideRecordAbsence } from '../../../src-core/drawer/record-absence.ts';
import { decideSubmitCount } from '../../../src-core/drawer/submit-count.ts';
import { decideSurpriseCount } from '../../../src-core/drawer/surprise-count.ts';
import type { CashToTakeOver } from '../../../src-core/drawer/take-over-cash.ts';
import { aSession, ana, ben, by, codeOf, pieces, someTotals, sue } from './a-session.ts';

const cash = [pieces(2_000, 10), pieces(100, 3)];
const figures = { cash, paper: null, cardSlipsCents: null };
const totals = someTotals({
  kinds: [
    { kind: 'cash', receivedCents: 500, items: 1 },
    { kind: 'check', receivedCents: 4_000, items: 1 },
  ],
});

describe('a surprise count', () => {
  it.each([
    { rule: 'DS13', code: 'session_is_open', session: null },
    { rule: 'DS13', code: 'session_is_open', session: aSession({ state: 'counting' }) },
    { rule: 'DS13', code: 'session_is_open', session: aSession({ state: 'in_review' }) },
    { rule: 'DS13', code: 'session_is_open', session: aSession({ state: 'closed' }) },
    { rule: 'DS13', code: 'surprise_count_is_by_another_person', session: aSession({ ownerId: 'sue' }) },
    { rule: 'DS7', code: 'count_is_complete', counted: { ...figures, cash: null } },
    { rule: 'DS7', code: 'count_is_complete', counted: { ...figures, cash: [] } },
    { rule: 'DS6', code: 'denomination_quantity_is_whole', counted: { ...figures, cash: [pieces(2_000, -1)] } },
    { rule: 'DS6', code: 'counted_items_are_whole', counted: { ...figures, cardSlipsCents: [0] } },
    { rule: 'DS13', code: 'surprise_count_has_a_witness', witness: null },
    { rule: 'DS13', code: 'surprise_count_has_a_witness', witness: sue },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const { session = aSession(), counted = figures, witness = ana } = given;
    const command = { countId: 'c-1', figures: counted, note: '' };
    expect(codeOf(decideSurpriseCount({ session, totals }, command, by(sue, witness)))).toBe(code);
  });

  it('DS13 stores what was found beside what the receipts say, kind by kind, and moves no session', () => {
    const command = { countId: 'c-1', figures, note: ' at noon ' };
    expect(decideSurpriseCount({ session: aSession(), totals }, command, by(sue, ana))).toEqual({
      ok: true,
      value: [
        {
          type: 'surprise_count_made',
          version: 1,
          businessDate: '2026-11-20',
          sessionId: 'session-1',
          approver: 'ana',
          payload: {
            countId: 'c-1',
            drawerId: '2',
            drawerName: 'Drawer 2',
            ownerId: 'ana',
            witnessId: 'ana',
            cash,
            kinds: [
              {
                kind: 'cash',
                expectedCents: 20_500,
                expectedItems: 0,
                countedCents: 20_300,
                items: 0,
                overShortCents: -200,
              },
            ],
            note: 'at noon',
          },
        },
      ],
    });
  });
});

describe('a count for an absent owner', () => {
  it.each([
    { rule: 'DS15', code: 'session_is_open_or_counted', session: null },
    { rule: 'DS15', code: 'session_is_open_or_counted', session: aSession({ state: 'in_review' }) },
    { rule: 'DS15', code: 'session_is_open_or_counted', session: aSession({ state: 'closed' }) },
    { rule: 'DS15', code: 'absent_owner_is_another_person', session: aSession({ ownerId: 'sue' }) },
    { rule: 'DS15', code: 'stand_in_counts', standInId: 'ben' },
    { rule: 'DS1', code: 'person_has_one_session', ownSession: aSession({ ownerId: 'sue', sessionId: 's-2' }) },
    { rule: 'DS15', code: 'absence_has_a_reason', reason: '  ' },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const { session = aSession(), standInId = null, ownSession = null, reason = 'taken ill' } = given;
    expect(codeOf(decideRecordAbsence({ session, standInId, ownSession }, { reason }, by(sue)))).toBe(code);
  });

  it.each([
    { state: 'open' as const, attempt: 0, types: ['owner_absence_recorded', 'counting_started'], counted: 1 },
    { state: 'open' as const, attempt: 1, types: ['owner_absence_recorded', 'counting_started'], counted: 1 },
    { state: 'counting' as const, attempt: 2, types: ['owner_absence_recorded'], counted: null },
  ])('DS15 begins the count of a drawer that is $state', ({ state, attempt, types, counted }) => {
    const session = aSession({ state, attempt });
    const decided = decideRecordAbsence({ session, standInId: null, ownSession: null }, { reason: ' ill ' }, by(sue));
    const events = decided.ok ? decided.value : [];
    expect(events.map(({ type }) => type)).toEqual(types);
    expect(events[0]).toMatchObject({ payload: { ownerId: 'ana', reason: 'ill' } });
    if (counted !== null) expect(events[1]).toMatchObject({ payload: { attempt: counted } });
  });

  const counting = aSession({ state: 'counting', attempt: 1 });

  it('DS15 is the stand-in’s alone, and goes to its end', () => {
    expect(codeOf(sessionForCounting(counting, ana, 'sue'))).toBe('stand_in_counts');
    expect(codeOf(sessionForCounting(counting, ben, 'sue'))).toBe('stand_in_counts');
    expect(codeOf(sessionForCounting(counting, sue, 'sue'))).toBeNull();
    expect(codeOf(decidePutCountAside(counting, by(ana), 'sue'))).toBe('stand_in_counts');
    expect(codeOf(decidePutCountAside(counting, by(sue), 'sue'))).toBe('recount_goes_to_its_end');
  });

  it.each([
    { witness: null, code: 'absent_owners_count_has_a_witness' },
    { witness: sue, code: 'absent_owners_count_has_a_witness' },
    { witness: ben, code: null },
  ])('DS15 is submitted with a witness: $code', ({ witness, code }) => {
    const state = { session: counting, usedKinds: [], standInId: 'sue' };
    const decided = decideSubmitCount(state, figures, by(sue, witness));
    expect(codeOf(decided)).toBe(code);
    if (decided.ok) expect(decided.value).toMatchObject([{ type: 'count_submitted', approver: 'ben' }]);
  });
});

describe('a change of cashier', () => {
  const drawer = { drawerId: '2', name: 'Drawer 2', changeFundCents: 20_000 };
  const from: CashToTakeOver = {
    session: aSession({ state: 'in_review', attempt: 1 }),
    lastOfDrawer: 'session-1',
    submittedCashCents: 20_300,
    isHandedOver: false,
    isDeposited: false,
  };
  const open = (takeOver: CashToTakeOver, counts = cash, approver: typeof ben | null = null, actor = ben) =>
    decideOpenDrawer({ drawer, activeSessions: [], takeOver }, { sessionId: 'session-2', counts }, by(actor, approver));

  it.each([
    { code: 'handed_over_count_is_submitted', change: { session: null } },
    { code: 'handed_over_count_is_submitted', change: { session: aSession() } },
    { code: 'handed_over_count_is_submitted', change: { session: aSession({ state: 'counting', attempt: 1 }) } },
    { code: 'handed_over_count_is_submitted', change: { session: aSession({ state: 'in_review', drawerId: '3' }) } },
    { code: 'handed_over_count_is_submitted', change: { submittedCashCents: null } },
    { code: 'cash_is_handed_over_once', change: { isHandedOver: true } },
    { code: 'cash_is_handed_over_once', change: { isDeposited: true } },
    { code: 'cash_is_handed_over_once', change: { lastOfDrawer: 'session-9' } },
    { code: 'cash_goes_to_another_person', change: { session: aSession({ state: 'closed', ownerId: 'ben' }) } },
    { code: 'opening_difference_has_a_witness', counts: [pieces(2_000, 10)] },
    { code: 'starting_cash_is_counted', counts: [] },
  ])('DS14 refuses by $code', ({ code, change = {}, counts = cash }) => {
    expect(codeOf(open({ ...from, ...change }, counts))).toBe(code);
  });

  it('DS14 links the two sessions and counts that cash as the starting cash of the second', () => {
    const decided = open(from);
    expect(decided).toMatchObject({
      ok: true,
      value: [
        {
          type: 'drawer_owner_changed',
          sessionId: 'session-1',
          payload: { toSessionId: 'session-2', handedOverCents: 20_300, authorizedFundCents: 20_000 },
        },
        {
          type: 'drawer_opened',
          sessionId: 'session-2',
          payload: { ownerId: 'ben', fundCents: 20_300, countedCents: 20_300, differenceCents: 0 },
        },
      ],
    });
  });

  it('DS2 a difference between the two counts opens with a witness', () => {
    const decided = open(from, [pieces(2_000, 10)], { ...ana });
    const events = decided.ok ? decided.value : [];
    expect(events[1]).toMatchObject({ approver: 'ana', payload: { differenceCents: -300, witnessId: 'ana' } });
  });

  it('DS14 the first count stands: its cash is gone', () => {
    const state = { session: from.session, activeSessions: [], isHandedOver: true };
    expect(codeOf(decideOrderRecount(state, { reason: 'again' }, by(sue)))).toBe('handed_over_cash_is_not_recounted');
  });
});
