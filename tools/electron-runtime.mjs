// Electron's runtime is a separate download that a locked-down or offline machine cannot make. It is tried once a day
// with Electron's own installer, and given up when nothing at all has arrived after ten seconds.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { root } from './setup.mjs';

const FIRST_BYTE_MS = 10_000;
const electron = join(root, 'node_modules', 'electron');
const remembered = join(root, '.cache', 'electron-unavailable');
const today = () => new Date().toLocaleDateString('sv');

/** The path of Electron's executable when its runtime is here, else undefined. */
export function electronExecutable() {
  const pathFile = join(electron, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electron, 'dist');
  const executable = join(folder, readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

function hasBytesIn(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => {
    if (!entry.isFile()) return false;
    try {
      return statSync(join(entry.parentPath, entry.name)).size > 0;
    } catch {
      return false;
    }
  });
}

/** Runs Electron's installer; resolves to whether it brought the runtime. The download goes to a folder that is watched. */
function install(node) {
  const downloads = join(tmpdir(), `coffer-electron-${process.pid}`);
  mkdirSync(downloads, { recursive: true });
  return new Promise((resolve) => {
    const child = spawn(node, [join(electron, 'install.js')], {
      cwd: electron,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      env: { ...process.env, TMPDIR: downloads, TMP: downloads, TEMP: downloads },
    });
    const giveUp = () => {
      if (hasBytesIn(downloads) || hasBytesIn(join(electron, 'dist'))) return;
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(giveUp, FIRST_BYTE_MS);
    const finish = () => {
      clearTimeout(timer);
      rmSync(downloads, { recursive: true, force: true });
      resolve(electronExecutable() !== undefined);
    };
    child.once('error', finish);
    child.once('close', finish);
  });
}

/** Electron's executable, fetched when today has not already shown that it cannot be; else undefined. */
export async function findElectron(node) {
  const present = electronExecutable();
  if (present !== undefined) return present;
  if (existsSync(remembered) && readFileSync(remembered, 'utf8').trim() === today()) return undefined;
  console.error("Fetching Electron's runtime.");
  if (await install(node)) return electronExecutable();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(remembered, `${today()}\n`);
  return undefined;
}
