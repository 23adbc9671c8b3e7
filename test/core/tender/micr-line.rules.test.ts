import { describe, expect, it } from 'vitest';
import { looksLikeMicr, readMicrLine, writerText } from '../../../src-core/tender/micr-line.ts';

const REFUSED = [
  ['no line at all', '1041', 'check_line_is_readable'],
  [
    'two numbers before the on-us sign, either of which could be the check',
    'T121000248T 1041 123456789U',
    'check_line_is_readable',
  ],
  ['an account that is too short', 'T121000248T 123U 1041', 'check_line_is_readable'],
  ['an account of nobody’s length', `T121000248T ${'1'.repeat(18)}U 1041`, 'check_line_is_readable'],
  ['a digit misread', 'T121000249T 123456789U 1041', 'routing_digit_holds'],
] as const;

const READ = [
  ['a personal check', 'T121000248T 123456789U 1041', '123456789', '1041'],
  ['small letters', 't121000248t 123456789o 1041', '123456789', '1041'],
  ['colon and less-than', ':121000248: 12345-6789< 1041', '123456789', '1041'],
  ['the signs themselves', '⑆121000248⑆123456789⑈1041', '123456789', '1041'],
  ['a business check', 'U001041U T121000248T 000123456789U', '000123456789', '001041'],
  ['blanks beside the transit signs', 'T 121000248 T 123456789U 1041', '123456789', '1041'],
] as const;

describe('the magnetic line of a check', () => {
  it.each(REFUSED)('TN3 refuses %s', (_what, line, code) => {
    expect(readMicrLine(line)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each(READ)('TN3 reads %s', (_what, line, bankAccount, itemNumber) => {
    expect(readMicrLine(line)).toEqual({ ok: true, value: { routing: '121000248', bankAccount, itemNumber } });
    expect(looksLikeMicr(line)).toBe(true);
  });

  it('TN5 knows one writer by the same bank account, zeros in front or not', () => {
    const text = (bankAccount: string) => writerText({ routing: '121000248', bankAccount });
    expect(text('000123456789')).toBe(text('123456789'));
    expect(text('1234567890')).not.toBe(text('123456789'));
  });

  it('leaves a bill’s stub and an account number to the scanner of bills', () => {
    expect(looksLikeMicr('003456789011102960000000000100000000010008')).toBe(false);
    expect(looksLikeMicr('1000210631')).toBe(false);
  });
});
