import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { missingFromLock } from '../../tools/complete-lock.mjs';
import { allFiles, textOf } from './source-tree.ts';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(textOf('package.json')));
const decisions = allFiles.filter((path) => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path)).map(textOf);

describe('the packages in use', () => {
  it('are at most 35 at run time', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(35);
  });

  it('are pinned to one version each', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const exact = /^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    expect(Object.entries(all).filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  it('each have a line in a decision record', () => {
    const isNamed = (name: string): boolean => decisions.some((text) => text.includes(`\`${name}\``));
    expect(Object.keys(manifest.dependencies).filter((name) => !isNamed(name))).toEqual([]);
  });
});

describe('the lock file', () => {
  const entry = z.object({ version: z.string().optional(), optionalDependencies: versions.optional() });
  const lock = z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(textOf('package-lock.json')));

  it('has the builds for every platform, or `npm ci` would refuse it', () => {
    expect(missingFromLock(lock.packages)).toEqual([]);
  });

  it('lacks a build that its parent names and it does not', () => {
    const parent = { version: '1.0.0', optionalDependencies: { 'a-win32-x64': '1.0.0', 'a-linux-x64': '1.0.0' } };
    const packages = { 'node_modules/a': parent, 'node_modules/a-linux-x64': { version: '1.0.0' } };
    expect(missingFromLock(packages).map((one) => one.name)).toEqual(['a-win32-x64']);
  });
});
