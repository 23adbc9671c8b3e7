// Dates and times as the office writes them, in its own time zone and the person's language.
import { create } from 'zustand';
import { type Language, useLanguage } from './texts/texts.ts';

interface OfficeTimeState {
  readonly timeZone: string;
  readonly setTimeZone: (timeZone: string) => void;
}

export const useOfficeTime = create<OfficeTimeState>()((set) => ({
  timeZone: 'UTC',
  setTimeZone: (timeZone) => set({ timeZone }),
}));

export interface Dates {
  /** `Nov 24, 2026`, of a calendar day. */
  readonly day: (isoDate: string) => string;
  /** `Nov 24`, where the year is plain. */
  readonly shortDay: (isoDate: string) => string;
  /** `8:02 AM` */
  readonly time: (instant: string) => string;
  /** `Nov 24, 2026, 8:02 AM` */
  readonly moment: (instant: string) => string;
  /** `Nov`, and `November 2026`. */
  readonly month: (isoDate: string) => string;
  readonly longMonth: (isoDate: string) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** What cannot be read as a date is shown as it came. */
const write = (format: Intl.DateTimeFormat, text: string): string => {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : format.format(at);
};

export function datesIn(language: Language, timeZone: string): Dates {
  const locale = LOCALES[language];
  const of = (options: Intl.DateTimeFormatOptions, zone: string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    return (text: string) => write(format, text);
  };
  return {
    day: of({ dateStyle: 'medium' }, 'UTC'),
    shortDay: of({ month: 'short', day: 'numeric' }, 'UTC'),
    time: of({ timeStyle: 'short' }, timeZone),
    moment: of({ dateStyle: 'medium', timeStyle: 'short' }, timeZone),
    month: of({ month: 'short' }, 'UTC'),
    longMonth: of({ month: 'long', year: 'numeric' }, 'UTC'),
  };
}

const made = new Map<string, Dates>();

export function useDates(): Dates {
  const language = useLanguage((state) => state.language);
  const timeZone = useOfficeTime((state) => state.timeZone);
  const key = `${language} ${timeZone}`;
  const dates = made.get(key) ?? datesIn(language, timeZone);
  made.set(key, dates);
  return dates;
}
