// LD7: days, months and years, by their names. Days follow one another without a gap from the station's first one, idle
// ones included; a month holds its days and a year its months, so the closings nest.
import { Temporal } from 'temporal-polyfill';
import type { PeriodFigures } from '../ledger/events/control-events.ts';
import type { PeriodClosingRow } from '../ledger/rows-control.ts';

/** Days after `after` up to and with `until`, and what came after event `lateAfter` for the days before. */
export interface DaySpan {
  /** Empty text before the first day. */
  readonly after: string;
  readonly until: string;
  readonly lateAfter: number;
  /** The last event that counts. */
  readonly through: number;
}

export const monthOf = (day: string): string => day.slice(0, 7);
export const yearOf = (period: string): string => period.slice(0, 4);

/** Every day after `last` (or from `first` on, when none was closed) up to and with `until`. */
export function daysToClose(first: string, last: string | null, until: string): readonly string[] {
  const days: string[] = [];
  const end = Temporal.PlainDate.from(until);
  let day = last === null ? Temporal.PlainDate.from(first) : Temporal.PlainDate.from(last).add({ days: 1 });
  while (Temporal.PlainDate.compare(day, end) <= 0) {
    days.push(day.toString());
    day = day.add({ days: 1 });
  }
  return days;
}

export const lastDayOfMonth = (month: string): string => {
  const { year, month: number, daysInMonth } = Temporal.PlainYearMonth.from(month);
  return Temporal.PlainDate.from({ year, month: number, day: daysInMonth }).toString();
};

export const nextMonth = (month: string): string => Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();

export const NO_FIGURES: PeriodFigures = {
  receiptCount: 0,
  voidCount: 0,
  firstReceipt: null,
  lastReceipt: null,
  appliedCents: 0,
  voidedCents: 0,
  accounts: [],
};

/** A closing's figures, put together again from its rows. */
export function figuresOfRow(row: PeriodClosingRow, accounts: PeriodFigures['accounts']): PeriodFigures {
  const { receiptCount, voidCount, firstReceipt, lastReceipt, appliedCents, voidedCents } = row;
  return { receiptCount, voidCount, firstReceipt, lastReceipt, appliedCents, voidedCents, accounts };
}

const byName = (a: { readonly account: string }, b: { readonly account: string }): number =>
  a.account < b.account ? -1 : 1;

/** What the parts of a period come to; they are given in order. */
export function sumOfFigures(parts: readonly PeriodFigures[]): PeriodFigures {
  const accounts = new Map<PeriodFigures['accounts'][number]['account'], number>();
  for (const { account, amountCents } of parts.flatMap((part) => part.accounts)) {
    accounts.set(account, (accounts.get(account) ?? 0) + amountCents);
  }
  const total = (of: (part: PeriodFigures) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  const withReceipts = parts.filter(({ receiptCount }) => receiptCount > 0);
  return {
    receiptCount: total((part) => part.receiptCount),
    voidCount: total((part) => part.voidCount),
    firstReceipt: withReceipts[0]?.firstReceipt ?? null,
    lastReceipt: withReceipts.at(-1)?.lastReceipt ?? null,
    appliedCents: total((part) => part.appliedCents),
    voidedCents: total((part) => part.voidedCents),
    accounts: [...accounts]
      .filter(([, amountCents]) => amountCents !== 0)
      .map(([account, amountCents]) => ({ account, amountCents }))
      .toSorted(byName),
  };
}
