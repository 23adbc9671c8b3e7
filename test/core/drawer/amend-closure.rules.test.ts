// DS4: amending a closing before its deposit is sealed; what is refused first, then what it posts.
import { describe, expect, it } from 'vitest';
import { type AmendClosureState, decideAmendClosure } from '../../../src-core/drawer/amend-closure.ts';
import type { CountFigures } from '../../../src-core/drawer/count-figures.ts';
import type { ClosureAmended, ClosureFigures } from '../../../src-core/ledger/events/closure-events.ts';
import type { Person } from '../../../src-core/ledger/decision.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { aSession, ana, ben, by, codeOf, pieces, someTotals, sue } from './a-session.ts';

const kim: Person = { userId: 'kim', role: 'supervisor' };
const session = aSession({ state: 'closed', attempt: 1 });
const totals = someTotals({
  kinds: [
    { kind: 'cash', receivedCents: 5_000, items: 1 },
    { kind: 'check', receivedCents: 7_500, items: 1 },
  ],
});

/** Ten dollars short, for a ten was left in the drawer; the check was keyed as 57.00. */
const closure: ClosureFigures = {
  closureVersion: 1,
  drawerId: '2',
  drawerName: 'Drawer 2',
  ownerId: 'ana',
  attempt: 1,
  reviewerId: 'sue',
  kinds: [
    { kind: 'cash', countedCents: 24_000, items: 0, expectedCents: 25_000, expectedItems: 0, overShortCents: -1_000 },
    { kind: 'check', countedCents: 5_700, items: 1, expectedCents: 7_500, expectedItems: 1, overShortCents: -1_800 },
  ],
  reason: 'no cause found',
  cash: {
    startingCents: 20_000,
    tenderedCents: 5_000,
    changeCents: 0,
    fromVaultCents: 0,
    toVaultCents: 0,
    safeDropsCents: 0,
  },
  firstReceipt: '01A-2026-0000001',
  lastReceipt: '01A-2026-0000002',
  receiptCount: 2,
  voidCount: 0,
  noSaleCount: 0,
  correctionCount: 0,
  periodCents: 12_500,
  perpetualCents: 12_500,
  unsentEvents: 4,
};

const state: AmendClosureState = {
  session,
  closure,
  usedKinds: ['cash', 'check'],
  totals,
  isSealed: false,
  isHandedOver: false,
};
const check = { kind: 'check' as const, itemNumber: '1041', amountCents: 7_500 };
const right: CountFigures = { cash: [pieces(2_000, 12), pieces(1_000, 1)], paper: [check], cardSlipsCents: null };
const asItWas: CountFigures = {
  cash: [pieces(2_000, 12)],
  paper: [{ ...check, amountCents: 5_700 }],
  cardSlipsCents: null,
};

describe('amending a closing', () => {
  it.each([
    { rule: 'DS4', code: 'session_is_closed', given: { session: null } },
    { rule: 'DS4', code: 'session_is_closed', given: { closure: null } },
    { rule: 'DS4', code: 'amendment_is_by_owner_or_reviewer', actor: ben },
    { rule: 'DS4', code: 'deposit_is_not_sealed_yet', given: { isSealed: true } },
    { rule: 'DS7', code: 'count_is_complete', figures: { ...right, paper: null } },
    { rule: 'DS7', code: 'count_is_complete', figures: { ...right, cash: [] } },
    { rule: 'DS6', code: 'counted_items_are_whole', figures: { ...right, paper: [{ ...check, amountCents: 0.5 }] } },
    { rule: 'DS14', code: 'handed_over_cash_is_not_amended', given: { isHandedOver: true } },
    { rule: 'DS4', code: 'amendment_changes_a_count', figures: asItWas },
    { rule: 'DS4', code: 'reason_is_given', reason: ' . ' },
    { rule: 'AC3', code: 'second_person_approves', approver: null },
    { rule: 'DS10', code: 'reviewer_is_not_owner', approver: ana },
    { rule: 'DS10', code: 'reviewer_is_not_owner', actor: kim, approver: { ...ana, role: 'supervisor' as const } },
    { rule: 'AC3', code: 'approver_is_not_the_actor', actor: sue, approver: sue },
  ])('$rule refuses by $code', ({ code, ...given }) => {
    const context = by(given.actor ?? ana, given.approver === undefined ? sue : given.approver);
    const command = { figures: given.figures ?? right, reason: given.reason ?? 'a ten was left in the drawer' };
    expect(codeOf(decideAmendClosure({ ...state, ...given.given }, command, context))).toBe(code);
  });

  it('DS14 the checks of cash that was handed over may be amended, its cash not', () => {
    const figures = { ...right, cash: asItWas.cash };
    const handedOver = { ...state, isHandedOver: true };
    expect(codeOf(decideAmendClosure(handedOver, { figures, reason: 'keyed wrong' }, by(ana, sue)))).toBeNull();
  });

  const amended = (): ClosureAmended => {
    const decided = decideAmendClosure(state, { figures: right, reason: ' a ten was left ' }, by(ana, kim));
    const event = decided.ok ? decided.value[0] : undefined;
    if (event?.type !== 'closure_amended') throw new Error('not amended');
    expect(event).toMatchObject({ businessDate: '2026-11-23', sessionId: 'session-1', approver: 'kim' });
    return event;
  };

  it('DS4 is a second version under a count of its own, posted today, the first beside it', () => {
    expect(amended().payload).toEqual({
      ...closure,
      closureVersion: 2,
      attempt: 2,
      reviewerId: 'kim',
      sessionDate: '2026-11-20',
      reason: 'a ten was left',
      before: closure.kinds,
      kinds: [
        { kind: 'cash', countedCents: 25_000, items: 0, expectedCents: 25_000, expectedItems: 0, overShortCents: 0 },
        { kind: 'check', countedCents: 7_500, items: 1, expectedCents: 7_500, expectedItems: 1, overShortCents: 0 },
      ],
      counted: right.cash,
      paper: right.paper,
      cardSlipsCents: [],
    });
  });

  it('LD3, DS8 posts the difference: the asset, and each kind’s over/short by itself', () => {
    expect(journalOfEvent(amended(), 'session-1')).toEqual([
      { account: 'undeposited_cash:session-1', amountCents: 1_000 },
      { account: 'over_short:cash', amountCents: -1_000 },
      { account: 'paper_on_hand:check', amountCents: 1_800 },
      { account: 'over_short:check', amountCents: -1_800 },
    ]);
  });

  it('DS8 takes back a kind that was never there', () => {
    const slip = { kind: 'card', countedCents: 700, items: 1, expectedCents: 0, expectedItems: 0 } as const;
    const withSlip = { ...closure, kinds: [...closure.kinds, { ...slip, overShortCents: 700 }] };
    const decided = decideAmendClosure(
      { ...state, closure: withSlip },
      { figures: asItWas, reason: 'a slip of another day' },
      by(ana, sue),
    );
    const event = decided.ok ? decided.value[0] : undefined;
    expect(event?.type === 'closure_amended' ? journalOfEvent(event, 'session-1') : null).toEqual([
      { account: 'card_clearing', amountCents: -700 },
      { account: 'over_short:card', amountCents: 700 },
    ]);
  });
});
