// A real ledger in a folder of its own: the station's store, door and key, with a clock that stands still.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { LedgerStore } from '../../../src-main/ports/ledger-store.ts';
import type { Signer } from '../../../src-main/ports/signer.ts';
import { createApprovalBook } from '../../../src-main/services/approval-book.ts';
import { createPolicyBook } from '../../../src-main/services/policy-book.ts';
import { type CommandInput, recordStationEvents, runCommand } from '../../../src-main/services/run-command.ts';
import type { StationParts } from '../../../src-main/services/station-parts.ts';
import { openLedgerStore } from '../../../src-main/store/ledger/ledger-store.ts';
import { migrate, migrationsIn } from '../../../src-main/store/ledger/migrate.ts';
import { openDatabase } from '../../../src-main/store/ledger/open-database.ts';
import { createStationKey } from '../../../src-main/store/station-key.ts';
import { DAY, STATION, counterEvents, stationEvents } from '../../core/ledger/a-day.ts';
import { fileURLToPath } from 'node:url';

export const STATION_MIGRATIONS = migrationsIn(fileURLToPath(new URL('../../../migrations/station', import.meta.url)));
export const CHAIN = '0190a1b2-0000-7000-8000-000000000001';
export const NOW = '2026-11-23T16:00:00.000Z';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface TestLedger {
  readonly folder: string;
  readonly file: string;
  readonly parts: StationParts;
  readonly store: LedgerStore;
  readonly signer: Signer;
  readonly remove: () => void;
}

const noReference: StationParts['reference'] = {
  extract: () => null,
  version: () => 'none',
  search: () => [],
  getAccount: () => null,
  openCharges: () => [],
  usage: () => [],
  chargesByIds: () => [],
  reload: () => undefined,
  close: () => undefined,
};

const identity: StationParts['identity'] = {
  stationCode: STATION,
  chain: CHAIN,
  city: 'Riverton',
  officeName: 'Office 1',
  timeZone: 'America/Chicago',
  training: false,
  drawers: [],
};

export function anEmptyLedger(): TestLedger {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-ledger-'));
  const file = join(folder, 'ledger.sqlite');
  const database = openDatabase(file);
  migrate(database, STATION_MIGRATIONS, (before) => join(folder, `before-${before}.sqlite`));
  const store = openLedgerStore(database);
  const signer = createStationKey(join(folder, 'station.key'));
  let problem: string | null = null;
  let ids = 0;
  const parts: StationParts = {
    identity,
    store,
    reference: noReference,
    clock: { now: () => NOW, today: () => DAY },
    ids: { uuid: () => `id-${(ids += 1)}`, token: () => `token-${(ids += 1)}` },
    signer,
    sha256,
    approvals: createApprovalBook(),
    policies: createPolicyBook(store),
    money: { problem: () => problem, stop: (found) => (problem ??= found) },
    wakePrinter: () => undefined,
  };
  const remove = (): void => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, file, parts, store, signer, remove };
}

export const ana = {
  userId: 'ana',
  displayName: 'Ana',
  role: 'cashier',
  language: 'en',
  signInId: 'sign-in-1',
} as const;

/** Sends events through the door as the answer to one command. */
export const post = (
  parts: StationParts,
  key: string,
  events: readonly DecidedEvent[],
  input: Omit<CommandInput, 'key'> & Readonly<Record<string, unknown>> = {},
) =>
  runCommand(parts, {
    procedure: 'test.post',
    caller: ana,
    input: { ...input, key },
    decide: () => ok(events),
    answer: (written) => ({ last: written.at(-1)?.sequence ?? null }),
  });

/** A station set up, its first events written. */
export function aStation(): TestLedger {
  const ledger = anEmptyLedger();
  recordStationEvents(ledger.parts, 'ana', stationEvents(ledger.signer.publicKey));
  ledger.parts.policies.reload();
  return ledger;
}

/** A whole day at the counter, and what else is given. */
export function aDaysLedger(more: readonly DecidedEvent[] = []): TestLedger {
  const ledger = aStation();
  for (const [index, event] of [...counterEvents, ...more].entries()) post(ledger.parts, `key-${index}`, [event]);
  return ledger;
}
