import { describe, expect, it } from 'vitest';
import { csvFile, csvMoney, csvText } from '../../../src-core/report/report-csv.ts';

describe('a text in a CSV file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', `"'\t=1"`],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])('%j is never taken for a formula', (text, written) => {
    expect(csvText(text)).toBe(written);
  });

  it.each([
    ['plain', 'plain'],
    ['Ruiz, Ana', '"Ruiz, Ana"'],
    ['the "old" one', '"the ""old"" one"'],
    ['two\nlines', '"two\nlines"'],
    ["O'Brien", "O'Brien"],
    [' blank before', '" blank before"'],
    ['', ''],
  ])('%j is quoted where it must be', (text, written) => {
    expect(csvText(text)).toBe(written);
  });
});

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [-120_405, '-1204.05'],
  [1_000_000_000_000, '10000000000.00'],
])('%i cents are %s, without commas', (cents, written) => {
  expect(csvMoney(cents)).toBe(written);
});

it('a file begins with a byte order mark, and every line ends with CR LF', () => {
  expect(csvFile([['a', 'b'], ['1']])).toBe('\uFEFFa,b\r\n1\r\n');
});
