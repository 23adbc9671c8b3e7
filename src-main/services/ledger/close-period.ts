// LD7: closes a day (with the unclosed days before it), a month or a year.
import type { PeriodKind } from '../../../src-core/ledger/events/control-events.ts';
import { type PeriodState, decideClosePeriod } from '../../../src-core/period/close-period.ts';
import { figuresOfRow } from '../../../src-core/period/period.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

interface ClosePeriodInput {
  readonly key: string;
  readonly kind: PeriodKind;
  readonly period: string;
}

export function closePeriod(parts: StationParts, caller: Caller, input: ClosePeriodInput) {
  return runCommand(parts, {
    procedure: 'ledger.closePeriod',
    caller,
    input,
    decide: (context) => decideClosePeriod(periodState(parts, input), input, context),
    answer: (events) => ({ closed: events.length }),
  });
}

/** What a period of each kind is made of, and how many of them it has at most. */
const PARTS = {
  day: { kind: 'day', atMost: 1 },
  month: { kind: 'day', atMost: 31 },
  year: { kind: 'month', atMost: 12 },
} as const;

function periodState({ store, clock }: StationParts, { kind, period }: ClosePeriodInput): PeriodState {
  const { periods } = store;
  const parts = PARTS[kind];
  return {
    firstDay: periods.firstDay() ?? clock.today(),
    closed: periods
      .within(parts.kind, period, parts.atMost)
      .map((row) => ({ ...row, figures: figuresOfRow(row, periods.accounts(row.sequence)) })),
    lastClosedDay: periods.list('day', 1)[0] ?? null,
    openDates: store.sessions.active().map(({ businessDate }) => businessDate),
    figuresOf: periods.figures,
    sessionsOf: periods.sessions,
    isClosed: (which, name) => periods.get(which, name) !== null,
    headSequence: store.head()?.sequence ?? 0,
    perpetualCents: store.runningNumber('perpetual_cents'),
  };
}
