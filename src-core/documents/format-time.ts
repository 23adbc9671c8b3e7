// Dates and times as the office writes them, with the zone where they could be mistaken (RC1). Written out here and not
// left to the runtime's locale data, so that a reprint years later, on a newer runtime, equals its original (RC5).
import { Temporal } from 'temporal-polyfill';
import { invariant } from '../result/result.ts';
import type { Language } from './document.ts';
import { NO_BREAK } from './printable-text.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};

/** Offset in hours → what people of that zone call it. Other zones are written as an offset. */
const ZONE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'America/New_York': { '-05:00': 'EST', '-04:00': 'EDT' },
  'America/Detroit': { '-05:00': 'EST', '-04:00': 'EDT' },
  'America/Indiana/Indianapolis': { '-05:00': 'EST', '-04:00': 'EDT' },
  'America/Chicago': { '-06:00': 'CST', '-05:00': 'CDT' },
  'America/Denver': { '-07:00': 'MST', '-06:00': 'MDT' },
  'America/Boise': { '-07:00': 'MST', '-06:00': 'MDT' },
  'America/Phoenix': { '-07:00': 'MST' },
  'America/Los_Angeles': { '-08:00': 'PST', '-07:00': 'PDT' },
  'America/Anchorage': { '-09:00': 'AKST', '-08:00': 'AKDT' },
  'Pacific/Honolulu': { '-10:00': 'HST' },
  'America/Puerto_Rico': { '-04:00': 'AST' },
};

const dateText = (
  of: { readonly year: number; readonly month: number; readonly day: number },
  language: Language,
): string => {
  const month = MONTHS[language][of.month - 1] ?? '';
  const words = language === 'en' ? [month, `${of.day},`, of.year] : [of.day, month, of.year];
  return words.join(NO_BREAK);
};

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2026-11-20` → `Nov 20, 2026` or `20 nov 2026`. */
export function formatDate(isoDate: string, language: Language): string {
  const [, year, month, day] = (ISO_DATE.exec(isoDate) ?? []).map(Number);
  invariant(year !== undefined && month !== undefined && day !== undefined, `${isoDate} is no date`);
  return dateText({ year, month, day }, language);
}

/** `2026-11-20T16:14:09.120Z` → `Nov 20, 2026 10:14:09 AM CST`. */
export function formatInstant(
  instant: string,
  timeZone: string,
  language: Language,
  precision: 'second' | 'minute' = 'second',
): string {
  // The runtime reads an instant almost four times as fast, and of what is no instant Temporal refuses the result.
  const zoned = Temporal.Instant.fromEpochMilliseconds(Date.parse(instant)).toZonedDateTimeISO(timeZone);
  // The zone is asked once, and not again for each part of the time.
  const at = zoned.toPlainDateTime();
  const { offset } = zoned;
  const minutes = `${at.minute}`.padStart(2, '0');
  const seconds = precision === 'second' ? `:${`${at.second}`.padStart(2, '0')}` : '';
  const half = language === 'en' ? (at.hour < 12 ? 'AM' : 'PM') : at.hour < 12 ? `a.${NO_BREAK}m.` : `p.${NO_BREAK}m.`;
  const zone = ZONE_NAMES[timeZone]?.[offset] ?? `UTC${offset}`;
  return `${dateText(at, language)} ${at.hour % 12 || 12}:${minutes}${seconds}${NO_BREAK}${half}${NO_BREAK}${zone}`;
}

/** `9:00 AM`, `9:00 a. m.`: an hour of the office's clock. */
export function formatHour(hour: number, language: Language): string {
  const half = hour < 12 ? 0 : 1;
  const word = language === 'en' ? ['AM', 'PM'][half] : [`a.${NO_BREAK}m.`, `p.${NO_BREAK}m.`][half];
  return `${hour % 12 || 12}:00${NO_BREAK}${word ?? ''}`;
}

let lastMoment = { of: '', text: '' };

/**
 * An instant, or a date alone: an extract's "as of" may be either. The last one is remembered: all receipts of a day
 * say the same one, and zones are slow to ask.
 */
export function formatMoment(iso: string, timeZone: string, language: Language): string {
  const of = `${iso} ${timeZone} ${language}`;
  if (lastMoment.of !== of) {
    const text = iso.includes('T') ? formatInstant(iso, timeZone, language, 'minute') : formatDate(iso, language);
    lastMoment = { of, text };
  }
  return lastMoment.text;
}
