// `node tools/new-migration.mjs station add-deposit-notes`: the next numbered, empty migration of a series.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, readMigrations } from './migrations.mjs';
import { stop } from './setup.mjs';

const [series, name] = process.argv.slice(2);
if (!['station', 'central', 'reference'].includes(series ?? '') || !/^[a-z][a-z0-9-]*$/.test(name ?? '')) {
  stop('Usage: node tools/new-migration.mjs station|reference|central NAME-IN-KEBAB-CASE');
}
const numbers = Object.keys(readMigrations())
  .filter((path) => path.startsWith(`${series}/`))
  .map((path) => Number(/\/(\d{4})[-_]/.exec(path)?.[1] ?? 0));
const next = String(Math.max(0, ...numbers) + 1).padStart(4, '0');
const path = join(folder, series, `${next}-${name}.sql`);
mkdirSync(join(folder, series), { recursive: true });
writeFileSync(path, `-- ${name.replaceAll('-', ' ')}: say here which rule it keeps and why.\n`);
console.log(`Wrote migrations/${series}/${next}-${name}.sql. It is frozen when the version that carries it ships.`);
