// A date as the office writes it: 11/20/2026, 11/20/26, or as the station does, 2026-11-20.
import { isIsoDate } from '../../../src-core/account/iso-date.ts';

/** The ISO date; null for nothing typed, undefined for what is no date. */
export function readTypedDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (isIsoDate(text)) return text;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  if (parts === null) return undefined;
  const [, month = '', day = '', year = ''] = parts;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
