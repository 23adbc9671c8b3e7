// `node tools/complete-lock.mjs`, after every change of package-lock.json. A registry that lacks a package built for
// some other platform makes npm leave it out of the lock file, which `npm ci` then calls out of step. This adds the
// missing ones by the exact version that their parent names; npm passes over them wherever the platform differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const PLATFORM = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(-\w+)*$/;

/** Where Node would find `name` from the package at `path`, or undefined when the lock file has it nowhere. */
function resolveIn(packages, path, name) {
  let base = path;
  for (;;) {
    const candidate = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (base === '') return undefined;
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')));
  }
}

/** The optional packages that are named and not locked: name, exact version, and whether only development needs it. */
export function missingFromLock(packages) {
  const missing = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolveIn(packages, path, name) === undefined) missing.push({ name, version, isDev: entry.dev === true });
    }
  }
  return missing;
}

function entryFor({ name, version, isDev }) {
  const [, os, cpu] = PLATFORM.exec(name) ?? [];
  if (os === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version} is missing from the lock file and is not one platform's build.`);
  }
  const libc = os !== 'linux' ? {} : { libc: [name.includes('musl') ? 'musl' : 'glibc'] };
  return { version, cpu: [cpu], ...(isDev ? { dev: true } : {}), ...libc, optional: true, os: [os] };
}

function complete() {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingFromLock(lock.packages);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryFor(one);
  const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} packages of other platforms to package-lock.json.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) complete();
