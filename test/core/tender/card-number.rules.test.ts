import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsCardNumber } from '../../../src-core/tender/card-number.ts';

describe('containsCardNumber', () => {
  it.each([
    '4111111111111111',
    '4222222222222',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111 – 1111'.replace(' – ', '–') + '–1111–1111',
    '5555555555554444',
    '2223003122003222',
    '378282246310005',
    '3782 822463 10005',
    '6011111111111117',
    '30569309025904'.padEnd(14),
    '3056 930902 5904',
    '3530111333300000',
    '6200000000000005',
    'card 4111111111111111, expires soon',
    'Apt 12 4111 1111 1111 1111',
    '4111 1111 1111 1111 12 123',
    '12 4111111111111111',
    '４１１１１１１１１１１１１１１１',
    '4111\u00a01111\u00a01111\u00a01111',
  ])('TN4 sees a card number in %j', (text) => {
    expect(containsCardNumber(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a wrong Luhn digit', '4111111111111112'],
    ['no issuer', '9111111111111111'],
    ['an issuer with another length', '411111111111111'],
    ['too short', '411111111111'],
    ['a longer run with a card inside', '00411111111111111100'],
    ['a longer run in fours', '4111 1111 1111 1111 1111'],
    ['a scan line', '003456789011102960000000000100000000010008'],
    ['an account number', '1000210631'],
    ['two telephone numbers', '608-808-1353 (608) 320-7685'],
    ['digits apart by words', '4111 and 1111 and 1111 and 1111'],
  ])('TN4 sees none in %s', (_, text) => {
    expect(containsCardNumber(text)).toBe(false);
  });

  it('TN4 finds a card in any sentence, and none once a digit is changed', () => {
    const words = fc.stringMatching(/^[a-z .,]{0,20}$/);
    fc.assert(
      fc.property(words, words, fc.nat({ max: 15 }), fc.integer({ min: 1, max: 9 }), (before, after, at, by) => {
        const card = '4012888888881881';
        expect(containsCardNumber(`${before}${card}${after}`)).toBe(true);
        const changed = `${card.slice(0, at)}${(Number(card[at]) + by) % 10}${card.slice(at + 1)}`;
        expect(containsCardNumber(`${before}${changed}${after}`)).toBe(false);
      }),
    );
  });
});
