import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRACT_COLUMNS } from '../../src-core/account/extract-columns.ts';
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import { createExtractImporter } from '../../src-main/import/extract-importer.ts';
import type { ImportRequest } from '../../src-main/ports/extract-importer.ts';
import { openReferenceStore } from '../../src-main/store/reference/reference-store.ts';
import {
  FIRST,
  type FolderOptions,
  SECOND,
  SMALL,
  account,
  charge,
  csvText,
  extractFolder,
  newFolder,
} from './extract-folder.ts';

const data = newFolder();
const store = openReferenceStore(data);
const importer = createExtractImporter({ folder: data, store, now: () => '2026-11-21T07:45:00Z' });
const run = (folder: string, request: Omit<ImportRequest, 'folder'> = {}) =>
  importer.start({ folder, ...request }).done;

const filesInUse = (): readonly string[] =>
  readdirSync(data)
    .filter((name) => name !== 'rejects')
    .sort();

beforeAll(async () => {
  expect(await run(extractFolder())).toMatchObject({ ok: true });
});
afterAll(() => store.close());

const swapped = ['customer_name', 'account_no', ...EXTRACT_COLUMNS['accounts.csv'].slice(2)];
const header = (file: 'accounts.csv' | 'open_charges.csv' | 'usage.csv'): string => csvText([EXTRACT_COLUMNS[file]]);
const latin1 = Buffer.from(header('accounts.csv') + csvText([account(FIRST)]), 'latin1');
const utf16 = Buffer.from(`\ufeff${header('accounts.csv')}`, 'utf16le');
const unclosed = `${header('accounts.csv')}${FIRST},"Ana Muñoz,418 Oak St\n`;

const CASES: readonly (readonly [ImportRefusalCode, string, FolderOptions])[] = [
  ['manifest_is_complete', 'a manifest without totals', { manifest: { totals: null } }],
  [
    'payments_through_is_by_station',
    'a manifest silent on payments',
    { manifest: { includes_payments_through: 'yes' } },
  ],
  ['extract_file_is_present', 'a missing file', { missing: ['open_charges.csv'] }],
  ['file_hash_matches_manifest', 'a file with another hash', { wrongHash: 'usage.csv' }],
  ['extract_is_not_older', 'an older extract', { manifest: { as_of: '2026-11-20T05:29:59Z' } }],
  ['file_is_utf8', 'Latin-1', { bytes: { 'accounts.csv': latin1 } }],
  ['file_is_utf8', 'UTF-16', { bytes: { 'accounts.csv': utf16 } }],
  ['file_is_utf8', 'a zero byte', { bytes: { 'usage.csv': `${header('usage.csv')}\0` } }],
  ['columns_are_in_order', 'swapped columns', { headers: { 'accounts.csv': swapped } }],
  [
    'columns_are_in_order',
    'a column too many',
    { headers: { 'usage.csv': [...EXTRACT_COLUMNS['usage.csv'], 'extra'] } },
  ],
  ['columns_are_in_order', 'no header', { bytes: { 'usage.csv': csvText(SMALL['usage.csv']) } }],
  ['line_fits', 'a line of 100 MB', { bytes: { 'usage.csv': Buffer.alloc(100_000_000, 'x') } }],
  [
    'line_fits',
    'a quotation mark never closed',
    { bytes: { 'usage.csv': `${header('usage.csv')}"${'x,y\n'.repeat(50_000)}` } },
  ],
  ['file_is_whole', 'an empty file', { bytes: { 'usage.csv': '' } }],
  ['file_is_whole', 'a file that ends inside a field', { bytes: { 'accounts.csv': unclosed } }],
  ['file_is_whole', 'a stray quotation mark', { bytes: { 'usage.csv': `${header('usage.csv')}a"b,c\n` } }],
  ['file_row_count_matches_manifest', 'rows missing at the end', { rowCounts: { 'accounts.csv': 3 } }],
  ['control_total_matches_manifest', 'another sum', { totals: { open_amount: '20.58' } }],
  ['control_total_matches_manifest', 'another number of accounts', { totals: { accounts: 3 } }],
  [
    'rejected_rows_need_consent',
    'a wrong check digit',
    { rows: { 'accounts.csv': [...SMALL['accounts.csv'], account('1000210632')] } },
  ],
  [
    'rejected_rows_need_consent',
    'an account given twice',
    { rows: { 'accounts.csv': [...SMALL['accounts.csv'], account(FIRST)] } },
  ],
  [
    'rejected_rows_need_consent',
    'a charge of nobody',
    { rows: { 'open_charges.csv': [charge('1000075414', '1', '1.00')] } },
  ],
  [
    'rejected_rows_need_consent',
    'columns swapped in the rows',
    { rows: { 'accounts.csv': [['Ana', FIRST, ...account(SECOND).slice(2)]] } },
  ],
];

describe('an extract that is not right', () => {
  test.each(CASES)('SY11 refuses by %s: %s', async (code, _, options) => {
    const before = filesInUse();
    const changed = { ...options, manifest: { extract_id: 'TEST-2', ...options.manifest } };
    expect(await run(extractFolder(changed))).toMatchObject({ ok: false, refusal: { code } });
    expect(filesInUse()).toEqual(before);
    expect(store.extract()).toMatchObject({ extractId: 'TEST-1', accounts: 2, openCents: 2057 });
  });

  test('SY11 refuses a folder without a manifest (manifest_is_present)', async () => {
    expect(await run(newFolder())).toMatchObject({ ok: false, refusal: { code: 'manifest_is_present' } });
  });

  test('SY11 refuses a manifest that is not JSON (manifest_is_complete)', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'manifest.json'), '{ "extract_id": ');
    expect(await run(folder)).toMatchObject({ ok: false, refusal: { code: 'manifest_is_complete' } });
  });

  test('LD13 refuses plainly when the file cannot be written (disk_has_room)', async () => {
    const blocked = join(newFolder(), 'a-file');
    writeFileSync(blocked, '');
    const inside = join(blocked, 'data');
    const nowhere = createExtractImporter({ folder: inside, store, now: () => '2026-11-21T07:45:00Z' });
    const result = await nowhere.start({ folder: extractFolder({ manifest: { extract_id: 'TEST-3' } }) }).done;
    expect(result).toMatchObject({ ok: false, refusal: { code: 'disk_has_room' } });
  });

  test('SY9 names each rejected row by file, line, column, reason and what stood there', async () => {
    const rows = {
      'accounts.csv': [
        account(FIRST, { mailing_address: 'PO Box 1\nCedar Bend' }),
        account(SECOND, { status: 'OPEN' }),
      ],
      'open_charges.csv': [charge(FIRST, '1', '5.00'), charge(SECOND, '1', '7.00'), charge(FIRST, '1', '=1+1')],
    };
    const folder = extractFolder({ rows, manifest: { extract_id: 'TEST-9/..' }, totals: { open_amount: '12.00' } });
    const refused = await run(folder);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { details: { rows: 3, file: 'accounts.csv', line: 4, column: 'status', reason: 'status_is_known' } },
    });
    const list = readFileSync(join(data, 'rejects', 'TEST-9___-rejects.csv'), 'utf8').split('\r\n');
    expect(list.slice(1, -1).map((line) => line.slice(1, -1).split('","').toSpliced(4, 1))).toEqual([
      ['accounts.csv', '4', 'status', 'status_is_known', 'OPEN'],
      ['open_charges.csv', '3', 'account_no', 'account_is_known', SECOND],
      ['open_charges.csv', '4', 'amount', 'amount_is_whole_cents', "'=1+1"],
      ['open_charges.csv', '4', 'open_amount', 'amount_is_whole_cents', "'=1+1"],
    ]);
  });
});
