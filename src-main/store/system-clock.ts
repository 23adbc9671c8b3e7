// The machine's clock, and what day it is at the office.
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../ports/clock.ts';

export const systemClock = (timeZone: string): Clock => ({
  now: () => new Date().toISOString(),
  today: () => Temporal.Now.plainDateISO(timeZone).toString(),
});

/** A name of the IANA time zone database that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Temporal.Now.zonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
}
