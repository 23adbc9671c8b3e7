// What a new day begins on: has the clock stepped and nobody looked at it (LD11), and up to which day is all closed (LD7).
import { clockStep } from '../../../src-core/ledger/clock-step.ts';
import type { DayState } from '../../../src-core/period/day-may-begin.ts';
import type { StationParts } from '../station-parts.ts';

export function dayState({ store, clock }: Pick<StationParts, 'store' | 'clock'>, now: string): DayState {
  const showing = clockStep(store.clockReading(), { at: now, steadyMs: clock.steadyMs?.() ?? null });
  const stepped = store.eventsOfType('clock_stepped').at(-1);
  const acceptedAt = store.eventsOfType('clock_step_accepted').at(-1)?.sequence ?? 0;
  const posted = stepped !== undefined && stepped.sequence > acceptedAt ? stepped : null;
  return {
    clockStep: (showing ?? posted)?.payload ?? null,
    lastClosedDay: store.periods.list('day', 1)[0]?.period ?? null,
  };
}
