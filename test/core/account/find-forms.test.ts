import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountCheckDigit } from '../../../src-core/account/check-digit.ts';
import { isAccountNumber } from '../../../src-core/account/account-number.ts';
import { classifyQuery } from '../../../src-core/account/classify-query.ts';
import { isIsoDate } from '../../../src-core/account/iso-date.ts';
import { phoneDigits } from '../../../src-core/account/phone-digits.ts';
import { normalizeSearchText, searchWords } from '../../../src-core/account/search-text.ts';
import { createSlipCounter, slipsAllowed } from '../../../src-core/account/typing-slip.ts';

test.each([
  ['Muñoz', 'munoz'],
  ['Østergård', 'ostergard'],
  ['Łukasz Groß', 'lukasz gross'],
  ['Jerry St.\u00a0James', 'jerry st james'],
  ["O'Brien & D’Angelo", 'obrien dangelo'],
  ['Smith-Jones', 'smith jones'],
  ['  N.  5th   St #12 ', 'n 5th st 12'],
  ['Nguyễn', 'nguyen'],
  ['"*()^:', ''],
  ['💧', ''],
])('find: %j is compared as %j', (text, plain) => {
  expect(normalizeSearchText(text)).toBe(plain);
});

test('find: the words of a text are distinct and in order', () => {
  expect(searchWords('Oak Oak  St')).toEqual(['oak', 'st']);
  expect(searchWords(' - ')).toEqual([]);
});

test.each([
  ['(608) 276-6341', '6082766341'],
  ['+1 608 276 6341', '6082766341'],
  ['608.276.6341', '6082766341'],
  ['2766341', '2766341'],
  ['', ''],
  ['call the office', ''],
])('find: the telephone number %j is compared by %j', (text, digits) => {
  expect(phoneDigits(text)).toBe(digits);
});

test.each([
  ['100000718', 5],
  ['100021063', 1],
  ['00345678901110296000000000010000000001000', 8],
])('find: the check digit over %s is %i', (digits, digit) => {
  expect(accountCheckDigit(digits)).toBe(digit);
});

test('find: every single wrong digit and nearly every swap of neighbours is noticed', () => {
  const number = '1000210631';
  for (let index = 0; index < number.length; index += 1) {
    for (const digit of '0123456789') {
      const typed = number.slice(0, index) + digit + number.slice(index + 1);
      expect(isAccountNumber(typed), typed).toBe(typed === number);
    }
  }
  expect(isAccountNumber('1000201631')).toBe(false);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '26-11-20',
  '11/20/2026',
  '1899-12-31',
  '',
  '2026-11-20T00:00',
])('SY11 refuses %j as a day', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each(['2026-11-20', '2028-02-29', '2000-02-29'])('SY11 takes %j as a day', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  ['', 'empty'],
  ['  - ', 'empty'],
  ['1000-2106 31', 'number'],
  ['(608) 276-6341', 'number'],
  ['7185', 'number'],
  ['ana@example.org', 'email'],
  ['418 Oak', 'text'],
  ['B24227956', 'text'],
])('find: %j is told apart as %s', (typed, kind) => {
  expect(classifyQuery(typed).kind).toBe(kind);
});

test('find: only a single word with a digit in it may be a meter', () => {
  expect(classifyQuery('b24227956')).toMatchObject({ meter: 'B24227956' });
  expect(classifyQuery('muñoz')).toMatchObject({ meter: null });
  expect(classifyQuery('418 Oak')).toMatchObject({ meter: null });
});

test('find: a text of any length costs no more than a long name', () => {
  const query = classifyQuery('ab cd ef gh ij kl mn op qr st '.repeat(5000));
  expect(query.kind === 'text' ? query.words.length : 0).toBe(8);
});

test.each([
  ['munoz', 'munoz', 0],
  ['munos', 'munoz', 1],
  ['muoz', 'munoz', 1],
  ['munnoz', 'munoz', 1],
  ['mnuoz', 'munoz', 1],
  ['mxnxz', 'munoz', 2],
  ['gonzales', 'gonzalez', 1],
  ['abcd', 'munoz', 3],
])('find: from %s to %s it is %i slips (3: more than two)', (typed, word, slips) => {
  expect(createSlipCounter(typed, 2).into(word)).toBe(slips);
});

/** Written out: every way to make one word of the other, one slip at a time from their ends. */
function slipsByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slipsByDefinition(restOfA, b) + 1,
    slipsByDefinition(a, restOfB) + 1,
    slipsByDefinition(restOfA, restOfB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ...(isSwap ? [slipsByDefinition(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

test('find: slips are counted as they are defined, into a whole word and into its start', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (typed, other, most) => {
      const counted = (into: string): number => Math.min(slipsByDefinition(typed, into), most + 1);
      const slips = createSlipCounter(typed, most);
      slips.into('abcabcabcabc');
      expect(slips.into(other)).toBe(counted(other));
      const start = other.slice(0, typed.length);
      expect(slips.intoStart(other)).toBe(Math.min(counted(other), counted(start)));
    }),
    { numRuns: 500 },
  );
});

test('find: short words are never guessed', () => {
  expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
