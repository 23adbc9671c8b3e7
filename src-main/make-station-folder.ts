// Makes a data folder whole or not at all: it is built under another name and moved to its place when it is done, so that
// a set-up which was cut off leaves nothing that looks like a station.
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImportRefusalCode } from '../src-core/account/refusals.ts';
import type { LedgerRefusal } from '../src-core/ledger/refusals.ts';
import { type Result, ok, refuse } from '../src-core/result/result.ts';
import { createExtractImporter } from './import/extract-importer.ts';
import { type Machine, openLedger, partsOf } from './open-station.ts';
import { diskTrouble } from './ports/disk-trouble.ts';
import type { SecretHasher } from './ports/secret-hasher.ts';
import type { StationPlan } from './ports/station-folders.ts';
import { SAMPLE_CITY } from './program-files.ts';
import { recordImport } from './services/extracts/record-import.ts';
import { beginLedger } from './services/launch/begin-ledger.ts';
import type { StationParts } from './services/station-parts.ts';
import { stationFiles } from './station-files.ts';
import { openReferenceStore } from './store/reference/reference-store.ts';
import { createStationKey } from './store/station-key.ts';

type MakeRefusal = LedgerRefusal | ImportRefusalCode;

export interface NewFolderSetting extends Pick<Machine, 'clockOf'> {
  readonly hasher: SecretHasher;
}

async function importSampleCity(parts: StationParts, folder: string): Promise<Result<null, ImportRefusalCode>> {
  const importer = createExtractImporter({ folder, store: parts.reference, now: parts.clock.now });
  const imported = await importer.start({ folder: SAMPLE_CITY }).done;
  if (!imported.ok) return imported;
  recordImport(parts, parts.store.event(1)?.actor ?? '', imported.value);
  return ok(null);
}

async function build(
  folder: string,
  plan: StationPlan,
  { hasher, clockOf }: NewFolderSetting,
): Promise<Result<null, MakeRefusal>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = stationFiles(folder);
  const ledger = openLedger(files);
  if (!ledger.ok) return ledger;
  const store = ledger.value;
  const reference = openReferenceStore(files.reference);
  try {
    const { stationCode, city, officeName, timeZone, training, drawers } = plan;
    const identity = { stationCode, chain: randomUUID(), city, officeName, timeZone, training, drawers };
    const signer = createStationKey(files.key);
    const parts = partsOf(identity, { store, reference, signer }, { clockOf, wakePrinter: () => undefined });
    await beginLedger(parts, hasher, plan);
    return plan.withSampleCity ? await importSampleCity(parts, files.reference) : ok(null);
  } finally {
    reference.close();
    store.close();
  }
}

/** Folders cannot be opened for syncing on Windows, where a rename is durable by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const isInTheWay = (error: unknown): boolean => /^(EACCES|EPERM|ENOTDIR|EEXIST)/.test(codeOf(error));

export async function makeStationFolder(
  folder: string,
  plan: StationPlan,
  setting: NewFolderSetting,
): Promise<Result<null, MakeRefusal>> {
  const draft = `${folder}.building-${process.pid}`;
  try {
    rmSync(draft, { recursive: true, force: true });
    const built = await build(draft, plan, setting);
    if (!built.ok) return built;
    syncFolder(draft);
    renameSync(draft, folder);
    syncFolder(dirname(folder));
    return ok(null);
  } catch (error) {
    if (diskTrouble(error) !== null || isInTheWay(error))
      return refuse('data_folder_can_be_written', { reason: codeOf(error) });
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
