// Days, months and years as they were closed, and what an open day holds so far (LD7).
import type { PeriodFigures, PeriodKind, PeriodSession } from '../../src-core/ledger/events/control-events.ts';
import type { PeriodClosingRow } from '../../src-core/ledger/rows-control.ts';
import type { DaySpan } from '../../src-core/period/period.ts';

export interface PeriodReader {
  /** Newest first. */
  readonly list: (kind: PeriodKind, limit: number) => readonly PeriodClosingRow[];
  /** Those whose names begin with a longer period's name, oldest first. */
  readonly within: (kind: PeriodKind, period: string, atMost: number) => readonly PeriodClosingRow[];
  readonly get: (kind: PeriodKind, period: string) => PeriodClosingRow | null;
  readonly accounts: (sequence: number) => PeriodFigures['accounts'];
  /** The first business date of the ledger; null before the first. */
  readonly firstDay: () => string | null;
  /** Business dates that have events, after the given day, oldest first. */
  readonly daysAfter: (day: string) => readonly string[];
  readonly figures: (span: DaySpan) => PeriodFigures;
  /** Sessions of the day that are in review or closed. */
  readonly sessions: (day: string) => readonly PeriodSession[];
}
