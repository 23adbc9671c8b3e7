// Opens one data folder for one process. Before the first answer only what a payment rests on is looked at: the lock, the
// version of the tables, the key, and the end of the chain; the whole ledger is checked in the background.
import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, ok, refuse } from '../src-core/result/result.ts';
import type { LedgerRefusal } from '../src-core/ledger/refusals.ts';
import type { Clock } from './ports/clock.ts';
import type { LedgerStore } from './ports/ledger-store.ts';
import type { ReferenceStore } from './ports/reference-store.ts';
import type { Signer } from './ports/signer.ts';
import { createApprovalBook } from './services/approval-book.ts';
import { createPolicyBook } from './services/policy-book.ts';
import type { MoneyGate, StationIdentity, StationParts } from './services/station-parts.ts';
import { type StationFiles, stationFiles } from './station-files.ts';
import { STATION_MIGRATIONS } from './program-files.ts';
import { lockFolder } from './store/folder-lock.ts';
import { openLedgerStore } from './store/ledger/ledger-store.ts';
import { migrate, migrationsIn } from './store/ledger/migrate.ts';
import { openDatabase } from './store/ledger/open-database.ts';
import { randomIds } from './store/random-ids.ts';
import { openReferenceStore } from './store/reference/reference-store.ts';
import { readStationKey } from './store/station-key.ts';

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

export function createMoneyGate(): MoneyGate {
  let problem: string | null = null;
  return { problem: () => problem, stop: (found) => (problem ??= found) };
}

/** Opens and migrates the ledger file of a folder. */
export function openLedger(files: StationFiles): Result<LedgerStore, LedgerRefusal> {
  mkdirSync(files.backups, { recursive: true, mode: 0o700 });
  const database = openDatabase(files.ledger);
  const migrated = migrate(database, migrationsIn(STATION_MIGRATIONS), (before) =>
    join(files.backups, `ledger-before-${String(before + 1).padStart(4, '0')}.sqlite`),
  );
  if (migrated.ok) return ok(openLedgerStore(database));
  database.close();
  return migrated;
}

export interface Adapters {
  readonly store: LedgerStore;
  readonly reference: ReferenceStore;
  readonly signer: Signer;
}

export function partsOf(identity: StationIdentity, adapters: Adapters, machine: Machine): StationParts {
  return {
    identity,
    ...adapters,
    clock: machine.clockOf(identity.timeZone),
    ids: randomIds(),
    sha256,
    approvals: createApprovalBook(),
    policies: createPolicyBook(adapters.store),
    money: createMoneyGate(),
    wakePrinter: machine.wakePrinter,
  };
}

/** What of the machine is the same for every folder. */
export interface Machine {
  readonly clockOf: (timeZone: string) => Clock;
  readonly wakePrinter: () => void;
}

/** Who a ledger says it is; null before its first event. */
export function identityIn(
  store: LedgerStore,
): { readonly identity: StationIdentity; readonly publicKey: string } | null {
  const first = store.event(1);
  if (first?.type !== 'station_initialised') return null;
  const { city, officeName, stationCode, training, timeZone, drawers, publicKey } = first.payload;
  return { identity: { stationCode, chain: first.chain, city, officeName, timeZone, training, drawers }, publicKey };
}

function readKey(file: string, publicKey: string): Result<Signer, LedgerRefusal> {
  try {
    const signer = readStationKey(file);
    return signer.publicKey === publicKey ? ok(signer) : refuse('key_is_the_ledgers_own');
  } catch {
    return refuse('key_is_the_ledgers_own');
  }
}

export interface OpenFolder {
  readonly files: StationFiles;
  readonly parts: StationParts;
  readonly close: () => void;
}

function openParts(store: LedgerStore, files: StationFiles, machine: Machine): Result<StationParts, LedgerRefusal> {
  const found = identityIn(store);
  if (found === null) return refuse('station_is_set_up');
  const signer = readKey(files.key, found.publicKey);
  if (!signer.ok) return signer;
  const broken = store.checkTail(found.publicKey);
  if (broken !== null) return refuse('chain_ends_soundly', { sequence: broken.sequence });
  const reference = openReferenceStore(files.reference);
  return ok(partsOf(found.identity, { store, reference, signer: signer.value }, machine));
}

export function openFolder(folder: string, machine: Machine): Result<OpenFolder, LedgerRefusal> {
  const files = stationFiles(folder);
  const lock = lockFolder(files.lock);
  if (!lock.ok) return lock;
  let store: LedgerStore | null = null;
  try {
    const ledger = openLedger(files);
    if (!ledger.ok) {
      lock.value.release();
      return ledger;
    }
    store = ledger.value;
    const parts = openParts(store, files, machine);
    if (!parts.ok) {
      store.close();
      lock.value.release();
      return parts;
    }
    const close = (): void => {
      parts.value.reference.close();
      parts.value.store.close();
      lock.value.release();
    };
    return ok({ files, parts: parts.value, close });
  } catch (error) {
    store?.close();
    lock.value.release();
    throw error;
  }
}
