import { describe, expect, it } from 'vitest';
import { decideAcceptClosure } from '../../../src-core/drawer/accept-closure.ts';
import { decideOrderRecount } from '../../../src-core/drawer/order-recount.ts';
import type { CountedKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { aSession, ana, ben, by, codeOf, someTotals, sue } from './a-session.ts';

const inReview = aSession({ state: 'in_review', attempt: 1 });
const tolerance = by(sue).policy.overShortToleranceCents;
const cash = (countedCents: number): CountedKind => ({ kind: 'cash', countedCents, items: 0 });
const checks = (countedCents: number, items = 1): CountedKind => ({ kind: 'check', countedCents, items });
const oneCheck = someTotals({ kinds: [{ kind: 'check', receivedCents: 5_000, items: 1 }] });

describe('ordering a recount', () => {
  const busy = aSession({ sessionId: 'next', drawerId: '3' });
  it.each([
    { rule: 'DS4', code: 'session_is_in_review', session: null },
    { rule: 'DS4', code: 'session_is_in_review', session: aSession({ state: 'counting' }) },
    { rule: 'DS4', code: 'session_is_in_review', session: aSession({ state: 'closed' }) },
    { rule: 'DS10', code: 'reviewer_is_not_owner', actor: ana },
    { rule: 'DS1', code: 'drawer_has_one_session', active: [aSession({ sessionId: 'next', ownerId: 'ben' })] },
    { rule: 'DS1', code: 'person_has_one_session', active: [busy] },
    { rule: 'DS4', code: 'recount_has_a_reason', reason: ' ' },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const state = {
      session: given.session === undefined ? inReview : given.session,
      activeSessions: given.active ?? [],
    };
    const decided = decideOrderRecount(state, { reason: given.reason ?? 'a strap is short' }, by(given.actor ?? sue));
    expect(codeOf(decided)).toBe(code);
  });

  it('DS4 sets the present count aside by its number', () => {
    const state = { session: { ...inReview, attempt: 2 }, activeSessions: [] };
    expect(decideOrderRecount(state, { reason: 'again' }, by(sue))).toEqual({
      ok: true,
      value: [
        {
          type: 'recount_ordered',
          version: 1,
          businessDate: '2026-11-20',
          sessionId: 'session-1',
          payload: { attempt: 2, reason: 'again' },
        },
      ],
    });
  });
});

describe('accepting a count', () => {
  it.each([
    { rule: 'DS4', code: 'session_is_in_review', session: null },
    { rule: 'DS4', code: 'session_is_in_review', session: aSession({ state: 'counting', attempt: 2 }) },
    { rule: 'DS4', code: 'session_is_in_review', session: aSession({ state: 'closed' }) },
    { rule: 'DS10', code: 'reviewer_is_not_owner', actor: ana },
    { rule: 'DS10', code: 'reviewer_is_not_owner', actor: { ...ana, role: 'supervisor' as const } },
    { rule: 'DS5', code: 'reviewer_is_not_owner', actor: ana, counted: [cash(0)] },
    { rule: 'DS7', code: 'count_is_complete', totals: oneCheck },
    { rule: 'DS9', code: 'difference_has_a_reason', counted: [cash(20_000 - tolerance - 1)] },
    { rule: 'DS9', code: 'difference_has_a_reason', counted: [cash(20_000 + tolerance + 1)] },
    { rule: 'DS9', code: 'difference_has_a_reason', counted: [cash(20_000), checks(tolerance + 1)] },
    { rule: 'DS9', code: 'difference_has_a_reason', counted: [cash(0)], reason: '  ' },
    {
      rule: 'DS8',
      code: 'difference_has_a_reason',
      counted: [cash(20_000 - tolerance - 1), checks(5_000 + tolerance + 1)],
      totals: oneCheck,
    },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const state = {
      session: given.session === undefined ? inReview : given.session,
      counted: given.counted ?? [cash(20_000)],
      totals: given.totals ?? someTotals(),
    };
    const decided = decideAcceptClosure(state, { reason: given.reason ?? null }, by(given.actor ?? sue));
    expect(codeOf(decided)).toBe(code);
  });

  it.each([tolerance, -tolerance, 0])('DS9 needs no reason for a difference of %d', (difference) => {
    const state = { session: inReview, counted: [cash(20_000 + difference)], totals: someTotals() };
    expect(codeOf(decideAcceptClosure(state, { reason: null }, by(ben)))).toBeNull();
  });

  it('DS8, DS11, DS17 closes with each kind by itself and says what central does not have', () => {
    const totals = someTotals({
      kinds: [
        { kind: 'cash', receivedCents: 12_000, items: 2 },
        { kind: 'check', receivedCents: 5_000, items: 1 },
      ],
      changeCents: 500,
      safeDropsCents: 10_000,
      toVaultCents: 2_000,
      fromVaultCents: 1_000,
      receiptCount: 3,
      voidCount: 1,
      noSaleCount: 2,
      correctionCount: 1,
      unsentEvents: 9,
      firstReceipt: '01A-2026-0000001',
      lastReceipt: '01A-2026-0000003',
      periodCents: 16_500,
      perpetualCents: 99_000,
    });
    const counted = [cash(20_400), checks(5_600, 2), { kind: 'card' as const, countedCents: 700, items: 1 }];
    const decided = decideAcceptClosure({ session: inReview, counted, totals }, { reason: ' slips ' }, by(sue));
    expect(decided).toEqual({
      ok: true,
      value: [
        {
          type: 'drawer_closed',
          version: 1,
          businessDate: '2026-11-20',
          sessionId: 'session-1',
          payload: {
            closureVersion: 1,
            drawerId: '2',
            drawerName: 'Drawer 2',
            ownerId: 'ana',
            attempt: 1,
            reviewerId: 'sue',
            reason: 'slips',
            kinds: [
              {
                kind: 'cash',
                countedCents: 20_400,
                items: 0,
                expectedCents: 20_500,
                expectedItems: 0,
                overShortCents: -100,
              },
              {
                kind: 'check',
                countedCents: 5_600,
                items: 2,
                expectedCents: 5_000,
                expectedItems: 1,
                overShortCents: 600,
              },
              {
                kind: 'card',
                countedCents: 700,
                items: 1,
                expectedCents: 0,
                expectedItems: 0,
                overShortCents: 700,
              },
            ],
            cash: {
              startingCents: 20_000,
              tenderedCents: 12_000,
              changeCents: 500,
              fromVaultCents: 1_000,
              toVaultCents: 2_000,
              safeDropsCents: 10_000,
            },
            firstReceipt: '01A-2026-0000001',
            lastReceipt: '01A-2026-0000003',
            receiptCount: 3,
            voidCount: 1,
            noSaleCount: 2,
            correctionCount: 1,
            periodCents: 16_500,
            perpetualCents: 99_000,
            unsentEvents: 9,
          },
        },
      ],
    });
  });

  it('DS8 leaves out kinds that were counted as zero and never receipted, but never cash', () => {
    const state = {
      session: { ...inReview, startingCashCents: 0 },
      counted: [cash(0), checks(0, 0)],
      totals: someTotals(),
    };
    expect(decideAcceptClosure(state, { reason: null }, by(sue))).toMatchObject({
      value: [{ payload: { kinds: [{ kind: 'cash', overShortCents: 0 }] } }],
    });
  });
});
