import { describe, expect, it } from 'vitest';
import { bankReceiptDue, handOverDue } from '../../../src-core/deposit/due.ts';
import { addBusinessDays, businessDayFrom, isBusinessDay } from '../../../src-core/policy/business-days.ts';

/** The week of Thanksgiving 2026: Thursday both are closed, Friday only the bank. */
const calendar = {
  holidays: [{ date: '2026-11-26', name: 'Thanksgiving' }],
  bankHolidays: [{ date: '2026-11-27', name: 'Inventory' }],
};

describe('business days', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2026-11-27', false],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
  ])('BD2 %s: %s', (date, isOne) => {
    expect(isBusinessDay(date, calendar)).toBe(isOne);
  });

  it.each([
    ['2026-11-25', 0, '2026-11-25'],
    ['2026-11-25', 1, '2026-11-30'],
    ['2026-11-25', 2, '2026-12-01'],
    ['2026-11-26', 0, '2026-11-30'],
    ['2026-11-26', 1, '2026-11-30'],
    ['2026-11-28', 2, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('BD2 %s and %i business days: %s', (date, count, day) => {
    expect(addBusinessDays(date, count, calendar)).toBe(day);
  });

  it('BD2 a closed day gives way to the next open one', () => {
    expect(businessDayFrom('2026-11-26', calendar)).toBe('2026-11-30');
  });
});

const hours = { ...calendar, handOverLimitHours: 24, handOverLimitBusinessDays: null, bankReceiptBusinessDays: 3 };
const days = { ...hours, handOverLimitBusinessDays: 1 };
const CHICAGO = 'America/Chicago';

describe('when money is due', () => {
  it.each([
    ['24 hours later', '2026-11-23T23:00:00.000Z', hours, '2026-11-24T23:00:00.000Z'],
    [
      'on Monday at the same time, when that day is closed',
      '2026-11-25T23:00:00.000Z',
      hours,
      '2026-11-30T23:00:00.000Z',
    ],
    ['by the midnight of the next business day', '2026-11-23T23:00:00.000Z', days, '2026-11-25T06:00:00.000Z'],
    ['by the day of the office, not of Greenwich', '2026-11-24T03:00:00.000Z', days, '2026-11-25T06:00:00.000Z'],
    ['over the holidays', '2026-11-25T23:00:00.000Z', days, '2026-12-01T06:00:00.000Z'],
    [
      'across the change of the clock, a day of 25 hours',
      '2026-10-31T15:00:00.000Z',
      hours,
      '2026-11-02T15:00:00.000Z',
    ],
  ])('DP6, BD2 at the bank: %s', (_what, since, policy, due) => {
    expect(handOverDue(since, policy, CHICAGO)).toBe(due);
  });

  it('DP6 the bank has its business days to confirm', () => {
    expect(bankReceiptDue('2026-11-24T20:00:00.000Z', hours, CHICAGO)).toBe('2026-12-02T06:00:00.000Z');
  });
});
