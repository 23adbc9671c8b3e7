import { describe, expect, it } from 'vitest';
import type { PeriodFigures } from '../../../src-core/ledger/events/control-events.ts';
import { decideAcceptClock } from '../../../src-core/period/accept-clock.ts';
import { type ClosedPeriod, type PeriodState, decideClosePeriod } from '../../../src-core/period/close-period.ts';
import { dayMayBegin } from '../../../src-core/period/day-may-begin.ts';
import { periodsToClose } from '../../../src-core/period/open-periods.ts';
import { NO_FIGURES, type DaySpan, sumOfFigures } from '../../../src-core/period/period.ts';
import { by, codeOf, sue } from '../drawer/a-session.ts';

const figures = (appliedCents: number, account: 'vault' | 'customer_credit' = 'vault'): PeriodFigures => ({
  receiptCount: 1,
  voidCount: 0,
  firstReceipt: `01A-2026-${appliedCents}`,
  lastReceipt: `01A-2026-${appliedCents}`,
  appliedCents,
  voidedCents: 0,
  accounts: [
    { account: 'bank:general', amountCents: appliedCents },
    { account, amountCents: -appliedCents },
  ],
});

const aPeriod = (kind: ClosedPeriod['kind'], period: string, cents: number | null): ClosedPeriod => ({
  kind,
  period,
  throughSequence: 10,
  figures: cents === null ? NO_FIGURES : figures(cents),
});

/** The office is on 2026-11-23; the station began on the 20th, a Friday. */
const aState = (changes: Partial<PeriodState> = {}): PeriodState => ({
  firstDay: '2026-11-20',
  closed: [],
  lastClosedDay: null,
  openDates: [],
  figuresOf: () => NO_FIGURES,
  sessionsOf: () => [],
  isClosed: () => false,
  headSequence: 90,
  perpetualCents: 5_000,
  ...changes,
});

const day = (period: string) => ({ kind: 'day', period }) as const;
const closedDays =
  (...names: readonly string[]): PeriodState['isClosed'] =>
  (_kind, name) =>
    names.includes(name);

describe('closing a period', () => {
  it.each([
    { why: 'tomorrow', code: 'period_has_begun', command: day('2026-11-24') },
    { why: 'before the first day', code: 'period_has_begun', command: day('2026-11-19') },
    { why: 'a month to come', code: 'period_has_begun', command: { kind: 'month', period: '2026-12' } as const },
    {
      why: 'again',
      code: 'period_is_closed_once',
      command: day('2026-11-20'),
      state: aState({ isClosed: closedDays('2026-11-20') }),
    },
    {
      why: 'with a drawer open on it',
      code: 'drawers_of_the_day_are_handed_in',
      command: day('2026-11-23'),
      state: aState({ openDates: ['2026-11-23'] }),
    },
    {
      why: 'with a drawer open on a day before it',
      code: 'drawers_of_the_day_are_handed_in',
      command: day('2026-11-23'),
      state: aState({ openDates: ['2026-11-20'] }),
    },
    {
      why: 'a month whose last day is not closed',
      code: 'parts_of_the_period_are_closed',
      command: { kind: 'month', period: '2026-11' } as const,
    },
    {
      why: 'a year whose December is not closed',
      code: 'parts_of_the_period_are_closed',
      command: { kind: 'year', period: '2026' } as const,
    },
    {
      why: 'a year one of whose months is not closed',
      code: 'parts_of_the_period_are_closed',
      command: { kind: 'year', period: '2026' } as const,
      state: aState({ isClosed: closedDays('2026-12') }),
    },
  ])('LD7 refuses $why by $code', ({ code, command, state }) => {
    expect(codeOf(decideClosePeriod(state ?? aState(), command, by(sue)))).toBe(code);
  });

  it('LD7 a day takes the days before it along, the idle ones too', () => {
    const spans: DaySpan[] = [];
    const state = aState({
      figuresOf: (span) => {
        spans.push(span);
        return span.until === '2026-11-21' || span.until === '2026-11-22' ? NO_FIGURES : figures(700);
      },
    });
    const decided = decideClosePeriod(state, day('2026-11-23'), by(sue));
    const payloads = decided.ok ? decided.value.map(({ payload }) => payload) : [];
    expect(payloads).toMatchObject([
      { period: '2026-11-20', isIdle: false, throughSequence: 90, perpetualCents: 5_000 },
      { period: '2026-11-21', isIdle: true, figures: NO_FIGURES },
      { period: '2026-11-22', isIdle: true },
      { period: '2026-11-23', isIdle: false, figures: { appliedCents: 700 } },
    ]);
    expect(spans[0]).toEqual({ after: '', until: '2026-11-20', lateAfter: 0, through: 90 });
    expect(spans[3]).toEqual({ after: '2026-11-22', until: '2026-11-23', lateAfter: 90, through: 90 });
  });

  it('LD7 what came late for a closed day is part of the next one', () => {
    const spans: DaySpan[] = [];
    const state = aState({
      lastClosedDay: { period: '2026-11-22', throughSequence: 70 },
      figuresOf: (span) => {
        spans.push(span);
        return NO_FIGURES;
      },
    });
    expect(codeOf(decideClosePeriod(state, day('2026-11-23'), by(sue)))).toBeNull();
    expect(spans).toEqual([{ after: '2026-11-22', until: '2026-11-23', lateAfter: 70, through: 90 }]);
  });

  it('LD7 a drawer in review is listed and does not hold the day up', () => {
    const inReview = { sessionId: 's-1', drawerName: 'Drawer 1', ownerId: 'ana', state: 'in_review' } as const;
    const state = aState({ sessionsOf: (on) => (on === '2026-11-20' ? [inReview] : []) });
    expect(decideClosePeriod(state, day('2026-11-20'), by(sue))).toMatchObject({
      value: [{ type: 'period_closed', payload: { kind: 'day', isIdle: false, sessions: [inReview] } }],
    });
  });

  it('LD7 a month is the sum of its days and nothing else', () => {
    const state = aState({
      closed: [
        aPeriod('day', '2026-11-20', 700),
        aPeriod('day', '2026-11-29', null),
        aPeriod('day', '2026-11-30', 300),
      ],
      isClosed: closedDays('2026-11-30'),
    });
    const decided = decideClosePeriod(state, { kind: 'month', period: '2026-11' }, { ...by(sue), today: '2026-12-01' });
    expect(decided).toMatchObject({
      value: [
        {
          payload: {
            kind: 'month',
            throughSequence: 10,
            isIdle: false,
            figures: sumOfFigures([figures(700), figures(300)]),
          },
        },
      ],
    });
  });

  it('LD7 a year is the sum of its months from the first one on', () => {
    const state = aState({
      closed: [aPeriod('month', '2026-11', 700), aPeriod('month', '2026-12', 300)],
      isClosed: closedDays('2026-11', '2026-12'),
    });
    const decided = decideClosePeriod(state, { kind: 'year', period: '2026' }, { ...by(sue), today: '2027-01-02' });
    expect(decided).toMatchObject({ value: [{ payload: { kind: 'year', figures: { appliedCents: 1_000 } } }] });
  });
});

describe('the sum of figures', () => {
  it('LD7 adds each account up and leaves none at zero', () => {
    const back = { ...figures(700), accounts: [{ account: 'bank:general', amountCents: -700 } as const] };
    expect(sumOfFigures([figures(700), back]).accounts).toEqual([{ account: 'vault', amountCents: -700 }]);
  });

  it('LD7 runs from the first receipt to the last', () => {
    const sum = sumOfFigures([NO_FIGURES, figures(1), figures(2), NO_FIGURES]);
    expect(sum).toMatchObject({ firstReceipt: '01A-2026-1', lastReceipt: '01A-2026-2', receiptCount: 2 });
  });
});

describe('what is to be closed', () => {
  it('LD7 lists each day since the last one closed', () => {
    const none = { lastDay: null, lastMonth: null, lastYear: null };
    expect(periodsToClose('2026-11-29', none, '2026-12-01')).toEqual({
      days: ['2026-11-29', '2026-11-30', '2026-12-01'],
      months: [],
      years: [],
    });
  });

  it('LD7 lists months and years whose parts are all closed', () => {
    const closed = { lastDay: '2027-01-31', lastMonth: '2026-12', lastYear: null };
    expect(periodsToClose('2026-11-29', closed, '2027-02-01')).toEqual({
      days: ['2027-02-01'],
      months: ['2027-01'],
      years: ['2026'],
    });
  });
});

describe('a new day', () => {
  const step = { from: '2026-11-23T17:00:00.000Z', to: '2026-11-23T09:00:00.000Z' };

  it.each([
    ['LD11', 'clock_step_is_looked_at', { clockStep: step, lastClosedDay: null }],
    ['LD11', 'clock_step_is_looked_at', { clockStep: step, lastClosedDay: '2026-11-23' }],
    ['LD7', 'business_day_is_open', { clockStep: null, lastClosedDay: '2026-11-23' }],
    ['LD7', 'business_day_is_open', { clockStep: null, lastClosedDay: '2026-11-24' }],
  ])('%s does not begin: %s', (_rule, code, state) => {
    expect(codeOf(dayMayBegin(state, '2026-11-23'))).toBe(code);
  });

  it('LD7 LD11 begins on a clock that was looked at and a day that is open', () => {
    expect(dayMayBegin({ clockStep: null, lastClosedDay: '2026-11-22' }, '2026-11-23').ok).toBe(true);
  });

  it('LD11 refuses to look at a clock that has not stepped', () => {
    expect(codeOf(decideAcceptClock({ clockStep: null }, { note: 'fine' }))).toBe('clock_has_stepped');
  });

  it('LD11 records what the supervisor says of it', () => {
    expect(decideAcceptClock({ clockStep: step }, { note: ' battery changed ' })).toMatchObject({
      value: [{ type: 'clock_step_accepted', payload: { note: 'battery changed' } }],
    });
  });
});
