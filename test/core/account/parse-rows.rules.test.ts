import { describe, expect, test } from 'vitest';
import { EXTRACT_COLUMNS, type ExtractFileName } from '../../../src-core/account/extract-columns.ts';
import { parseAccountRow } from '../../../src-core/account/parse-account-row.ts';
import { parseChargeRow } from '../../../src-core/account/parse-charge-row.ts';
import { parseUsageRow } from '../../../src-core/account/parse-usage-row.ts';
import { ROW_REASONS, type RowReason, type RowResult } from '../../../src-core/account/row-reject.ts';

const SOUND: Readonly<Record<ExtractFileName, Readonly<Record<string, string>>>> = {
  'accounts.csv': {
    account_no: '1000210631',
    customer_name: 'Ana Muñoz',
    service_address: '418 Oak St',
    unit: 'Apt 3',
    city: 'Cedar Bend',
    zip: '53601',
    mailing_address: 'PO Box 1\nCedar Bend',
    phone: '(608) 555-0100',
    email: '',
    class: 'RES',
    status: 'ACTIVE',
    cycle: '02',
    route: 'R07',
    meter_no: 'B24227956',
    cash_only: 'Y',
    cutoff_date: '2026-11-24',
    autopay: 'N',
    lat: '',
    lon: '',
    notes: 'Says "hello"',
  },
  'open_charges.csv': {
    account_no: '1000210631',
    charge_id: '1000210631-2611-00',
    service: 'WATER',
    kind: 'USAGE',
    bill_date: '2026-11-11',
    due_date: '2026-12-01',
    amount: '23.57',
    open_amount: '3.57',
    description: 'Water usage Nov 2026',
  },
  'usage.csv': {
    account_no: '1000210631',
    meter_no: 'B24227956',
    read_date: '2026-11-06',
    reading: '2603641',
    usage_gal: '12010',
    read_type: 'ACTUAL',
  },
};

const PARSERS: Readonly<Record<ExtractFileName, (fields: readonly string[]) => RowResult<object>>> = {
  'accounts.csv': parseAccountRow,
  'open_charges.csv': parseChargeRow,
  'usage.csv': parseUsageRow,
};

const parse = (file: ExtractFileName, changed: Readonly<Record<string, string>> = {}): RowResult<object> =>
  PARSERS[file](EXTRACT_COLUMNS[file].map((column) => changed[column] ?? SOUND[file][column] ?? ''));

const BAD: readonly (readonly [ExtractFileName, string, string, RowReason])[] = [
  ['accounts.csv', 'account_no', '1000210632', 'account_number_check_digit'],
  ['accounts.csv', 'account_no', '', 'account_number_check_digit'],
  ['accounts.csv', 'account_no', '1000210631 ', 'account_number_check_digit'],
  ['accounts.csv', 'customer_name', '  ', 'text_is_present'],
  ['accounts.csv', 'customer_name', 'x'.repeat(201), 'text_fits'],
  ['accounts.csv', 'service_address', '', 'text_is_present'],
  ['accounts.csv', 'notes', 'bell\u0007', 'text_is_printable'],
  ['accounts.csv', 'class', 'res', 'code_is_plain'],
  ['accounts.csv', 'status', 'active', 'status_is_known'],
  ['accounts.csv', 'status', '', 'status_is_known'],
  ['accounts.csv', 'cash_only', 'yes', 'flag_is_y_or_n'],
  ['accounts.csv', 'autopay', '', 'flag_is_y_or_n'],
  ['accounts.csv', 'cutoff_date', '11/24/2026', 'date_is_iso'],
  ['open_charges.csv', 'charge_id', '', 'text_is_present'],
  ['open_charges.csv', 'service', 'Water usage', 'code_is_plain'],
  ['open_charges.csv', 'kind', '', 'code_is_plain'],
  ['open_charges.csv', 'bill_date', '2026-02-30', 'date_is_iso'],
  ['open_charges.csv', 'due_date', '', 'date_is_iso'],
  ['open_charges.csv', 'amount', '23.575', 'amount_is_whole_cents'],
  ['open_charges.csv', 'amount', '', 'amount_is_whole_cents'],
  ['open_charges.csv', 'open_amount', '1e3', 'amount_is_whole_cents'],
  ['open_charges.csv', 'open_amount', '23.58', 'open_amount_within_amount'],
  ['open_charges.csv', 'open_amount', '-1.00', 'open_amount_within_amount'],
  ['usage.csv', 'meter_no', '', 'text_is_present'],
  ['usage.csv', 'reading', '12.5', 'number_is_whole'],
  ['usage.csv', 'usage_gal', '', 'number_is_whole'],
];

describe('a row of the extract', () => {
  test.each(BAD)('SY9 refuses %s %s %j: %s', (file, column, raw, reason) => {
    expect(parse(file, { [column]: raw })).toEqual({
      ok: false,
      rejects: [{ column, reason, raw: raw.slice(0, 500) }],
    });
  });

  test('SY9 names everything that is wrong with a row at once', () => {
    const parsed = parse('accounts.csv', { status: 'OPEN', cash_only: '1', cutoff_date: 'soon' });
    expect(parsed.ok ? [] : parsed.rejects.map((reject) => reject.column)).toEqual([
      'status',
      'cash_only',
      'cutoff_date',
    ]);
  });

  test.each(['accounts.csv', 'open_charges.csv', 'usage.csv'] as const)(
    'SY9 refuses a row of %s with a field missing',
    (file) => {
      const fields = EXTRACT_COLUMNS[file].slice(0, -1).map((column) => SOUND[file][column] ?? '');
      const parsed = PARSERS[file](fields);
      expect(parsed.ok ? [] : parsed.rejects.map((reject) => reject.reason)).toContain('row_has_every_column');
    },
  );

  test('every reason is said in words', () => {
    for (const { en, es } of Object.values(ROW_REASONS)) {
      for (const words of [en, es]) expect(words).toMatch(/^[A-Z].+\.$/);
      expect(es).not.toBe(en);
    }
  });

  test('an account is taken as the city wrote it', () => {
    expect(parse('accounts.csv')).toMatchObject({
      ok: true,
      row: {
        customerName: 'Ana Muñoz',
        cashOnly: true,
        autopay: false,
        cutoffDate: '2026-11-24',
        mailingAddress: 'PO Box 1\nCedar Bend',
      },
    });
    expect(parse('accounts.csv', { cutoff_date: '' })).toMatchObject({ ok: true, row: { cutoffDate: null } });
  });

  test.each([
    ['23.57', '23.57', 2357, 2357],
    ['23.57', '0', 2357, 0],
    ['-12.17', '-12.17', -1217, -1217],
    ['-12.17', '-2.00', -1217, -200],
  ])('MN1 a charge of %s open for %s is whole cents', (amount, open, amountCents, openCents) => {
    expect(parse('open_charges.csv', { amount, open_amount: open })).toMatchObject({
      ok: true,
      row: { amountCents, openCents },
    });
  });

  test('a read is whole numbers', () => {
    expect(parse('usage.csv')).toMatchObject({ ok: true, row: { reading: 2603641, usageGallons: 12010 } });
  });
});
