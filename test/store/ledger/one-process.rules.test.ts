import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src-main/store/folder-lock.ts';

const LOCK_MODULE = new URL('../../../src-main/store/folder-lock.ts', import.meta.url).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that holds the folder until it is ended. */
async function aHolder(lockFile: string): Promise<ChildProcess> {
  const script = `import { lockFolder } from ${JSON.stringify(LOCK_MODULE)};
    const lock = lockFolder(${JSON.stringify(lockFile)});
    process.stdout.write(lock.ok ? 'held' : lock.refusal.code);
    setInterval(() => lock, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('held');
  return child;
}

describe('a data folder', () => {
  it('LD12 is refused to a second process, and free again after the first was killed', async () => {
    const lockFile = join(folder, 'lock.sqlite');
    const holder = await aHolder(lockFile);
    expect(lockFolder(lockFile)).toEqual({ ok: false, refusal: { code: 'data_folder_is_open_once' } });
    const gone = once(holder, 'exit');
    holder.kill('SIGKILL');
    await gone;
    const lock = lockFolder(lockFile);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.value.release();
  });

  it('LD12 is refused twice in one process too, until it is released', () => {
    const lockFile = join(folder, 'lock.sqlite');
    const first = lockFolder(lockFile);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(lockFolder(lockFile).ok).toBe(false);
    first.value.release();
    const second = lockFolder(lockFile);
    expect(second.ok).toBe(true);
    if (second.ok) second.value.release();
  });

  it('LD12 says plainly when it cannot be locked at all', () => {
    expect(() => lockFolder(join(folder, 'no-such-folder', 'lock.sqlite'))).toThrow('directory does not exist');
  });
});
