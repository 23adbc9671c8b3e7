import Database from 'better-sqlite3';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExtractImporter } from '../../src-main/import/extract-importer.ts';
import { openReferenceStore } from '../../src-main/store/reference/reference-store.ts';
import { verifyFolder } from '../../src-main/composition.ts';
import { createStationKey } from '../../src-main/store/station-key.ts';
import { policyDocument } from '../core/policy/city-policy-file.ts';
import { SET_UP, type TestStation, newStation, refusalOf } from './people-station.ts';

// Importing and checking start a worker each, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let station: TestStation;
beforeEach(async () => {
  station = await newStation();
});
afterEach(() => station.remove());

const live = (file: string): string => join(station.root, 'live', file);

describe('TR1 the choice of a data folder', () => {
  it('TR1 refuses every other call until it is made', async () => {
    expect(await station.nobody.launch.status()).toMatchObject({ mode: 'none', live: { exists: false, city: null } });
    expect(await refusalOf(station.signIn('olga'))).toBe('data_folder_is_chosen');
    expect(await refusalOf(station.nobody.launch.open({ mode: 'live' }))).toBe('station_is_set_up');
    expect(await station.nobody.launch.trainingSignIns()).toEqual([]);
  });

  it('TR1 sets training up by itself, with the sample city and the sign-ins it shows', async () => {
    await station.nobody.launch.open({ mode: 'training' });
    const shown = await station.nobody.launch.trainingSignIns();
    expect(shown.map(({ role }) => role).toSorted()).toEqual([
      'administrator',
      'auditor',
      'cashier',
      'cashier',
      'senior_cashier',
      'supervisor',
    ]);
    for (const { signInName, secret } of shown) {
      const client = await station.signIn(signInName, secret);
      const overview = await client.station.overview();
      expect(overview).toMatchObject({ training: true, stationCode: 'T-01A', extract: { accounts: 1500 } });
    }
    expect(await station.nobody.launch.status()).toMatchObject({ live: { exists: false } });
    expect(await verifyFolder(station.root, 'training')).toMatchObject({ isSound: true });
  });

  it('TR1 is never toggled once somebody has signed in', async () => {
    await station.nobody.launch.setUp(SET_UP);
    await station.nobody.launch.open({ mode: 'live' });
    await station.signIn('olga');
    expect(await refusalOf(station.nobody.launch.open({ mode: 'training' }))).toBe('data_folder_is_never_toggled');
    expect(existsSync(join(station.root, 'training'))).toBe(false);
  });
});

/** A document that is sound but for one name, which JSON spells `\\ud800`: text that cannot be hashed. */
const withHalfACharacter = {
  kind: 'document',
  text: JSON.stringify({ ...policyDocument('riverton'), name: 'Riverton \ud800' }),
} as const;

describe('setting a station up', () => {
  it.each([
    ['a policy that nobody committed', { policy: { kind: 'named', name: 'nowhere' } }, 'input_is_well_formed'],
    ['a policy that is no JSON', { policy: { kind: 'document', text: '{' } }, 'policy_is_well_formed'],
    ['a policy that lacks what it must say', { policy: { kind: 'document', text: '{}' } }, 'policy_is_well_formed'],
    ['a policy whose text is half a character', { policy: withHalfACharacter }, 'policy_is_well_formed'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'input_is_well_formed'],
    ['a secret that is short', { administrator: { ...SET_UP.administrator, secret: 'x' } }, 'secret_is_long_enough'],
  ] as const)('refuses %s, and leaves nothing behind', async (_case, wrong, code) => {
    expect(await refusalOf(station.nobody.launch.setUp({ ...SET_UP, ...wrong }))).toBe(code);
    expect(existsSync(join(station.root, 'live'))).toBe(false);
  });

  it('LD13 refuses where the folder cannot be put in its place, and leaves nothing half made', async () => {
    writeFileSync(join(station.root, 'live'), 'a file of somebody else');
    expect(await refusalOf(station.nobody.launch.setUp(SET_UP))).toBe('data_folder_can_be_written');
    expect(readdirSync(station.root).toSorted()).toEqual(['live', 'logs']);
  });

  it('LD12 happens once, also when two windows ask at the same time', async () => {
    const both = await Promise.allSettled([station.nobody.launch.setUp(SET_UP), station.nobody.launch.setUp(SET_UP)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(station.nobody.launch.setUp(SET_UP))).toBe('station_is_set_up_once');
  });

  it('begins a sound ledger with the city, its policy under its own names, and the administrator', async () => {
    await station.nobody.launch.setUp(SET_UP);
    const olga = await station.signIn('olga');
    expect(await olga.station.overview()).toMatchObject({
      city: 'Riverton',
      stationCode: '07B',
      training: false,
      drawers: [{ drawerId: '1', name: 'Drawer 1', changeFundCents: 20_000, isTaken: false }],
    });
    const ledger = new Database(live('ledger.sqlite'), { readonly: true });
    const types = ledger.prepare('SELECT type FROM ledger_events ORDER BY sequence').pluck().all();
    const policy = JSON.parse(String(ledger.prepare('SELECT document FROM policies').pluck().get()));
    ledger.close();
    expect(types).toEqual(['station_initialised', 'policy_adopted', 'user_added']);
    expect(policy.texts).toMatchObject({ cityName: 'Riverton', officeAddress: '100 Main St' });
    expect(await verifyFolder(station.root, 'live')).toMatchObject({ isSound: true, events: 3 });
  });

  it('keeps the key in a file of its owner alone, and the secret nowhere but in its verifier', async () => {
    await station.nobody.launch.setUp(SET_UP);
    await station.coffer.close();
    if (process.platform !== 'win32') expect(statSync(live('station.key')).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(live('ledger.sqlite')).toString('latin1');
    expect(bytes).toContain('$argon2id$');
    expect(bytes).not.toContain(SET_UP.administrator.secret);
    station = await station.restart();
  });
});

describe('opening a data folder', () => {
  beforeEach(async () => {
    await station.nobody.launch.setUp(SET_UP);
    await station.coffer.close();
  });
  const open = async (): Promise<unknown> => {
    station = await station.restart();
    return station.nobody.launch.open({ mode: 'live' });
  };
  const inLedger = (sql: string): void => {
    const ledger = new Database(live('ledger.sqlite'));
    ledger.exec(sql);
    ledger.close();
  };

  it('LD12 refuses one that another process has open', async () => {
    const lock = new Database(live('coffer.lock'));
    lock.exec('BEGIN EXCLUSIVE');
    expect(await refusalOf(open())).toBe('data_folder_is_open_once');
    lock.close();
    await expect(open()).resolves.toMatchObject({ mode: 'live' });
  });

  it('LD10 refuses one that a newer version has written', async () => {
    inLedger('PRAGMA user_version = 9999');
    expect(await refusalOf(open())).toBe('ledger_is_not_newer_than_the_program');
  });

  it('LD4 refuses one without its key, or with another', async () => {
    renameSync(live('station.key'), live('station.key.away'));
    expect(await refusalOf(open())).toBe('key_is_the_ledgers_own');
    createStationKey(live('station.key'));
    expect(await refusalOf(open())).toBe('key_is_the_ledgers_own');
    rmSync(live('station.key'));
    renameSync(live('station.key.away'), live('station.key'));
    await expect(open()).resolves.toMatchObject({ mode: 'live' });
  });

  it('LD4 refuses one whose last events were altered', async () => {
    inLedger(`
      DROP TRIGGER ledger_events_are_not_changed;
      UPDATE ledger_events SET body = replace(body, 'Olga', 'Otto') WHERE sequence = 3`);
    expect(await refusalOf(open())).toBe('chain_ends_soundly');
  });

  it('SY11 records an extract that was swapped in just before the power went', async () => {
    const reference = openReferenceStore(live('reference'));
    const importer = createExtractImporter({
      folder: live('reference'),
      store: reference,
      now: () => '2026-11-23T15:00:00Z',
    });
    expect(await importer.start({ folder: 'sample-city' }).done).toMatchObject({ ok: true });
    reference.close();
    await open();
    await open();
    const ledger = new Database(live('ledger.sqlite'), { readonly: true });
    expect(ledger.prepare("SELECT count(*) FROM ledger_events WHERE type = 'extract_imported'").pluck().get()).toBe(1);
    ledger.close();
  });

  it('goes on without a printer where the setting of it is not as agreed, and says so', async () => {
    writeFileSync(join(station.root, 'printer.json'), '{"kind":"tpc"}');
    await open();
    const olga = await station.signIn('olga');
    expect((await olga.station.overview()).printer).toMatchObject({
      isConfigured: false,
      problem: 'setting_not_as_agreed',
    });
  });
});
