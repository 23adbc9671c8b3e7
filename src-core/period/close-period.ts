// LD7: a day closes once every drawer of it has been handed in, and takes the idle days before it along; those in review
// are listed and their over/short follows on the day it is accepted. A month closes on its closed days, a year on its
// closed months, and neither adds anything of its own.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { PeriodClosed, PeriodFigures, PeriodKind, PeriodSession } from '../ledger/events/control-events.ts';
import { ok, refuse } from '../result/result.ts';
import { type DaySpan, daysToClose, lastDayOfMonth, monthOf, sumOfFigures, yearOf } from './period.ts';

export interface ClosedPeriod {
  readonly kind: PeriodKind;
  readonly period: string;
  readonly throughSequence: number;
  readonly figures: PeriodFigures;
}

export interface PeriodState {
  /** The station's first day. */
  readonly firstDay: string;
  /** Those of the kind's parts that matter here, oldest first: for a day all days, for a month its days, for a year its months. */
  readonly closed: readonly ClosedPeriod[];
  readonly lastClosedDay: Pick<ClosedPeriod, 'period' | 'throughSequence'> | null;
  /** Business dates of sessions that are open or being counted. */
  readonly openDates: readonly string[];
  readonly figuresOf: (span: DaySpan) => PeriodFigures;
  readonly sessionsOf: (day: string) => readonly PeriodSession[];
  readonly isClosed: (kind: PeriodKind, period: string) => boolean;
  readonly headSequence: number;
  readonly perpetualCents: number;
}

export type ClosePeriodRefusal =
  'period_has_begun' | 'period_is_closed_once' | 'drawers_of_the_day_are_handed_in' | 'parts_of_the_period_are_closed';

type Closing = Decision<ClosePeriodRefusal>;

export function decideClosePeriod(
  state: PeriodState,
  { kind, period }: { readonly kind: PeriodKind; readonly period: string },
  { today }: DecisionContext,
): Closing {
  const first = state.firstDay.slice(0, period.length);
  if (period < first || period > today.slice(0, period.length)) return refuse('period_has_begun', { period });
  if (state.isClosed(kind, period)) return refuse('period_is_closed_once', { period });
  if (kind === 'day') return closeDays(state, period);
  return kind === 'month' ? closeMonth(state, period) : closeYear(state, period);
}

const closed = (state: PeriodState, payload: Omit<PeriodClosed['payload'], 'perpetualCents'>): DecidedEvent => ({
  type: 'period_closed',
  version: 1,
  businessDate: null,
  sessionId: null,
  payload: { ...payload, perpetualCents: state.perpetualCents },
});

function closeDays(state: PeriodState, until: string): Closing {
  const open = state.openDates.find((date) => date <= until);
  if (open !== undefined) return refuse('drawers_of_the_day_are_handed_in', { date: open });
  const { lastClosedDay, headSequence: through } = state;
  let before = { day: lastClosedDay?.period ?? '', through: lastClosedDay?.throughSequence ?? 0 };
  const days = daysToClose(state.firstDay, lastClosedDay?.period ?? null, until);
  return ok(
    days.map((period) => {
      const figures = state.figuresOf({ after: before.day, until: period, lateAfter: before.through, through });
      before = { day: period, through };
      const sessions = state.sessionsOf(period);
      const isIdle = sessions.length === 0 && isEmpty(figures);
      return closed(state, { kind: 'day', period, isIdle, throughSequence: through, figures, sessions });
    }),
  );
}

const isEmpty = ({ receiptCount, accounts }: PeriodFigures): boolean => receiptCount === 0 && accounts.length === 0;

function closeMonth(state: PeriodState, month: string): Closing {
  const last = lastDayOfMonth(month);
  if (!state.isClosed('day', last)) return refuse('parts_of_the_period_are_closed', { period: last });
  return closeOn(state, 'month', month, (part) => part.kind === 'day' && monthOf(part.period) === month);
}

function closeYear(state: PeriodState, year: string): Closing {
  const last = `${year}-12`;
  if (!state.isClosed('month', last)) return refuse('parts_of_the_period_are_closed', { period: last });
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const missing = months.find((month) => month >= monthOf(state.firstDay) && !state.isClosed('month', month));
  if (missing !== undefined) return refuse('parts_of_the_period_are_closed', { period: missing });
  return closeOn(state, 'year', year, (part) => part.kind === 'month' && yearOf(part.period) === year);
}

function closeOn(
  state: PeriodState,
  kind: 'month' | 'year',
  period: string,
  isPart: (part: ClosedPeriod) => boolean,
): Closing {
  const parts = state.closed.filter(isPart);
  const figures = sumOfFigures(parts.map((part) => part.figures));
  const throughSequence = Math.max(0, ...parts.map((part) => part.throughSequence));
  return ok([closed(state, { kind, period, isIdle: isEmpty(figures), throughSequence, figures, sessions: [] })]);
}
