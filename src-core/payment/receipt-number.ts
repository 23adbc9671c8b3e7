// RC2: numbers per station and year are consecutive and of fixed width, so that a list of them sorts as it was issued and
// a missing one can be named. The year is the business date's (BD1), not the wall clock's.
import { invariant } from '../result/result.ts';

const MAX_RECEIPT_SERIAL = 9_999_999;

/** `01A-2026-0000041` */
export function receiptNumber(station: string, year: number, serial: number): string {
  invariant(station.length > 0, 'a receipt number needs its station code');
  invariant(Number.isInteger(year) && year >= 1900 && year <= 2199, `not a year of receipts: ${year}`);
  invariant(Number.isInteger(serial) && serial >= 1 && serial <= MAX_RECEIPT_SERIAL, `not a receipt serial: ${serial}`);
  return `${station}-${year}-${String(serial).padStart(7, '0')}`;
}

export const receiptYear = (businessDate: string): number => Number(businessDate.slice(0, 4));
