// Builds the station of one process: the router that every host and the terminal serve, over whichever data folder was
// chosen (TR1). Adapters are made here and in the files beside this one, and nowhere else.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StationClient } from '../src-contract/station-router.ts';
import { ok } from '../src-core/result/result.ts';
import { makeStationFolder } from './make-station-folder.ts';
import { type OpenStation, type ServiceSetting, openStation } from './open-services.ts';
import { sha256 } from './open-station.ts';
import { peekCity } from './store/ledger/peek-city.ts';
import type { Clock } from './ports/clock.ts';
import type { LedgerVerdict } from './ports/ledger-check.ts';
import type { SecretHasher } from './ports/secret-hasher.ts';
import type { FolderMode, StationFolders } from './ports/station-folders.ts';
import { committedPolicies } from './program-files.ts';
import { type StationRouter, createRouter } from './rpc/dispatch.ts';
import type { Handlers } from './rpc/handlers.ts';
import { createInProcessClient } from './rpc/in-process.ts';
import { refuseAll } from './rpc/refuse-all.ts';
import { type LaunchParts, launchHandlers } from './services/launch/handlers.ts';
import { stationFiles } from './station-files.ts';
import { type StationLog, openLog } from './station-log.ts';
import { argon2Hasher } from './store/argon2-hasher.ts';
import { isTimeZone, systemClock } from './store/system-clock.ts';
import { checkLedger } from './watch-ledger.ts';

export { RENDERER_FILES, SAMPLE_CITY, defaultDataRoot } from './program-files.ts';

export interface CofferOptions {
  /** Holds `live` and `training`. */
  readonly root: string;
  readonly host: LaunchParts['host'];
  /** Tests pass a cheap one. */
  readonly hasher?: SecretHasher;
  /** Tests set it back and forth. */
  readonly clockOf?: (timeZone: string) => Clock;
}

export interface Coffer {
  readonly router: StationRouter;
  readonly log: StationLog;
  /** The contract's client in this process; `token` is asked at every call. */
  readonly client: (token: () => string | null) => StationClient;
  readonly close: () => Promise<void>;
}

interface Chosen {
  readonly folders: StationFolders;
  readonly station: () => OpenStation | null;
  readonly close: () => Promise<void>;
}

function chooseFolders(setting: ServiceSetting): Chosen {
  const { root } = setting;
  let station: OpenStation | null = null;
  let mode: FolderMode | 'none' = 'none';
  const folderOf = (each: FolderMode): string => join(root, each);
  const close = async (): Promise<void> => {
    const before = station;
    station = null;
    mode = 'none';
    await before?.close();
  };
  const exists = (each: FolderMode): boolean => existsSync(stationFiles(folderOf(each)).ledger);
  const folders: StationFolders = {
    exists,
    city: (each) => {
      if (mode === each && station !== null) return station.parts.identity.city;
      return exists(each) ? peekCity(stationFiles(folderOf(each)).ledger) : null;
    },
    create: (each, plan) => makeStationFolder(folderOf(each), plan, setting),
    open: async (each) => {
      await close();
      const opened = openStation(folderOf(each), setting);
      if (!opened.ok) return opened;
      station = opened.value;
      mode = each;
      return ok(null);
    },
    opened: () => mode,
    wasUsed: () => station?.registry.wasUsed() ?? false,
  };
  return { folders, station: () => station, close };
}

/** The whole ledger, checked without opening the station or signing in; null where there is none. */
export async function verifyFolder(root: string, mode: FolderMode): Promise<LedgerVerdict | null> {
  const files = stationFiles(join(root, mode));
  return existsSync(files.ledger) ? checkLedger(files).done : null;
}

export async function createCoffer(options: CofferOptions): Promise<Coffer> {
  const { root, host } = options;
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const log = await openLog(root);
  const chosen = chooseFolders({
    root,
    log,
    hasher: options.hasher ?? argon2Hasher(),
    clockOf: options.clockOf ?? systemClock,
  });
  const launch = launchHandlers({ folders: chosen.folders, host, policies: committedPolicies(), sha256, isTimeZone });
  const closed: Handlers = { ...refuseAll('data_folder_is_chosen'), launch };
  const router = createRouter({
    handlers: () => {
      const station = chosen.station();
      return station === null ? closed : { ...station.handlers, launch };
    },
    access: { resolve: (token, act) => chosen.station()?.registry.resolve(token, act) ?? null },
    log,
    // A full or read-only disk can be put right meanwhile: each act meets it again. A damaged one must be looked at.
    onDiskTrouble: (trouble) => {
      if (trouble === 'damaged' || trouble === 'failing') chosen.station()?.parts.money.stop('disk_is_failing');
    },
    onInvariantViolation: () => chosen.station()?.parts.money.stop('internal_check_failed'),
  });
  return {
    router,
    log,
    client: (token) => createInProcessClient(router, token),
    close: async () => {
      await chosen.close();
      await log.close();
    },
  };
}
