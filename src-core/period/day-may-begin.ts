// Asked before a drawer opens: the clock that its business date comes from has been looked at since it last stepped (LD11),
// and that day is not closed (LD7).
import type { ClockStepped } from '../ledger/events/control-events.ts';
import { type Result, ok, refuse } from '../result/result.ts';

export interface DayState {
  /** A step that no supervisor has accepted, one that shows just now included; null when there is none. */
  readonly clockStep: Pick<ClockStepped['payload'], 'from' | 'to'> | null;
  readonly lastClosedDay: string | null;
}

export function dayMayBegin(
  { clockStep, lastClosedDay }: DayState,
  today: string,
): Result<null, 'clock_step_is_looked_at' | 'business_day_is_open'> {
  if (clockStep !== null) return refuse('clock_step_is_looked_at', { from: clockStep.from, to: clockStep.to });
  if (lastClosedDay !== null && today <= lastClosedDay) return refuse('business_day_is_open', { date: today });
  return ok(null);
}
