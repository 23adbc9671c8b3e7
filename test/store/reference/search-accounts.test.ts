import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../../src-core/account/account.ts';
import { balanceOf, pastDueOf } from '../../../src-core/account/charge-totals.ts';
import { isAccountNumber } from '../../../src-core/account/account-number.ts';
import { createExtractImporter } from '../../../src-main/import/extract-importer.ts';
import { openReferenceStore } from '../../../src-main/store/reference/reference-store.ts';
import { account, extractFolder } from '../../import/extract-folder.ts';

const SAMPLE_CITY = fileURLToPath(new URL('../../../sample-city', import.meta.url));
const TODAY = '2026-11-20';
const newStation = () => {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-search-'));
  const store = openReferenceStore(folder);
  return { store, importer: createExtractImporter({ folder, store, now: () => '2026-11-21T07:45:00Z' }) };
};

const PEOPLE: readonly (readonly [string, Partial<Record<string, string>>])[] = [
  [
    '1000210631',
    {
      customer_name: 'Ana Muñoz',
      service_address: '418 Oak St',
      unit: 'Apt 3',
      phone: '(608) 555-0100',
      email: 'Ana@Example.org',
    },
  ],
  [
    '1000007185',
    { customer_name: 'Muñoz Bakery', service_address: '9 Main St', phone: '608-555-0199', meter_no: 'S10000001' },
  ],
  [
    '1000075414',
    { customer_name: 'Aaron Munoz', service_address: '1 Elm Ct', status: 'CLOSED', meter_no: 'N20000002' },
  ],
  [
    '1000021063',
    { customer_name: 'Zoë Zimmer', service_address: '77 Munoz Blvd', phone: '+1 608 555 0142', meter_no: '' },
  ],
  [
    '1000018002',
    { customer_name: 'Søren Østergård', service_address: '418 Oakland Ave', phone: '', meter_no: 'E30000003' },
  ],
  ['1000033001', { customer_name: 'Jerry St.\u00a0James', service_address: '5 N Park Pl', meter_no: 'E30000004' }],
  ['1000044008', { customer_name: 'Muñoz', service_address: '6 N Park Pl', meter_no: 'E30000005' }],
];

const withCheckDigit = (base: string): string =>
  [...'0123456789'].map((digit) => base.slice(0, -1) + digit).find(isAccountNumber) ?? '';

const small = newStation();
const city = newStation();
const find = (query: string) => small.store.search({ query, businessDate: TODAY });
const names = (query: string) => find(query).map((hit) => hit.customerName);

beforeAll(async () => {
  const accounts = PEOPLE.map(([number, changed]) =>
    account(withCheckDigit(number), changed as Record<string, string>),
  );
  const rows = { 'accounts.csv': accounts, 'open_charges.csv': [], 'usage.csv': [] };
  expect(await small.importer.start({ folder: extractFolder({ rows }) }).done).toMatchObject({ ok: true });
  expect(await city.importer.start({ folder: SAMPLE_CITY }).done).toMatchObject({ ok: true });
});
afterAll(() => {
  small.store.close();
  city.store.close();
});

describe('one box finds', () => {
  test.each([
    ['munoz', 'exact name, then its beginning, then words of names with closed last, then the address'],
    ['MUÑOZ', 'whatever the case and accents'],
  ])('%s: %s', (query) => {
    expect(names(query)).toEqual(['Muñoz', 'Muñoz Bakery', 'Ana Muñoz', 'Aaron Munoz', 'Zoë Zimmer']);
  });

  test.each([
    ['an account number', withCheckDigit('1000210631'), 'Ana Muñoz', 'account_no'],
    ['its last four digits', withCheckDigit('1000210631').slice(-4), 'Ana Muñoz', 'account_no'],
    ['a telephone number in another shape', '608.555.0100', 'Ana Muñoz', 'phone'],
    ['its last seven digits', '555-0142', 'Zoë Zimmer', 'phone'],
    ['a telephone number with the country’s 1', '16085550199', 'Muñoz Bakery', 'phone'],
    ['a meter', 's10000001', 'Muñoz Bakery', 'meter'],
    ['a meter by its digits', '30000003', 'Søren Østergård', 'meter'],
    ['an e-mail address', 'ana@EX', 'Ana Muñoz', 'email'],
    ['a name without its accents', 'ostergard soren', 'Søren Østergård', 'name'],
    ['a name with a hard space in the file', 'st james', 'Jerry St.\u00a0James', 'name'],
    ['an address', '418 oak st apt 3', 'Ana Muñoz', 'address'],
    ['a name and an address', 'ana oak', 'Ana Muñoz', 'address'],
    ['the inside of a word', 'tergar', 'Søren Østergård', 'inner'],
    ['a letter too many', 'zimmmer', 'Zoë Zimmer', 'slip'],
    ['two letters swapped', 'ostregard', 'Søren Østergård', 'slip'],
  ])('%s', (_, query, name, matched) => {
    expect(find(query)[0]).toMatchObject({ customerName: name, matched });
  });

  test('a house number is the beginning of an address', () => {
    expect(names('418')).toEqual(['Ana Muñoz', 'Søren Østergård']);
  });

  test.each(['', ' ', '-', '@', '""', "' OR 1=1", 'AND', 'NOT munoz', '*', 'name_words:ana', '(', 'xqzv'])(
    'nobody, and no error, by %j',
    (query) => {
      expect(names(query)).toEqual([]);
    },
  );

  test('any text at all without an error, every hit real and none twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[a-z0-9 "*@-]{0,12}$/)),
        (query) => {
          const numbers = find(query).map((hit) => hit.accountNo);
          expect(new Set(numbers).size).toBe(numbers.length);
        },
      ),
    );
  });
});

describe('every fifth account of the sample city is found', () => {
  const everyNumber = (): readonly string[] => {
    const numbers = new Set<string>();
    for (let start = 100; start < 180; start += 1) {
      const hits = city.store.search({
        query: `1${String(start).padStart(3, '0').slice(1)}`,
        businessDate: TODAY,
        limit: 50,
      });
      for (const hit of hits) numbers.add(hit.accountNo);
    }
    return [...numbers].filter((_, index) => index % 5 === 0);
  };
  const sample = (): readonly Account[] => everyNumber().flatMap((number) => city.store.getAccount(number) ?? []);

  test('by its number, telephone, meter and full name with address', () => {
    const accounts = sample();
    expect(accounts.length).toBeGreaterThan(250);
    for (const one of accounts) {
      const queries = [one.accountNo, one.phone, one.meterNo, `${one.customerName} ${one.serviceAddress} ${one.unit}`];
      for (const query of queries.filter((text) => text !== '')) {
        const hits = city.store.search({ query, businessDate: TODAY, limit: 50 });
        expect(
          hits.map((hit) => hit.accountNo),
          query,
        ).toContain(one.accountNo);
      }
    }
  });

  test('with the balance and past due that its charges come to', () => {
    for (const { accountNo } of sample()) {
      const [hit] = city.store.search({ query: accountNo, businessDate: TODAY });
      const charges = city.store.openCharges(accountNo);
      expect([hit?.balanceCents, hit?.pastDueCents]).toEqual([balanceOf(charges), pastDueOf(charges, TODAY)]);
    }
  });
});
