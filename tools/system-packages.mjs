// Programs of the operating system that some scripts need. On Debian and its kin, as root, a missing one is
// installed; elsewhere the person is told in one sentence which package to install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = {
  chromium: { anyOf: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium', why: 'the screen tests' },
  poppler: { allOf: ['pdftotext', 'pdftoppm'], debian: 'poppler-utils', why: 'the tests that read PDFs' },
  cups: { allOf: ['cupsd', 'lp'], debian: ['cups', 'cups-client'], why: 'the tests of print queues' },
  socat: { allOf: ['socat'], debian: 'socat', why: 'the tests of printers on a serial port' },
  strace: { allOf: ['strace'], debian: 'strace', why: 'counting fsync in the benchmarks' },
};

/** The full path of a program on PATH, or undefined. */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  // Daemons are in sbin, which is not on everybody's PATH.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  for (const folder of folders) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  return undefined;
}

/** The browser that drives the screen: the CHROMIUM variable first, then what PATH has. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return PROGRAMS.chromium.anyOf.map(which).find((path) => path !== undefined);
}

function isPresent(name) {
  if (name === 'chromium') return findChromium() !== undefined;
  return PROGRAMS[name].allOf.every((program) => which(program) !== undefined);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Installs what is missing where it may; answers with a sentence when something is still missing. */
export function installSystemPackages(names) {
  const missing = names.filter((name) => !isPresent(name));
  if (missing.length === 0) return undefined;
  const mayInstall = process.getuid?.() === 0 && which('apt-get') !== undefined;
  if (mayInstall) {
    const packages = missing.flatMap((name) => PROGRAMS[name].debian);
    console.log(`Installing ${packages.join(', ')} with apt-get (once).`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const still = missing.filter((name) => !isPresent(name));
  if (still.length === 0) return undefined;
  const wanted = still
    .map((name) => `${[PROGRAMS[name].debian].flat().join(', ')} (for ${PROGRAMS[name].why})`)
    .join(' and ');
  const tried = mayInstall ? 'apt-get could not install what is missing. ' : '';
  return `${tried}Please install ${wanted}, then run this again.`;
}
