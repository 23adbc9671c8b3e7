// LD7: each day closed holds what was posted for it and nothing twice; a month is the sum of its days, a year of its months.
import type { Database } from 'better-sqlite3';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import type { PeriodFigures } from '../../../src-core/ledger/events/control-events.ts';
import type { PeriodClosingRow } from '../../../src-core/ledger/rows-control.ts';
import { figuresOfRow, sumOfFigures } from '../../../src-core/period/period.ts';
import { prepareFigures, preparePeriodReader } from './period-rows.ts';

const ALL = 1_000_000;

export function checkPeriods(database: Database, add: (problem: string) => void): void {
  const { list, accounts } = preparePeriodReader(database);
  const figures = (row: PeriodClosingRow): PeriodFigures => figuresOfRow(row, accounts(row.sequence));
  const hold = (row: PeriodClosingRow, should: PeriodFigures): void => {
    // Without the sums: whoever reads this may be the owner of a drawer that is still in review (DS5).
    const isRight = canonicalJson(figures(row)) === canonicalJson(should);
    if (!isRight) add(`The closing of ${row.period} does not hold what was posted for it.`);
  };
  const days = list('day', ALL).toReversed();
  const figuresOfDays = prepareFigures(database);
  let before = { day: '', through: 0 };
  for (const row of days) {
    const { period, throughSequence: through } = row;
    hold(row, figuresOfDays({ after: before.day, until: period, lateAfter: before.through, through }));
    before = { day: period, through };
  }
  const months = list('month', ALL).toReversed();
  const within = (parts: readonly PeriodClosingRow[], period: string): PeriodFigures =>
    sumOfFigures(parts.filter((part) => part.period.startsWith(`${period}-`)).map(figures));
  for (const row of months) hold(row, within(days, row.period));
  for (const row of list('year', ALL)) hold(row, within(months, row.period));
}
