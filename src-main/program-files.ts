// Where the program's own files lie, from its sources and from the bundle alike (the build keeps these addresses right),
// and where a machine's data folder is when nobody names one.
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommittedPolicy } from './ports/station-folders.ts';

export const STATION_MIGRATIONS = fileURLToPath(new URL('../migrations/station/', import.meta.url));
export const SAMPLE_CITY = fileURLToPath(new URL('../sample-city/', import.meta.url));
export const RENDERER_FILES = fileURLToPath(new URL('../dist/renderer/', import.meta.url));
const POLICIES = fileURLToPath(new URL('../policies/', import.meta.url));

export const committedPolicies = (): readonly CommittedPolicy[] =>
  readdirSync(POLICIES)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -5), document: JSON.parse(readFileSync(join(POLICIES, file), 'utf8')) }));

/** `COFFER_DATA`, or where this kind of system keeps an application's data. */
export function defaultDataRoot(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const named = env['COFFER_DATA'];
  if (named !== undefined && named !== '') return named;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Coffer');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Coffer');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'coffer');
}
