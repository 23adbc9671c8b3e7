// What keeps the books themselves: a clock that stepped and was looked at, and an idle day and month closed.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { PeriodKind } from '../../../src-core/ledger/events/control-events.ts';
import { NO_FIGURES } from '../../../src-core/period/period.ts';

const outside = { businessDate: null, sessionId: null, version: 1 } as const;

/** Before the first day that anything was posted for. */
const idle = (kind: PeriodKind, period: string): DecidedEvent => ({
  ...outside,
  type: 'period_closed',
  payload: {
    kind,
    period,
    isIdle: true,
    throughSequence: 0,
    figures: NO_FIGURES,
    perpetualCents: 20_869,
    sessions: [],
  },
});

export const controlEvents: readonly DecidedEvent[] = [
  {
    ...outside,
    type: 'clock_stepped',
    payload: { from: '2026-11-23T17:00:00.000Z', to: '2026-11-23T16:00:00.000Z', direction: 'back' },
  },
  { ...outside, type: 'clock_step_accepted', payload: { note: 'set by the county' } },
  idle('day', '2026-10-31'),
  idle('month', '2026-10'),
];

export const CONTROL_WRITES: Readonly<Record<string, readonly string[]>> = {
  clock_stepped: [],
  clock_step_accepted: [],
  period_closed: ['periodClosings'],
};
