// Corrections are numbered by station and year without a gap, in a series of their own: receipt numbers stay the receipts'.
import { receiptNumber } from '../payment/receipt-number.ts';

export const correctionNumber = (station: string, year: number, serial: number): string =>
  `C${receiptNumber(station, year, serial)}`;

/** The numbers of the next correction of a business date. */
export function nextCorrection(station: string, businessDate: string, serial: number) {
  const correctionYear = Number(businessDate.slice(0, 4));
  return {
    correctionNumber: correctionNumber(station, correctionYear, serial),
    correctionYear,
    correctionSerial: serial,
  };
}
