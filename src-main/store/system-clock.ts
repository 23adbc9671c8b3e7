// The machine's clock, and what day it is at the office.
import { uptime } from 'node:os';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../ports/clock.ts';

/** What runs on through sleep and cannot be set: on Linux and Windows the time since the machine was started. */
const steadyMs = (): number => Math.round(uptime() * 1_000);

/**
 * The day is worked out again only when the clock has left it: zones are slow to ask, and every payment asks. Another
 * source of `milliseconds` than the machine's own has no steady clock beside it (LD11).
 */
export function systemClock(timeZone: string, milliseconds: () => number = Date.now): Clock {
  const isSteady = milliseconds === Date.now && process.platform !== 'darwin';
  let day = { date: '', from: 0, until: 0 };
  const dayAt = (at: number): typeof day => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
    const start = zoned.startOfDay();
    return {
      date: zoned.toPlainDate().toString(),
      from: start.epochMilliseconds,
      until: start.add({ days: 1 }).epochMilliseconds,
    };
  };
  return {
    now: () => new Date(milliseconds()).toISOString(),
    ...(isSteady ? { steadyMs } : {}),
    today: () => {
      const at = milliseconds();
      if (at < day.from || at >= day.until) day = dayAt(at);
      return day.date;
    },
  };
}

/** A name of the IANA time zone database that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Temporal.Now.zonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
}
