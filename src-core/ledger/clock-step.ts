// LD11: the order of events is their sequence; the wall clock is stored as it was read. A clock that stepped back, or that
// ran more than twelve hours ahead of the machine's own steady clock, is an event, because business dates come from it. A
// night or a weekend is no step: the steady clock runs on through it, and starts anew with the machine.
import type { ClockStepped } from './events/control-events.ts';

export interface ClockReading {
  /** UTC instant, ISO 8601. */
  readonly at: string;
  /** Milliseconds since the machine was started, sleep included; null where the machine cannot say. */
  readonly steadyMs: number | null;
}

/** A clock that a time service puts right moves by seconds. */
const BACK_MS = 60_000;
const AHEAD_MS = 12 * 3_600_000;

/** `before` is the reading of the last command that was posted; null before the first. */
export function clockStep(before: ClockReading | null, now: ClockReading): ClockStepped | null {
  if (before === null) return null;
  const passedMs = Date.parse(now.at) - Date.parse(before.at);
  const steadyPassedMs = now.steadyMs === null || before.steadyMs === null ? null : now.steadyMs - before.steadyMs;
  const isBack = passedMs < -BACK_MS;
  // A steady clock that fell was started anew: how long the machine was off nobody knows.
  const isAhead = steadyPassedMs !== null && steadyPassedMs >= 0 && passedMs - steadyPassedMs > AHEAD_MS;
  if (!isBack && !isAhead) return null;
  const direction = isBack ? 'back' : 'ahead';
  return { type: 'clock_stepped', version: 1, payload: { from: before.at, to: now.at, direction } };
}
