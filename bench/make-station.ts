// Makes data folders to measure with: a station whose city has some thousands of accounts, and as many receipts of
// earlier days as are wanted, all of which the city's extract counts.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, invariant } from '../src-core/result/result.ts';
import { createExtractImporter } from '../src-main/import/extract-importer.ts';
import type { Clock } from '../src-main/ports/clock.ts';
import { makeStationFolder } from '../src-main/make-station-folder.ts';
import { identityIn, openLedger, partsOf, sha256 } from '../src-main/open-station.ts';
import { committedPolicies } from '../src-main/program-files.ts';
import { recordStationEvents } from '../src-main/services/run-command.ts';
import { planStation } from '../src-main/services/launch/plan-station.ts';
import type { StationParts } from '../src-main/services/station-parts.ts';
import { TRAINING_SET_UP, TRAINING_STAFF } from '../src-main/services/launch/training-city.ts';
import { type StationFiles, stationFiles } from '../src-main/station-files.ts';
import { argon2Hasher } from '../src-main/store/argon2-hasher.ts';
import { openReferenceStore } from '../src-main/store/reference/reference-store.ts';
import { readStationKey } from '../src-main/store/station-key.ts';
import { isTimeZone, systemClock } from '../src-main/store/system-clock.ts';
import { writeCity } from '../tools/sample-city/write-city.ts';
import { addReceipts } from './stored-receipts.ts';

/** When a station of the benchmarks was made. It works on from there; a real clock that takes over is later. */
export const MADE_AT = Date.now() - 30 * 24 * 3_600_000;
const benchClockOf = (timeZone: string): Clock => systemClock(timeZone, () => MADE_AT);

const ACCOUNTS = Number(process.env['COFFER_BENCH_CITY'] ?? 20_000);

/** Cheap: what a sign-in costs is not measured here. */
export const benchHasher = argon2Hasher({ memoryCost: 8, timeCost: 1 });

/** Removed when the process ends, however it ends. */
export function scratchFolder(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `coffer-bench-${what}-`));
  process.once('exit', () => removeFolder(folder));
  return folder;
}

const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export function accepted<Value>(answer: Result<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

const accountNosIn = (extract: string): readonly string[] =>
  readFileSync(join(extract, 'accounts.csv'), 'utf8').match(/(?<=^|\n)\d{6,12}(?=,)/g) ?? [];

function sayIncludedThrough(extract: string, stationCode: string, sequence: number): void {
  const file = join(extract, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, includes_payments_through: { [stationCode]: sequence } }));
}

/** A start looks at the last hundred events: these are real ones, hashed, chained and signed. */
function addSoundEnd(files: StationFiles, reference: StationParts['reference']): void {
  const store = accepted(openLedger(files));
  const found = identityIn(store);
  invariant(found !== null, 'a station without its first event');
  const adapters = { store, reference, signer: readStationKey(files.key) };
  const parts = partsOf(found.identity, adapters, { clockOf: benchClockOf, wakePrinter: () => undefined });
  const failed = { type: 'sign_in_failed', version: 1, businessDate: null, sessionId: null } as const;
  const actor = store.event(1)?.actor ?? '';
  const payload = { userId: actor, failures: 1, lockedUntil: null };
  const events = Array.from({ length: 100 }, () => ({ ...failed, payload }));
  recordStationEvents(parts, actor, events);
  store.close();
}

/** Makes `<root>/live`. `COFFER_BENCH_CITY` sets the number of accounts. */
export async function makeStation(root: string, receipts = 0): Promise<string> {
  const folder = join(root, 'live');
  const files = stationFiles(folder);
  const parts = { policies: committedPolicies(), sha256, isTimeZone };
  const plan = accepted(planStation(TRAINING_SET_UP, { training: false, staff: TRAINING_STAFF }, parts));
  accepted(await makeStationFolder(folder, plan, { hasher: benchHasher, clockOf: benchClockOf }));
  const extract = join(root, 'extract');
  writeCity({ folder: extract, accounts: ACCOUNTS, seed: 1, withUsage: false });
  sayIncludedThrough(
    extract,
    plan.stationCode,
    addReceipts(files.ledger, { count: receipts, accountNos: accountNosIn(extract) }),
  );
  const store = openReferenceStore(files.reference);
  const importer = createExtractImporter({ folder: files.reference, store, now: () => new Date().toISOString() });
  accepted(await importer.start({ folder: extract }).done);
  addSoundEnd(files, store);
  store.close();
  removeFolder(extract);
  return folder;
}

/** The same station again, file for file. */
export function copyStation(folder: string, root: string): string {
  const copy = join(root, 'live');
  cpSync(folder, copy, { recursive: true });
  return copy;
}
