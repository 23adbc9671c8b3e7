import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src-core/money/cents.ts';
import { modulusTenDigit } from '../../../src-core/payment/modulus-ten.ts';
import type { paymentRefusals } from '../../../src-core/payment/refusals.ts';
import {
  type ScanLineLayout,
  layoutOfLength,
  readScanLine,
  writeScanLine,
} from '../../../src-core/payment/scan-line.ts';
import { cityPolicy } from '../policy/city-policy-file.ts';

const CREDITRON: ScanLineLayout = {
  id: 'creditron',
  length: 42,
  accountNo: { start: 0, length: 11 },
  dueDate: { start: 11, length: 6 },
  dateOrder: 'MMDDYY',
  centuryPivot: 70,
  rateCode: { start: 17, length: 4 },
  gross: { start: 21, length: 10 },
  net: { start: 31, length: 10 },
  checkDigitAt: 41,
  checkDigit: { weights: [2, 1], startSide: 'left', addDigits: true, complement: 'tens' },
};
const VECTOR = '003456789011102960000000000100000000010008';

describe('readScanLine', () => {
  it.each([
    { code: 'scan_line_is_digits', line: '' },
    { code: 'scan_line_is_digits', line: `${VECTOR.slice(0, 41)}X` },
    { code: 'scan_line_is_digits', line: '٠٠٣٤٥٦' },
    { code: 'scan_line_has_its_length', line: VECTOR.slice(0, 41) },
    { code: 'scan_line_has_its_length', line: `${VECTOR}${VECTOR}` },
    { code: 'scan_line_check_digit_holds', line: `${VECTOR.slice(0, 41)}7` },
    { code: 'scan_line_check_digit_holds', line: VECTOR.replace('003456', '003465') },
    {
      code: 'scan_line_date_exists',
      line: writeScanLine(CREDITRON, {
        accountNo: '1',
        dueDate: '2026-13-01',
        grossCents: cents(1),
        netCents: cents(1),
        rateCode: '0',
      }),
    },
  ] satisfies readonly { code: keyof typeof paymentRefusals; line: string }[])(
    'PY1 refuses $code: $line',
    ({ code, line }) => {
      const result = readScanLine(CREDITRON, line);
      expect(result.ok ? 'read' : result.refusal.code).toBe(code);
    },
  );

  it('PY1 does not take the sample of the vendor that does not verify', () => {
    const digits = '00345678901110196000000000010000000001000';
    expect(modulusTenDigit(digits, CREDITRON.checkDigit)).toBe(0);
  });

  it('PY1 reads the published vector', () => {
    expect(readScanLine(CREDITRON, ` ${VECTOR}\r`)).toEqual({
      ok: true,
      value: { accountNo: '00345678901', dueDate: '1996-11-02', grossCents: 1_000, netCents: 1_000, rateCode: '0000' },
    });
  });

  it('PY1 finds the layout by its length', () => {
    const { scanLines } = cityPolicy('riverton');
    expect(layoutOfLength(scanLines, VECTOR)?.id).toBe('riverton-stub-42');
    expect(layoutOfLength(scanLines, '123')).toBeUndefined();
  });

  it.each([
    { why: 'from the left', scheme: {}, digits: '123', digit: 0 },
    { why: 'from the right', scheme: { startSide: 'right' }, digits: '12', digit: 5 },
    { why: 'products whole', scheme: { addDigits: false }, digits: '71', digit: 5 },
    { why: 'digits of products added', scheme: {}, digits: '71', digit: 4 },
    { why: 'no complement', scheme: { complement: 'none' }, digits: '71', digit: 6 },
    { why: 'other weights', scheme: { weights: [3, 7, 1] }, digits: '111', digit: 9 },
  ] as const)('PY1 works the check digit $why', ({ scheme, digits, digit }) => {
    expect(modulusTenDigit(digits, { ...CREDITRON.checkDigit, ...scheme })).toBe(digit);
  });

  const digitsOf = (length: number) =>
    fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
  const stubs = fc.record({
    accountNo: digitsOf(11),
    dueDate: fc
      .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    grossCents: fc.nat({ max: 2_000_000_000 }).map(cents),
    netCents: fc.nat({ max: 2_000_000_000 }).map(cents),
    rateCode: digitsOf(4),
  });
  const layouts = fc
    .record({
      dateOrder: fc.constantFrom('MMDDYY' as const, 'YYMMDD' as const, 'DDMMYY' as const),
      startSide: fc.constantFrom('left' as const, 'right' as const),
      addDigits: fc.boolean(),
      complement: fc.constantFrom('tens' as const, 'none' as const),
    })
    .map(({ dateOrder, ...checkDigit }) => ({
      ...CREDITRON,
      dateOrder,
      checkDigit: { ...CREDITRON.checkDigit, ...checkDigit },
    }));

  it('PY1 reads what is printed, in every layout', () => {
    fc.assert(
      fc.property(layouts, stubs, (layout, stub) => {
        expect(readScanLine(layout, writeScanLine(layout, stub))).toEqual({ ok: true, value: stub });
      }),
    );
  });

  it('PY1 notices any one misread digit of the published layout', () => {
    fc.assert(
      fc.property(stubs, fc.nat({ max: 41 }), fc.integer({ min: 1, max: 9 }), (stub, at, by) => {
        const line = writeScanLine(CREDITRON, stub);
        const misread = `${line.slice(0, at)}${(Number(line[at]) + by) % 10}${line.slice(at + 1)}`;
        expect(readScanLine(CREDITRON, misread)).toMatchObject({ refusal: { code: 'scan_line_check_digit_holds' } });
      }),
    );
  });
});
