// Writes a made-up city's extract in the agreed format, quirks included: byte-order mark and CRLF in accounts.csv,
// quoted line breaks, credits, partly paid items. Streams, so that a million accounts need no memory.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACT_COLUMNS, type ExtractFileName } from '../../src-core/account/extract-columns.ts';
import { type Row, chargeRows, cityAccount, usageRows } from './accounts.ts';
import { seededRandom } from './seeded-random.ts';

export interface CityOptions {
  readonly folder: string;
  readonly accounts: number;
  readonly seed: number;
  /** Twelve reads an account; left out where only search and charges matter. */
  readonly withUsage?: boolean;
}

const FIRST_BASE = 100_000_000;
const LAST_BASE = 180_000_000;
const BUFFERED = 1 << 16;

const field = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function openCsv(folder: string, name: ExtractFileName, start: string, lineEnd: string) {
  const handle = openSync(join(folder, name), 'w');
  const hash = createHash('sha256');
  let pending = '';
  let rows = -1;
  const flush = (): void => {
    const bytes = Buffer.from(pending);
    hash.update(bytes);
    writeSync(handle, bytes);
    pending = '';
  };
  const add = (row: Row): void => {
    rows += 1;
    pending += row.map(field).join(',') + lineEnd;
    if (pending.length > BUFFERED) flush();
  };
  pending = start;
  add(EXTRACT_COLUMNS[name]);
  return {
    add,
    finish: (): { rows: number; sha256: string } => {
      flush();
      closeSync(handle);
      return { rows, sha256: hash.digest('hex') };
    },
  };
}

const decimal = (cents: number): string => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

export function writeCity({ folder, accounts, seed, withUsage = true }: CityOptions): void {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(seed);
  const accountsCsv = openCsv(folder, 'accounts.csv', '\ufeff', '\r\n');
  const chargesCsv = openCsv(folder, 'open_charges.csv', '', '\n');
  const usageCsv = openCsv(folder, 'usage.csv', '', '\n');
  const stride = Math.max(1, Math.floor((LAST_BASE - FIRST_BASE) / accounts));
  let openCents = 0;
  for (let index = 0; index < accounts; index += 1) {
    const account = cityAccount(random, FIRST_BASE + index * stride + random.between(0, stride - 1));
    accountsCsv.add(account.row);
    for (const charge of chargeRows(random, account)) {
      chargesCsv.add(charge.row);
      openCents += charge.openCents;
    }
    if (withUsage) usageRows(random, account).forEach(usageCsv.add);
  }
  const files = {
    'accounts.csv': accountsCsv.finish(),
    'open_charges.csv': chargesCsv.finish(),
    'usage.csv': usageCsv.finish(),
  };
  const manifest = {
    extract_id: `CEDARBEND-20261120-${seed}`,
    city: 'Cedar Bend',
    as_of: '2026-11-20T23:30:00-06:00',
    includes_payments_through: null,
    files,
    totals: { accounts, open_charges: files['open_charges.csv'].rows, open_amount: decimal(openCents) },
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
