// RC2, RC3: every receipt number from the first to the last exists, issued or void; one that does not is named. The report
// is made from the receipts as they are stored, so that a row taken out behind the station's back shows.
import { receiptNumber } from '../payment/receipt-number.ts';

export interface StoredNumbers {
  readonly year: number;
  readonly lastSerial: number;
  /** Receipts of the year that are stored; less than the last serial where some are missing. */
  readonly stored: number;
  readonly voided: number;
  /** First and last missing serial of each gap, in order. */
  readonly gaps: readonly (readonly [number, number])[];
}

export interface NumberReport {
  readonly year: number;
  readonly firstNumber: string;
  readonly lastNumber: string;
  readonly stored: number;
  readonly voided: number;
  readonly missing: number;
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

/** The first number of a year is 1, whether it is there or not. */
export function numberReport(station: string, { year, lastSerial, stored, voided, gaps }: StoredNumbers): NumberReport {
  const name = (serial: number): string => receiptNumber(station, year, serial);
  return {
    year,
    firstNumber: name(1),
    lastNumber: name(lastSerial),
    stored,
    voided,
    missing: lastSerial - stored,
    gaps: gaps.map(([from, to]) => ({ from: name(from), to: name(to) })),
  };
}
