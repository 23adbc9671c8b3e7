// What keeps the books themselves: a clock that stepped and was looked at, and the day of a-day.ts closed, its month too.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { PeriodFigures, PeriodKind } from '../../../src-core/ledger/events/control-events.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { DAY, counterEvents, numberOf, stationEvents } from './a-day.ts';

const outside = { businessDate: null, sessionId: null, version: 1 } as const;
export const PERPETUAL_CENTS = 20_869 + 1_250;

/** What the day's journals did to each account. */
function accounts(): PeriodFigures['accounts'] {
  const sums = new Map<PeriodFigures['accounts'][number]['account'], number>();
  const ofTheDay = counterEvents.filter(({ businessDate }) => businessDate !== null && businessDate <= DAY);
  for (const { account, amountCents } of ofTheDay.flatMap((event) => journalOfEvent(event, event.sessionId))) {
    sums.set(account, (sums.get(account) ?? 0) + amountCents);
  }
  return [...sums]
    .filter(([, cents]) => cents !== 0)
    .map(([account, amountCents]) => ({ account, amountCents }))
    .toSorted((a, b) => (a.account < b.account ? -1 : 1));
}

const figures: PeriodFigures = {
  receiptCount: 6,
  voidCount: 1,
  firstReceipt: numberOf(1),
  lastReceipt: numberOf(6),
  appliedCents: PERPETUAL_CENTS,
  voidedCents: 1_500,
  accounts: accounts(),
};

const closed = (kind: PeriodKind, period: string): DecidedEvent => ({
  ...outside,
  type: 'period_closed',
  payload: {
    kind,
    period,
    isIdle: false,
    throughSequence: stationEvents('').length + counterEvents.length,
    figures,
    perpetualCents: PERPETUAL_CENTS,
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
  closed('day', DAY),
  closed('month', DAY.slice(0, 7)),
];

export const CONTROL_WRITES: Readonly<Record<string, readonly string[]>> = {
  clock_stepped: [],
  clock_step_accepted: [],
  period_closed: ['periodClosings', 'periodAccounts'],
};
