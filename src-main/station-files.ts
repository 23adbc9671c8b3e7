// The files of one data folder.
import { join } from 'node:path';

export interface StationFiles {
  readonly folder: string;
  readonly ledger: string;
  readonly key: string;
  readonly lock: string;
  /** Replaceable: what the extract says. */
  readonly reference: string;
  readonly backups: string;
  /** The city's logo for paper, a PNG that somebody puts there; there need be none. */
  readonly logo: string;
}

export const stationFiles = (folder: string): StationFiles => ({
  folder,
  ledger: join(folder, 'ledger.sqlite'),
  key: join(folder, 'station.key'),
  lock: join(folder, 'coffer.lock'),
  reference: join(folder, 'reference'),
  backups: join(folder, 'backups'),
  logo: join(folder, 'logo.png'),
});
