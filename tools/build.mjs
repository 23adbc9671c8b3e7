// `node tools/build.mjs renderer main electron`: builds the named parts that are older than their sources. A part is
// fresh when the hash of everything it is made of equals the one its last build left behind.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './setup.mjs';

const PARTS = {
  renderer: {
    sources: ['src-core', 'src-contract', 'src-renderer', 'vite.renderer.config.ts', 'package-lock.json'],
    out: 'dist/renderer',
    entries: () => [],
    needs: 'src-renderer/index.html',
  },
  main: {
    sources: ['src-core', 'src-contract', 'src-main', 'vite.main.config.ts', 'package-lock.json'],
    out: 'dist/main',
    entries: () => ['src-main/cli/coffer.ts', ...globSync('src-main/**/*worker.ts', { cwd: root }).toSorted()],
    needs: 'src-main/cli/coffer.ts',
  },
  electron: {
    sources: ['src-core', 'src-contract', 'src-main', 'vite.main.config.ts', 'package-lock.json'],
    out: 'dist/electron',
    entries: () => ['src-main/hosts/electron/main.ts', 'src-main/hosts/electron/preload.ts'],
    needs: 'src-main/hosts/electron/main.ts',
  },
};

function filesOf(source) {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (!source.startsWith('src-')) return [source];
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).toSorted();
}

function hashOf(part) {
  const hash = createHash('sha256');
  for (const file of part.sources.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

async function build(name) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`There is no part named ${name}: ${Object.keys(PARTS).join(', ')}.`);
  if (!existsSync(join(root, part.needs))) {
    console.error(`${part.needs} does not exist: there is no ${name} to build.`);
    return 1;
  }
  const stamp = join(root, part.out, '.built-from');
  const hash = hashOf(part);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 0;
  console.error(`Building ${part.out}.`);
  rmSync(join(root, part.out), { recursive: true, force: true });
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  const output = { stdio: ['ignore', 2, 2] };
  if (name === 'renderer') {
    const code = await run(process.execPath, [...vite, '--config', 'vite.renderer.config.ts'], output);
    if (code !== 0) return code;
  }
  for (const entry of part.entries()) {
    const args = [...vite, '--config', 'vite.main.config.ts'];
    const code = await run(process.execPath, args, { ...output, env: { COFFER_ENTRY: entry } });
    if (code !== 0) return code;
  }
  mkdirSync(join(root, part.out), { recursive: true });
  writeFileSync(stamp, hash);
  return 0;
}

for (const name of process.argv.slice(2)) {
  process.exitCode = await build(name);
  if (process.exitCode !== 0) break;
}
