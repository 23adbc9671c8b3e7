// The freeze: migrations/frozen.json holds the SHA-256 of every migration that has been shipped. A shipped one is never
// edited, since stations have already run it; a change is a new migration.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

export const folder = join(root, 'migrations');
const frozenFile = join(folder, 'frozen.json');

/** Every migration as `station/0001-ledger.sql` → its SHA-256, in name order. */
export function readMigrations() {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

export const readFrozen = () => (existsSync(frozenFile) ? JSON.parse(readFileSync(frozenFile, 'utf8')) : {});

export const writeFrozen = (frozen) => writeFileSync(frozenFile, `${JSON.stringify(frozen, null, 2)}\n`);

/** What breaks the freeze, one sentence each; none when all is well. */
export function freezeProblems(migrations = readMigrations(), frozen = readFrozen()) {
  const problems = [];
  for (const [name, hash] of Object.entries(frozen)) {
    if (migrations[name] === undefined) problems.push(`migrations/${name} was shipped and is gone.`);
    else if (migrations[name] !== hash)
      problems.push(`migrations/${name} was shipped and has changed: write a new one.`);
  }
  for (const name of Object.keys(migrations)) {
    if (frozen[name] !== undefined) continue;
    const series = `${name.split('/')[0]}/`;
    const later = Object.keys(frozen).find((shipped) => shipped.startsWith(series) && shipped > name);
    if (later !== undefined) problems.push(`migrations/${name} would come before ${later}, which is shipped.`);
  }
  return problems;
}
