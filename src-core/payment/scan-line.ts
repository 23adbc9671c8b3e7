// A bill's stub carries one line of digits: account, due date, rate code, gross and net amount, check digit. Where each
// stands is the city's configuration. A line that does not check is refused whole: a guess would pay a neighbour's bill.
import { isIsoDate } from '../account/iso-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { type ModulusTen, modulusTenDigit } from './modulus-ten.ts';

/** `start` counts from 0. */
export interface ScanLineSlice {
  readonly start: number;
  readonly length: number;
}

export interface ScanLineLayout {
  readonly id: string;
  /** Digits in the whole line. */
  readonly length: number;
  readonly accountNo: ScanLineSlice;
  readonly dueDate: ScanLineSlice;
  readonly dateOrder: 'MMDDYY' | 'YYMMDD' | 'DDMMYY';
  /** Two-digit years from here on are of the 1900s. */
  readonly centuryPivot: number;
  readonly rateCode: ScanLineSlice;
  /** Due after the due date. */
  readonly gross: ScanLineSlice;
  /** Due up to the due date. */
  readonly net: ScanLineSlice;
  /** Position of the check digit, which is over all other digits. */
  readonly checkDigitAt: number;
  readonly checkDigit: ModulusTen;
}

export interface ScannedStub {
  readonly accountNo: string;
  readonly dueDate: string;
  readonly grossCents: Cents;
  readonly netCents: Cents;
  readonly rateCode: string;
}

export type ScanLineRefusal =
  'scan_line_is_digits' | 'scan_line_has_its_length' | 'scan_line_check_digit_holds' | 'scan_line_date_exists';

const cut = (digits: string, { start, length }: ScanLineSlice): string => digits.slice(start, start + length);

const checkDigitOf = (layout: ScanLineLayout, digits: string): number =>
  modulusTenDigit(digits.slice(0, layout.checkDigitAt) + digits.slice(layout.checkDigitAt + 1), layout.checkDigit);

function readDate(layout: ScanLineLayout, sixDigits: string): string | null {
  const part = (name: 'YY' | 'MM' | 'DD'): string => sixDigits.substring(layout.dateOrder.indexOf(name)).slice(0, 2);
  const century = Number(part('YY')) >= layout.centuryPivot ? '19' : '20';
  const date = `${century}${part('YY')}-${part('MM')}-${part('DD')}`;
  return isIsoDate(date) ? date : null;
}

/** Reads one scanned line; blanks that a scanner leaves around it are ignored. */
export function readScanLine(layout: ScanLineLayout, scanned: string): Result<ScannedStub, ScanLineRefusal> {
  const digits = scanned.trim();
  if (!/^\d+$/.test(digits)) return refuse('scan_line_is_digits');
  if (digits.length !== layout.length) {
    return refuse('scan_line_has_its_length', { expected: layout.length, found: digits.length });
  }
  if (Number(digits[layout.checkDigitAt]) !== checkDigitOf(layout, digits)) {
    return refuse('scan_line_check_digit_holds');
  }
  const dueDate = readDate(layout, cut(digits, layout.dueDate));
  if (dueDate === null) return refuse('scan_line_date_exists', { found: cut(digits, layout.dueDate) });
  return ok({
    accountNo: cut(digits, layout.accountNo),
    dueDate,
    grossCents: cents(Number(cut(digits, layout.gross))),
    netCents: cents(Number(cut(digits, layout.net))),
    rateCode: cut(digits, layout.rateCode),
  });
}

/** The city's layout that a line of digits could be of: that of its length. */
export const layoutOfLength = (layouts: readonly ScanLineLayout[], digits: string): ScanLineLayout | undefined =>
  layouts.find((layout) => layout.length === digits.trim().length);

/** Prints the line that `readScanLine` reads, check digit included; values longer than their slice lose leading digits. */
export function writeScanLine(layout: ScanLineLayout, stub: ScannedStub): string {
  const line = Array.from('0'.repeat(layout.length));
  const put = (slice: ScanLineSlice, value: string): void => {
    line.splice(slice.start, slice.length, ...value.padStart(slice.length, '0').slice(-slice.length));
  };
  const [year, month, day] = stub.dueDate.split('-');
  put(layout.accountNo, stub.accountNo);
  put(
    layout.dueDate,
    layout.dateOrder
      .replace('YY', (year ?? '').slice(-2))
      .replace('MM', month ?? '')
      .replace('DD', day ?? ''),
  );
  put(layout.rateCode, stub.rateCode);
  put(layout.gross, String(stub.grossCents));
  put(layout.net, String(stub.netCents));
  line[layout.checkDigitAt] = String(checkDigitOf(layout, line.join('')));
  return line.join('');
}
