// Which reference file is in use: a small file names it. It is replaced by rename, which either happened or did not,
// so that a station that loses power during the swap starts with the old extract or the new one, never with half.
import { closeSync, fsyncSync, openSync, readFileSync, readdirSync, renameSync, rm, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POINTER = 'reference-in-use';
const REFERENCE_FILE = /^reference-[0-9a-f]{16}\.sqlite$/;
const LEFT_OVER = /^reference-([0-9a-f]{16}\.sqlite|building-.*)$/;

export const buildingFileName = (buildId: string): string => `reference-building-${buildId}.sqlite`;
export const referenceFileName = (version: string): string => `reference-${version.slice(0, 16)}.sqlite`;

/** The file name in use, or null when none has been published. */
export function readPointer(folder: string): string | null {
  let text: string;
  try {
    text = readFileSync(join(folder, POINTER), 'utf8').trim();
  } catch {
    return null;
  }
  return REFERENCE_FILE.test(text) ? text : null;
}

export function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Folders cannot be opened for syncing on Windows, where a rename is durable by itself. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncPath(folder);
}

export function writePointer(folder: string, fileName: string): void {
  const draft = join(folder, `${POINTER}.new`);
  writeFileSync(draft, `${fileName}\n`);
  syncPath(draft);
  syncFolder(folder);
  renameSync(draft, join(folder, POINTER));
  syncFolder(folder);
}

/** Removes reference files not in use. One still open elsewhere (Windows) stays until the next time. */
export function removeLeftOvers(folder: string): void {
  const inUse = readPointer(folder);
  for (const name of readdirSync(folder)) {
    if (!LEFT_OVER.test(name) || name === inUse) continue;
    // Letting go of a large file takes the disk a while: not on the thread that takes payments.
    rm(join(folder, name), { force: true, maxRetries: 0 }, () => undefined);
  }
}
