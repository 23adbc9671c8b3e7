// Days, months and years as the screens get them (LD7). Sums that tell what a drawer still in review holds are hidden from
// its owner (DS5), whichever period they are part of.
import type { OpenPeriods, PeriodRow, PeriodView } from '../../../src-contract/station/ledger.ts';
import type { PeriodKind } from '../../../src-core/ledger/events/control-events.ts';
import type { PeriodClosingRow } from '../../../src-core/ledger/rows-control.ts';
import { periodsToClose } from '../../../src-core/period/open-periods.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';

const DAYS_SHOWN = 100;

/** Owners of drawers in review on the period's days or before: from two totals around a day that day's total follows. */
function blindOwners({ store }: StationParts, period: string): string[] {
  const inReview = store.sessions.list('in_review', 500);
  const isWithin = (businessDate: string): boolean => businessDate.slice(0, period.length) <= period;
  return inReview.filter(({ businessDate }) => isWithin(businessDate)).map(({ ownerId }) => ownerId);
}

function closingOf(parts: StationParts, row: PeriodClosingRow) {
  const event = parts.store.event(row.sequence);
  invariant(event !== null, `the closing of ${row.period} has no event`);
  const { kind, period, receiptCount, voidCount } = row;
  return {
    kind,
    period,
    receiptCount,
    voidCount,
    isIdle: row.isIdle === 1,
    closedAt: event.occurredAt,
    closedBy: nameOf(parts, event.actor),
    blind: blindOwners(parts, period),
    appliedCents: row.appliedCents,
  };
}

export const listPeriods = (
  parts: StationParts,
  { kind, limit }: { readonly kind: PeriodKind; readonly limit: number },
): PeriodRow[] => parts.store.periods.list(kind, limit).map((row) => closingOf(parts, row));

export function viewPeriod(
  parts: StationParts,
  { kind, period }: { readonly kind: PeriodKind; readonly period: string },
): PeriodView | null {
  const row = parts.store.periods.get(kind, period);
  if (row === null) return null;
  const event = parts.store.event(row.sequence);
  invariant(event?.type === 'period_closed', `the closing of ${period} has no event`);
  const { firstReceipt, lastReceipt, voidedCents, perpetualCents } = row;
  return {
    ...closingOf(parts, row),
    firstReceipt,
    lastReceipt,
    voidedCents,
    perpetualCents,
    accounts: [...parts.store.periods.accounts(row.sequence)],
    sessions: event.payload.sessions.map(({ drawerName, ownerId, state }) => ({
      drawerName,
      state,
      ownerName: nameOf(parts, ownerId),
    })),
  };
}

export function viewOpenPeriods({ store, clock }: StationParts): OpenPeriods {
  const { periods, sessions } = store;
  const firstDay = periods.firstDay();
  if (firstDay === null) return { days: [], months: [], years: [] };
  const last = (kind: PeriodKind): string | null => periods.list(kind, 1)[0]?.period ?? null;
  const closed = { lastDay: last('day'), lastMonth: last('month'), lastYear: last('year') };
  const { days, months, years } = periodsToClose(firstDay, closed, clock.today());
  const busy = new Set(periods.daysAfter(closed.lastDay ?? ''));
  const open = sessions.active().map(({ businessDate }) => businessDate);
  return {
    days: days.slice(0, DAYS_SHOWN).map((day) => ({
      day,
      isIdle: !busy.has(day),
      openDrawers: open.filter((date) => date === day).length,
      inReview: periods.sessions(day).filter(({ state }) => state === 'in_review').length,
    })),
    months: [...months],
    years: [...years],
  };
}
