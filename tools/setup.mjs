// The set-up every script calls first: a stranger with git, Node ≥ 20 and npm needs no other command. npm runs no
// pre- or post-scripts here (.npmrc: ignore-scripts), and a shell that has once found the machine's `node` keeps it,
// so each script does its own set-up and then spawns the station's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installSystemPackages } from './system-packages.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_MAJOR = 24;
const modules = join(root, 'node_modules');
const stamp = join(modules, '.coffer-setup');

/** Ends the script with one sentence and no stack. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** True when somebody has already run `npm ci` by hand: what is installed is what the lock file names. */
function installedMatchesLock() {
  const installedFile = join(modules, '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function npm(args) {
  const ownNpm = process.env.npm_execpath;
  const [command, first] = ownNpm?.endsWith('.js') ? [process.execPath, [ownNpm]] : ['npm', []];
  return spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
}

function installDependencies() {
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash) return;
  if (!installedMatchesLock()) {
    console.log('Installing the dependencies named in package-lock.json (about a minute, once).');
    if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']).status !== 0) {
      stop('The dependencies could not be installed: `npm ci` failed, its message is above.');
    }
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, `${hash}\n`);
}

const majorOf = (command) => {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? Number(/^v(\d+)/.exec(run.stdout)?.[1] ?? 0) : 0;
};

/** The Node that runs the station: the one the lock file brings (Linux x64), else the user's own when new enough. */
function findNode() {
  const bundled = join(modules, '.bin', 'node');
  if (existsSync(bundled) && majorOf(bundled) >= NODE_MAJOR) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  return stop(
    `Coffer needs Node ${NODE_MAJOR} or newer and this is Node ${process.versions.node}: install it from nodejs.org.`,
  );
}

/**
 * Brings the checkout to where it can run and answers with the path of the station's Node.
 * `packages` are commands of the operating system that the work needs (see system-packages.mjs), `wanted` those without
 * which a part of it is left out.
 */
export function setUp({ packages = [], wanted = [] } = {}) {
  installDependencies();
  const leftOut = installSystemPackages(wanted);
  if (leftOut !== undefined) console.log(`Some tests are left out. ${leftOut}`);
  const problem = installSystemPackages(packages);
  if (problem !== undefined) stop(problem);
  return findNode();
}
