// A small extract made for one test, with a manifest that fits its files unless the test says otherwise.
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTRACT_COLUMNS, EXTRACT_FILES, type ExtractFileName } from '../../src-core/account/extract-columns.ts';

export type Rows = readonly (readonly string[])[];

export const account = (accountNo: string, changed: Readonly<Record<string, string>> = {}): readonly string[] => {
  const fields: Readonly<Record<string, string>> = {
    account_no: accountNo,
    customer_name: 'Ana Muñoz',
    service_address: '418 Oak St',
    city: 'Cedar Bend',
    zip: '53601',
    class: 'RES',
    status: 'ACTIVE',
    cash_only: 'N',
    autopay: 'N',
    meter_no: 'B24227956',
    ...changed,
  };
  return EXTRACT_COLUMNS['accounts.csv'].map((column) => fields[column] ?? '');
};

export const charge = (accountNo: string, id: string, open: string, due = '2026-12-01'): readonly string[] => [
  accountNo,
  `${accountNo}-${id}`,
  'WATER',
  'USAGE',
  '2026-11-11',
  due,
  open,
  open,
  'Water usage Nov 2026',
];

export const FIRST = '1000210631';
export const SECOND = '1000007185';

/** Two accounts, two charges, one read. */
export const SMALL: Readonly<Record<ExtractFileName, Rows>> = {
  'accounts.csv': [account(FIRST), account(SECOND, { customer_name: 'Björk Nguyen' })],
  'open_charges.csv': [charge(FIRST, '2611-00', '23.57'), charge(FIRST, 'CR', '-3.00')],
  'usage.csv': [[FIRST, 'B24227956', '2026-11-06', '2603641', '12010', 'ACTUAL']],
};

export interface FolderOptions {
  readonly rows?: Partial<Record<ExtractFileName, Rows>>;
  /** The bytes of a file in place of its rows. */
  readonly bytes?: Partial<Record<ExtractFileName, Buffer | string>>;
  readonly headers?: Partial<Record<ExtractFileName, readonly string[]>>;
  readonly missing?: readonly ExtractFileName[];
  readonly wrongHash?: ExtractFileName;
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly totals?: Readonly<Record<string, unknown>>;
  readonly rowCounts?: Partial<Record<ExtractFileName, number>>;
}

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
export const csvText = (rows: Rows): string => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

const openTotal = (rows: Rows): string => {
  const cents = rows.reduce((sum, row) => sum + Math.round(Number(row[7] ?? '0') * 100), 0);
  return (cents / 100).toFixed(2);
};

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'coffer-import-'));

export function extractFolder(options: FolderOptions = {}): string {
  const folder = newFolder();
  const files: Record<string, { rows: number; sha256: string }> = {};
  const rowsOf = (file: ExtractFileName): Rows => options.rows?.[file] ?? SMALL[file];
  for (const file of EXTRACT_FILES) {
    const text = csvText([options.headers?.[file] ?? EXTRACT_COLUMNS[file], ...rowsOf(file)]);
    const bytes = Buffer.from(options.bytes?.[file] ?? text);
    if (!options.missing?.includes(file)) writeFileSync(join(folder, file), bytes);
    const sha256 = options.wrongHash === file ? 'f'.repeat(64) : createHash('sha256').update(bytes).digest('hex');
    files[file] = { rows: options.rowCounts?.[file] ?? rowsOf(file).length, sha256 };
  }
  const manifest = {
    extract_id: 'TEST-1',
    city: 'Cedar Bend',
    as_of: '2026-11-20T23:30:00-06:00',
    includes_payments_through: null,
    files,
    totals: {
      accounts: files['accounts.csv']?.rows,
      open_charges: files['open_charges.csv']?.rows,
      open_amount: openTotal(rowsOf('open_charges.csv')),
      ...options.totals,
    },
    ...options.manifest,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
