// DP6: by when money must be on its way to the bank, and by when the bank must have answered. The city's limit is hours of
// the clock or whole business days; neither ends on a day on which the city or its bank is closed (BD2).
import { Temporal } from 'temporal-polyfill';
import { type Calendar, addBusinessDays, businessDayFrom } from '../policy/business-days.ts';
import type { CityPolicy } from '../policy/city-policy.ts';

type HandOverLimit = Pick<CityPolicy, 'handOverLimitHours' | 'handOverLimitBusinessDays'>;

const zoned = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

const iso = (at: Temporal.ZonedDateTime): string => at.toInstant().toString({ smallestUnit: 'millisecond' });

/** The first instant after a day: what is due on a day may come until its midnight. */
const endOf = (date: string, timeZone: string): string =>
  iso(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone }));

/** `since` and the answer are UTC instants; a day is one of the office's. */
export function handOverDue(since: string, policy: HandOverLimit & Calendar, timeZone: string): string {
  const from = zoned(since, timeZone);
  const { handOverLimitBusinessDays: days, handOverLimitHours: hours } = policy;
  if (days !== null) return endOf(addBusinessDays(from.toPlainDate().toString(), days, policy), timeZone);
  const due = from.add({ hours });
  const date = due.toPlainDate().toString();
  const open = businessDayFrom(date, policy);
  return iso(open === date ? due : due.add(due.toPlainDate().until(Temporal.PlainDate.from(open))));
}

/** The bank's receipt is expected by the end of so many business days after the hand-over. */
export function bankReceiptDue(
  handedOverAt: string,
  policy: Pick<CityPolicy, 'bankReceiptBusinessDays'> & Calendar,
  timeZone: string,
): string {
  const date = zoned(handedOverAt, timeZone).toPlainDate().toString();
  return endOf(addBusinessDays(date, policy.bankReceiptBusinessDays, policy), timeZone);
}
