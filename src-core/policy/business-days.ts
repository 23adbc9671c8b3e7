// BD2: the days on which both the city and its bank work: no Saturday, no Sunday, no holiday of either. A term in business
// days begins with the next such day; a term that would end on a closed day ends on the next open one.
import { Temporal } from 'temporal-polyfill';
import type { CityPolicy } from './city-policy.ts';

export type Calendar = Pick<CityPolicy, 'holidays' | 'bankHolidays'>;

const SATURDAY = 6;

/** `date` is an ISO date. */
export function isBusinessDay(date: string, { holidays, bankHolidays }: Calendar): boolean {
  if (Temporal.PlainDate.from(date).dayOfWeek >= SATURDAY) return false;
  return ![...holidays, ...bankHolidays].some((holiday) => holiday.date === date);
}

const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

/** The date itself when it is a business day, or else the next one. */
export function businessDayFrom(date: string, calendar: Calendar): string {
  let day = date;
  while (!isBusinessDay(day, calendar)) day = dayAfter(day);
  return day;
}

/** The nth business day after a date; a count of 0 is the date itself or the next open day. */
export function addBusinessDays(date: string, count: number, calendar: Calendar): string {
  let day = businessDayFrom(date, calendar);
  // Money of a closed day waits for the first open one, which is then the first of its term.
  let left = day === date ? count : count - 1;
  for (; left > 0; left -= 1) day = businessDayFrom(dayAfter(day), calendar);
  return day;
}
