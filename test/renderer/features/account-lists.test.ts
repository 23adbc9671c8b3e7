import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src-renderer/app/office-time.ts';
import { billsOf } from '../../../src-renderer/features/accounts/bills-of.ts';
import { findFees } from '../../../src-renderer/features/desk/policy-view.ts';
import { summaryOf } from '../../../src-renderer/features/desk/summary-of.ts';

const charge = (chargeId: string, billDate: string, openCents: number) => ({
  chargeId,
  billDate,
  dueDate: `${billDate.slice(0, 8)}28`,
  openCents,
  amountCents: 5_000,
  service: 'WATER',
  kind: 'USAGE',
  description: '',
});

describe('open charges', () => {
  it('stand by bill, the oldest first, without what is settled, credits counted', () => {
    const bills = billsOf([
      charge('c', '2026-11-01', 5_000),
      charge('a', '2026-10-01', 3_000),
      charge('b', '2026-10-01', -500),
      charge('z', '2026-09-01', 0),
    ]);
    expect(bills.map(({ billDate, openCents }) => [billDate, openCents])).toEqual([
      ['2026-10-01', 2_500],
      ['2026-11-01', 5_000],
    ]);
  });
});

describe('what the money pays, in one line', () => {
  const line = (part: { readonly service?: string; readonly chargeKind?: string; readonly amountCents: number }) => ({
    kind: 'charge' as const,
    chargeId: 'c',
    service: null,
    chargeKind: null,
    billDate: null,
    description: 'Credit on the account',
    rule: '',
    ...part,
  });

  it('names a penalty by itself and adds the rest up by service', () => {
    expect(
      summaryOf([
        line({ service: 'WATER', chargeKind: 'PENALTY', amountCents: 500 }),
        line({ service: 'WATER', chargeKind: 'USAGE', amountCents: 3_000 }),
        line({ service: 'WATER', chargeKind: 'FIXED', amountCents: 100 }),
        { ...line({ amountCents: 25 }), kind: 'credit' },
      ]),
    ).toEqual([
      { name: 'penalty', amountCents: 500 },
      { name: 'water', amountCents: 3_100 },
      { name: 'Credit on the account', amountCents: 25 },
    ]);
  });
});

describe('a fee by its code', () => {
  const fee = (code: string, nameEn: string) => ({ code, nameEn, nameEs: '', priceCents: 100, isTaxable: false });
  const catalogue = [fee('COPY', 'Copies'), fee('LIEN', 'Lien search copy'), fee('TAP', 'New tap')];

  it('PY6 finds by code before words, and lists all for a slash alone', () => {
    expect(findFees(catalogue, '/co').map(({ code }) => code)).toEqual(['COPY', 'LIEN']);
    expect(findFees(catalogue, '/')).toHaveLength(3);
    expect(findFees(catalogue, '/zz')).toEqual([]);
  });
});

describe('dates', () => {
  it('BD1 a calendar day stays that day in every time zone; an instant is told in the office’s', () => {
    const dates = datesIn('en', 'America/Los_Angeles');
    expect(dates.shortDay('2026-11-24')).toBe('Nov 24');
    expect(dates.time('2026-11-24T16:02:00Z').replace('\u202f', ' ')).toBe('8:02 AM');
    expect(dates.day('not a date')).toBe('not a date');
  });
});
