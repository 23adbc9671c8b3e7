// LD7: what is to be closed next: days up to today, months all of whose days are closed, years all of whose months are.
import { daysToClose, lastDayOfMonth, monthOf, nextMonth, yearOf } from './period.ts';

export interface Closed {
  readonly lastDay: string | null;
  readonly lastMonth: string | null;
  readonly lastYear: string | null;
}

export interface ToClose {
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly years: readonly string[];
}

export function periodsToClose(firstDay: string, { lastDay, lastMonth, lastYear }: Closed, today: string): ToClose {
  const months: string[] = [];
  let month = lastMonth === null ? monthOf(firstDay) : nextMonth(lastMonth);
  while (lastDay !== null && lastDayOfMonth(month) <= lastDay) {
    months.push(month);
    month = nextMonth(month);
  }
  const years: string[] = [];
  let year = lastYear === null ? Number(yearOf(firstDay)) : Number(lastYear) + 1;
  while (lastMonth !== null && `${year}-12` <= lastMonth) {
    years.push(String(year));
    year += 1;
  }
  return { days: daysToClose(firstDay, lastDay, today), months, years };
}
