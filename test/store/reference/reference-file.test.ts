import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedCents } from '../../../src-core/money/cents.ts';
import { createExtractImporter } from '../../../src-main/import/extract-importer.ts';
import type { ExtractInfo } from '../../../src-main/ports/reference-store.ts';
import { REFERENCE_SCHEMA_FOLDER, applySchema } from '../../../src-main/store/reference/apply-schema.ts';
import { createReferenceBuilder } from '../../../src-main/store/reference/build-reference-file.ts';
import { readPointer } from '../../../src-main/store/reference/pointer.ts';
import { openReferenceStore } from '../../../src-main/store/reference/reference-store.ts';
import * as schema from '../../../src-main/store/reference/schema.ts';

const SAMPLE_CITY = fileURLToPath(new URL('../../../sample-city', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'coffer-reference-'));
const store = openReferenceStore(folder);
const pathInUse = (): string => join(folder, readPointer(folder) ?? '');

beforeAll(async () => {
  const importer = createExtractImporter({ folder, store, now: () => '2026-11-21T07:45:00Z' });
  expect(await importer.start({ folder: SAMPLE_CITY }).done).toMatchObject({ ok: true });
});
afterAll(() => store.close());

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

describe('the reference file', () => {
  test.each(Object.values(schema).map((table) => [getTableConfig(table).name, table] as const))(
    'schema.ts describes %s as the SQL makes it',
    (name, table) => {
      const database = new Database(':memory:');
      applySchema(database, REFERENCE_SCHEMA_FOLDER, '0001_tables.sql');
      const columns = database.pragma(`table_info(${name})`) as ColumnInfo[];
      const made = columns.map((column) => [column.name, column.type, column.notnull === 1 || column.pk > 0]);
      const { columns: described, primaryKeys } = getTableConfig(table);
      const keys = new Set(primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
      const isRequired = (column: (typeof described)[number]) =>
        column.notNull || column.primary || keys.has(column.name);
      expect(described.map((one) => [one.name, one.getSQLType().toUpperCase(), isRequired(one)])).toEqual(made);
      database.close();
    },
  );

  test.each([
    ['SELECT id FROM accounts WHERE account_no = ? ORDER BY id LIMIT 20', 'accounts_by_number'],
    ["SELECT id FROM accounts WHERE phone_key = ? AND phone_key <> '' ORDER BY id LIMIT 20", 'accounts_by_phone'],
    [
      'SELECT id FROM accounts WHERE is_closed = 0 AND name_key >= ? AND name_key < ? ORDER BY name_key LIMIT 20',
      'accounts_by_name',
    ],
    ['SELECT word FROM vocabulary WHERE word >= ? AND word < ? LIMIT 20', 'vocabulary_by_word'],
  ])('answers %s from an index', (sql, index) => {
    const database = new Database(pathInUse(), { readonly: true });
    const parameters = Array.from({ length: sql.split('?').length - 1 }, () => 'x');
    const plan = database.prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    expect(plan.map((step) => step.detail).join('; ')).toMatch(
      new RegExp(`USING (COVERING )?INDEX ${index}(?!.*TEMP B-TREE)`),
    );
    database.close();
  });

  test('keeps accounts in the order in which hits are shown', () => {
    const database = new Database(pathInUse(), { readonly: true });
    const stored = database.prepare('SELECT id FROM accounts ORDER BY id').pluck().all();
    const shown = database.prepare('SELECT id FROM accounts ORDER BY is_closed, name_key, account_no').pluck().all();
    expect(stored).toEqual(shown);
    database.close();
  });

  test('shows an account with its charges by bill and its last twelve months of usage', () => {
    const [hit] = store.search({ query: '1000712941', businessDate: '2026-11-20' });
    const charges = store.openCharges('1000712941');
    const usage = store.usage('1000712941');
    expect(hit).toMatchObject({
      customerName: 'Kofi Rivera',
      balanceCents: charges.reduce((sum, one) => sum + one.openCents, 0),
    });
    expect(charges.length).toBeGreaterThan(0);
    expect(charges.map((one) => one.billDate)).toEqual(charges.map((one) => one.billDate).toSorted());
    expect(usage.map((read) => read.readDate.slice(0, 7))).toEqual([
      '2025-12',
      ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    ]);
    expect(store.getAccount('1000712941')).toMatchObject({
      mailingAddress: 'PO Box 6526\nCedar Bend, WI 53602',
      autopay: false,
    });
    expect(Object.keys(store.getAccount('1000712941') ?? {})).toHaveLength(18);
  });

  test('knows charges by their ids and leaves out those it does not know', () => {
    const [first, second] = store.openCharges('1000712941');
    const found = store.chargesByIds([first?.chargeId ?? '', 'nobody-1', second?.chargeId ?? '']);
    expect(found).toEqual([first, second]);
    expect(store.getAccount('1000712942')).toBeNull();
  });

  test('a reload without a new extract keeps the file open', () => {
    const before = store.extract();
    store.reload();
    expect(store.extract()).toBe(before);
  });

  test('SY11 a file that does not come to what was read is not swapped in (reference_file_is_sound)', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'coffer-unsound-'));
    const builder = createReferenceBuilder(elsewhere, REFERENCE_SCHEMA_FOLDER, '1');
    builder.arrange(() => undefined);
    const info: ExtractInfo = {
      extractId: 'X',
      version: 'a'.repeat(64),
      city: 'X',
      asOf: '2026-11-20T00:00:00Z',
      includesPaymentsThrough: null,
      importedAt: '2026-11-21T00:00:00Z',
      accounts: 1,
      openCharges: 0,
      usageReads: 0,
      openCents: signedCents(0),
      rejectedRows: 0,
    };
    const refusal = { code: 'reference_file_is_sound', details: { check: 'accounts' } };
    expect(builder.publish(info)).toMatchObject({ ok: false, refusal });
    builder.discard();
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
