// Reads a scan line's configuration: every slice lies inside the line, no two overlap, and none covers the check digit.
import type { ModulusTen } from '../payment/modulus-ten.ts';
import type { ScanLineLayout, ScanLineSlice } from '../payment/scan-line.ts';
import { type Reader, listOf, objectOf, oneOf, such, text, truth, whole } from './read-document.ts';

const slice = (longest: number): Reader<ScanLineSlice> =>
  objectOf<ScanLineSlice>({ start: whole(0, 99), length: whole(1, longest) });

function slicesAreApart(layout: ScanLineLayout): boolean {
  const taken = new Set([layout.checkDigitAt]);
  for (const { start, length } of [layout.accountNo, layout.dueDate, layout.rateCode, layout.gross, layout.net]) {
    for (let at = start; at < start + length; at += 1) {
      if (taken.has(at)) return false;
      taken.add(at);
    }
  }
  return Math.max(...taken) < layout.length;
}

export const scanLineLayout: Reader<ScanLineLayout> = such(
  objectOf<ScanLineLayout>({
    id: text,
    length: whole(10, 100),
    accountNo: slice(20),
    dueDate: such(slice(6), ({ length }) => length === 6, 'six digits'),
    dateOrder: oneOf('MMDDYY', 'YYMMDD', 'DDMMYY'),
    centuryPivot: whole(0, 99),
    rateCode: slice(10),
    gross: slice(12),
    net: slice(12),
    checkDigitAt: whole(0, 99),
    checkDigit: objectOf<ModulusTen>({
      weights: listOf(whole(0, 9), 1),
      startSide: oneOf('left', 'right'),
      addDigits: truth,
      complement: oneOf('tens', 'none'),
    }),
  }),
  slicesAreApart,
  'a layout whose parts lie inside the line and do not overlap',
);
