import { describe, expect, it } from 'vitest';
import type { CountFigures } from '../../../src-core/drawer/count-figures.ts';
import { decidePutCountAside } from '../../../src-core/drawer/put-count-aside.ts';
import { decideStartCount } from '../../../src-core/drawer/start-count.ts';
import { decideSubmitCount } from '../../../src-core/drawer/submit-count.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';
import { aSession, ana, ben, by, codeOf, pieces, sue } from './a-session.ts';

const counting = aSession({ state: 'counting', attempt: 1 });
const figures: CountFigures = {
  cash: [pieces(2_000, 10), pieces(25, 3)],
  paper: [
    { kind: 'check', itemNumber: '1042', amountCents: 5_138 },
    { kind: 'check', itemNumber: '1042', amountCents: 5_138 },
    { kind: 'money_order', itemNumber: 'M7', amountCents: 900 },
  ],
  cardSlipsCents: [1_000, 250],
};
const check = { kind: 'check', itemNumber: '1', amountCents: 100 } as const;
const million = 100_000_000;

describe('starting a count and putting it aside', () => {
  it.each([
    { rule: 'DS4', code: 'session_is_open', session: null },
    { rule: 'DS4', code: 'session_is_open', session: counting },
    { rule: 'DS4', code: 'session_is_open', session: aSession({ state: 'in_review' }) },
    { rule: 'DS3', code: 'only_the_owner_posts', session: aSession({ ownerId: 'ben' }) },
  ])('$rule refuses to start by $code', ({ code, session }) => {
    expect(codeOf(decideStartCount(session, by(ana)))).toBe(code);
  });

  it.each([
    { rule: 'DS4', code: 'session_is_being_counted', session: null, actor: ana },
    { rule: 'DS4', code: 'session_is_being_counted', session: aSession(), actor: ana },
    { rule: 'DS4', code: 'session_is_being_counted', session: aSession({ state: 'in_review' }), actor: ana },
    { rule: 'DS3', code: 'only_the_owner_posts', session: counting, actor: ben },
    { rule: 'DS4', code: 'recount_goes_to_its_end', session: { ...counting, attempt: 2 }, actor: ana },
  ])('$rule refuses to put aside by $code', ({ code, session, actor }) => {
    expect(codeOf(decidePutCountAside(session, by(actor)))).toBe(code);
  });

  it('DS4 a first count starts, is put aside, and keeps its number when taken up again', () => {
    const started = { type: 'counting_started', sessionId: 'session-1', payload: { attempt: 1 } };
    expect(decideStartCount(aSession(), by(ana))).toMatchObject({ value: [started] });
    expect(decidePutCountAside(counting, by(ana))).toMatchObject({
      value: [{ type: 'count_put_aside', businessDate: '2026-11-20', payload: { attempt: 1 } }],
    });
    expect(decideStartCount(aSession({ attempt: 1 }), by(ana))).toMatchObject({ value: [started] });
  });
});

describe('submitting a count', () => {
  it.each<{ rule: string; code: string; figures: Partial<CountFigures>; used?: TenderKind[] }>([
    { rule: 'DS7', code: 'count_is_complete', figures: { cash: null } },
    { rule: 'DS7', code: 'count_is_complete', figures: { cash: [] } },
    { rule: 'DS7', code: 'count_is_complete', figures: { paper: null }, used: ['check'] },
    { rule: 'DS7', code: 'count_is_complete', figures: { paper: null }, used: ['money_order'] },
    { rule: 'DS7', code: 'count_is_complete', figures: { paper: null }, used: ['cashiers_check'] },
    { rule: 'DS7', code: 'count_is_complete', figures: { cardSlipsCents: null }, used: ['card'] },
    { rule: 'DS6', code: 'denomination_form_is_known', figures: { cash: [pieces(25, 1, 'strapped')] } },
    { rule: 'DS6', code: 'denomination_is_counted_once', figures: { cash: [pieces(25, 1), pieces(25, 1)] } },
    { rule: 'DS6', code: 'counted_items_are_whole', figures: { paper: [{ ...check, itemNumber: ' ' }] } },
    { rule: 'DS6', code: 'counted_items_are_whole', figures: { paper: [{ ...check, amountCents: 0 }] } },
    { rule: 'MN1', code: 'counted_items_are_whole', figures: { paper: [{ ...check, amountCents: 10.5 }] } },
    { rule: 'MN1', code: 'counted_items_are_whole', figures: { cardSlipsCents: [Number.NaN] } },
    { rule: 'MN1', code: 'counted_items_are_whole', figures: { cardSlipsCents: [-1] } },
    { rule: 'MN1', code: 'counted_items_are_whole', figures: { cardSlipsCents: Array(11).fill(million) } },
  ])('$rule refuses by $code: $figures', ({ code, figures: given, used }) => {
    const state = { session: counting, usedKinds: used ?? [] };
    expect(codeOf(decideSubmitCount(state, { ...figures, ...given }, by(ana)))).toBe(code);
  });

  it.each([
    { rule: 'DS4', code: 'session_is_being_counted', session: aSession(), actor: ana },
    { rule: 'DS4', code: 'session_is_being_counted', session: aSession({ state: 'in_review' }), actor: ana },
    { rule: 'DS3', code: 'only_the_owner_posts', session: counting, actor: sue },
  ])('$rule refuses by $code before it looks at the figures', ({ code, session, actor }) => {
    const nothing = { cash: null, paper: null, cardSlipsCents: null };
    expect(codeOf(decideSubmitCount({ session, usedKinds: ['card'] }, nothing, by(actor)))).toBe(code);
  });

  it('DS7 names every kind without a count, cash first', () => {
    const nothing = { cash: null, paper: null, cardSlipsCents: null };
    const decided = decideSubmitCount(
      { session: counting, usedKinds: ['money_order', 'cashiers_check', 'cash'] },
      nothing,
      by(ana),
    );
    expect(decided).toMatchObject({ refusal: { details: { missing: 'cash, money_order, cashiers_check' } } });
  });

  it('DS7 takes zero for a count, and no count for a kind that was not used', () => {
    const zero = { cash: [pieces(1, 0)], paper: [], cardSlipsCents: null };
    const decided = decideSubmitCount({ session: counting, usedKinds: ['check'] }, zero, by(ana));
    expect(decided).toMatchObject({
      value: [
        {
          payload: {
            kinds: [
              { kind: 'cash', countedCents: 0, items: 0 },
              { kind: 'check', countedCents: 0, items: 0 },
              { kind: 'money_order', countedCents: 0, items: 0 },
              { kind: 'cashiers_check', countedCents: 0, items: 0 },
            ],
          },
        },
      ],
    });
  });

  it('DS6 sums cash by denomination, the tape and the slips, each kind by itself', () => {
    const decided = decideSubmitCount({ session: counting, usedKinds: ['check'] }, figures, by(ana));
    expect(decided).toEqual({
      ok: true,
      value: [
        {
          type: 'count_submitted',
          version: 1,
          businessDate: '2026-11-20',
          sessionId: 'session-1',
          payload: {
            attempt: 1,
            cash: figures.cash,
            paper: figures.paper,
            cardSlipsCents: [1_000, 250],
            kinds: [
              { kind: 'cash', countedCents: 20_075, items: 0 },
              { kind: 'check', countedCents: 10_276, items: 2 },
              { kind: 'money_order', countedCents: 900, items: 1 },
              { kind: 'cashiers_check', countedCents: 0, items: 0 },
              { kind: 'card', countedCents: 1_250, items: 2 },
            ],
          },
        },
      ],
    });
  });
});
