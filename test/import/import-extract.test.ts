import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createExtractImporter } from '../../src-main/import/extract-importer.ts';
import type { ImportProgress } from '../../src-main/ports/extract-importer.ts';
import type { ReferenceStore } from '../../src-main/ports/reference-store.ts';
import { openReferenceStore } from '../../src-main/store/reference/reference-store.ts';
import { writeCity } from '../../tools/sample-city/write-city.ts';
import { FIRST, SECOND, SMALL, account, charge, extractFolder, newFolder } from './extract-folder.ts';

const SAMPLE_CITY = fileURLToPath(new URL('../../sample-city', import.meta.url));
const opened: ReferenceStore[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));

function station(data = newFolder()) {
  const store = openReferenceStore(data);
  opened.push(store);
  return { data, store, importer: createExtractImporter({ folder: data, store, now: () => '2026-11-21T07:45:00Z' }) };
}

describe('importing the city’s extract', () => {
  test('SY11 a station without an extract finds nothing and says so', () => {
    const { store } = station();
    expect([store.extract(), store.version(), store.getAccount(FIRST)]).toEqual([null, 'none', null]);
    expect(store.search({ query: 'ana', businessDate: '2026-11-21' })).toEqual([]);
    expect([...store.openCharges(FIRST), ...store.usage(FIRST), ...store.chargesByIds(['x'])]).toEqual([]);
  });

  test('the sample city is what its generator writes', { timeout: 120_000 }, async () => {
    const folder = newFolder();
    writeCity({ folder, accounts: 1500, seed: 7 });
    const { importer } = station();
    const fresh = await importer.start({ folder }).done;
    const committed = await importer.start({ folder: SAMPLE_CITY }).done;
    expect(fresh).toMatchObject({ ok: true, value: { outcome: 'imported' } });
    expect(committed).toMatchObject({ ok: true, value: { outcome: 'unchanged' } });
  });

  test('the sample city is imported whole, and the same again changes nothing', { timeout: 120_000 }, async () => {
    const { store, importer, data } = station();
    const seen: ImportProgress[] = [];
    const first = await importer.start({ folder: SAMPLE_CITY }, (progress) => seen.push(progress)).done;
    expect(first).toMatchObject({ ok: true, value: { outcome: 'imported', rejectedRows: 0, rejectsFile: null } });
    expect(store.extract()).toMatchObject({
      city: 'Cedar Bend',
      asOf: '2026-11-20T23:30:00-06:00',
      importedAt: '2026-11-21T07:45:00Z',
      includesPaymentsThrough: null,
      accounts: 1500,
      openCharges: 4985,
      usageReads: 17592,
      openCents: 11_356_451,
      rejectedRows: 0,
    });
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['checking', 'reading', 'arranging', 'verifying']);
    const before = readdirSync(data);
    expect(await importer.start({ folder: SAMPLE_CITY }).done).toMatchObject({
      ok: true,
      value: { outcome: 'unchanged' },
    });
    expect(readdirSync(data)).toEqual(before);
  });

  test('a later extract replaces the one in use, and a station started anew has it', async () => {
    const { store, importer, data } = station();
    await importer.start({ folder: extractFolder() }).done;
    const version = store.version();
    const rows = { 'open_charges.csv': [charge(SECOND, '2612-00', '40.00')] };
    const manifest = { extract_id: 'TEST-2', as_of: '2026-11-21T23:30:00-06:00', includes_payments_through: { A: 41 } };
    await importer.start({ folder: extractFolder({ rows, manifest }) }).done;
    expect(store.version()).not.toBe(version);
    expect(store.extract()?.includesPaymentsThrough).toEqual({ A: 41 });
    expect(store.openCharges(FIRST)).toEqual([]);
    expect(store.openCharges(SECOND)).toMatchObject([{ chargeId: `${SECOND}-2612-00`, openCents: 4000 }]);
    await vi.waitFor(() => expect(readdirSync(data).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1));
    expect(station(data).store.extract()).toEqual(store.extract());
  });

  test('SY4 the same files with another word on payments are another extract', async () => {
    const { store, importer } = station();
    await importer.start({ folder: extractFolder() }).done;
    const folder = extractFolder({ manifest: { includes_payments_through: { A: 7 } } });
    expect(await importer.start({ folder }).done).toMatchObject({ ok: true, value: { outcome: 'imported' } });
    expect(store.extract()?.includesPaymentsThrough).toEqual({ A: 7 });
  });

  test('an older extract is taken on a person’s word', async () => {
    const { store, importer } = station();
    await importer.start({ folder: extractFolder() }).done;
    const older = extractFolder({ manifest: { extract_id: 'TEST-0', as_of: '2026-11-19T23:30:00-06:00' } });
    expect(await importer.start({ folder: older, acceptOlder: true }).done).toMatchObject({ ok: true });
    expect(store.extract()?.extractId).toBe('TEST-0');
  });

  test('SY9 on a person’s word the sound rows are taken and the others listed', async () => {
    const { store, importer } = station();
    const rows = {
      'accounts.csv': [...SMALL['accounts.csv'], account('1000075414', { cash_only: 'maybe' })],
      'open_charges.csv': [...SMALL['open_charges.csv'], charge(SECOND, '1', 'ten')],
    };
    const folder = extractFolder({ rows, totals: { open_amount: '30.57' } });
    const result = await importer.start({ folder, acceptRejects: true }).done;
    expect(result).toMatchObject({ ok: true, value: { outcome: 'imported', rejectedRows: 2 } });
    expect(store.extract()).toMatchObject({ accounts: 2, openCharges: 2, openCents: 2057, rejectedRows: 2 });
    expect(result.ok && result.value.rejectsFile !== null && existsSync(result.value.rejectsFile)).toBe(true);
  });

  test('import_was_not_cancelled: a cancelled import leaves nothing behind', async () => {
    const { store, importer, data } = station();
    const running = importer.start({ folder: SAMPLE_CITY }, ({ phase }) => phase === 'reading' && running.cancel());
    expect(await running.done).toMatchObject({ ok: false, refusal: { code: 'import_was_not_cancelled' } });
    expect(store.extract()).toBeNull();
    expect(readdirSync(data)).toEqual([]);
  });

  test('import_runs_alone: a second import is refused while one runs, and may follow it', async () => {
    const { importer } = station();
    const folder = extractFolder();
    const first = importer.start({ folder });
    expect(await importer.start({ folder }).done).toMatchObject({ ok: false, refusal: { code: 'import_runs_alone' } });
    expect(await first.done).toMatchObject({ ok: true });
    expect(await importer.start({ folder }).done).toMatchObject({ ok: true });
  });

  test('LD9 what a killed import left behind is removed at the next start', async () => {
    const { importer, data, store } = station();
    await importer.start({ folder: extractFolder() }).done;
    writeFileSync(join(data, 'reference-building-1-1.sqlite'), 'half');
    writeFileSync(join(data, 'reference-0123456789abcdef.sqlite'), 'never pointed to');
    mkdirSync(join(data, 'other'));
    const again = station(data);
    await vi.waitFor(() =>
      expect(readdirSync(data).sort()).toEqual([
        'other',
        expect.stringMatching(/^reference-.*sqlite$/),
        'reference-in-use',
      ]),
    );
    expect(again.store.extract()).toEqual(store.extract());
  });

  test('SY11 a file that changes after it was checked is refused', async () => {
    const { importer, store } = station();
    const folder = newFolder();
    cpSync(SAMPLE_CITY, folder, { recursive: true });
    let isChanged = false;
    const running = importer.start({ folder }, ({ phase }) => {
      if (phase !== 'reading' || isChanged) return;
      isChanged = true;
      appendFileSync(join(folder, 'usage.csv'), '1000006245,N56656229,2026-11-30,1,1,ACTUAL\n');
    });
    expect(await running.done).toMatchObject({ ok: false });
    expect(store.extract()).toBeNull();
  });
});
