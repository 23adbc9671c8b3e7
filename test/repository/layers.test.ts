import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossedArrow, findCycle } from './arrows.ts';
import { type Import, allFiles, importsOf, root, sourceFiles, testFiles } from './source-tree.ts';

const local = (from: string, to: string): Import => ({ from, to, isLocal: true, isTypeOnly: false });
const pack = (from: string, to: string, isTypeOnly = false): Import => ({ from, to, isLocal: false, isTypeOnly });

describe('the arrows', () => {
  it.each([
    ['core uses Node', pack('src-core/money/a.ts', 'node:fs')],
    ['core uses a package', pack('src-core/money/a.ts', 'zod')],
    ['core looks outward', local('src-core/money/a.ts', 'src-contract/wire/a.ts')],
    ['contract uses the station', local('src-contract/a.ts', 'src-main/services/a.ts')],
    ['contract uses Node', pack('src-contract/a.ts', 'node:fs')],
    ['screen uses the station', local('src-renderer/app/a.ts', 'src-main/services/a.ts')],
    ['screen uses Node', pack('src-renderer/app/a.ts', 'node:path')],
    ['station uses the screen', local('src-main/hosts/a.ts', 'src-renderer/app/a.ts')],
    ['a service uses SQLite', pack('src-main/services/a.ts', 'better-sqlite3')],
    ['a service uses drizzle', pack('src-main/services/a.ts', 'drizzle-orm', true)],
    ['a service uses the store', local('src-main/services/a.ts', 'src-main/store/a.ts')],
    ['a port uses a service', local('src-main/ports/a.ts', 'src-main/services/a.ts')],
    ['the store uses a service', local('src-main/store/a.ts', 'src-main/services/a.ts')],
    ['the store prints', local('src-main/store/a.ts', 'src-main/printing/a.ts')],
    ['a host skips rpc', local('src-main/hosts/browser/a.ts', 'src-main/store/a.ts')],
    ['rpc calls Electron', pack('src-main/rpc/a.ts', 'electron')],
    ['a service encodes a receipt', pack('src-main/services/a.ts', '@point-of-sale/receipt-printer-encoder')],
    ['a feature uses another', local('src-renderer/features/desk/a.ts', 'src-renderer/features/drawer/a.ts')],
    ['the auditor trusts us', local('test/support/ledger-auditor.ts', 'src-core/ledger/a.ts')],
  ])('are crossed when %s', (_case, one) => {
    expect(crossedArrow(one)).toEqual(expect.any(String));
  });

  it.each([
    ['rpc names a type of Electron', pack('src-main/rpc/a.ts', 'electron', true)],
    ['composition uses the store', local('src-main/composition.ts', 'src-main/store/a.ts')],
    ['the store keeps a port', local('src-main/store/a.ts', 'src-main/ports/a.ts')],
    ['a test opens a database', pack('test/store/a.test.ts', 'better-sqlite3')],
    ['the screen previews with the core', local('src-renderer/features/desk/a.ts', 'src-core/payment/a.ts')],
  ])('are kept when %s', (_case, one) => {
    expect(crossedArrow(one)).toBeUndefined();
  });

  it('are kept by every file', () => {
    const crossed = [...sourceFiles, ...testFiles].flatMap((path) =>
      importsOf(path).flatMap((one) => {
        const why = crossedArrow(one);
        return why === undefined ? [] : [`${one.from} imports ${one.to}: ${why}`];
      }),
    );
    expect(crossed).toEqual([]);
  });
});

describe('imports', () => {
  it('that go round are found', () => {
    const cycle = findCycle([local('a.ts', 'b.ts'), local('b.ts', 'c.ts'), local('c.ts', 'b.ts')]);
    expect(cycle).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });

  it('never go round, types included', () => {
    expect(findCycle(sourceFiles.flatMap(importsOf))).toBeUndefined();
  });

  it('name a file that exists', () => {
    const missing = [...sourceFiles, ...testFiles].flatMap((path) =>
      importsOf(path)
        .filter((one) => one.isLocal && !existsSync(join(root, one.to)))
        .map((one) => `${one.from} imports ${one.to}`),
    );
    expect(missing).toEqual([]);
  });
});

it('no folder is named for having no subject', () => {
  const vague = /(^|\/)(utils?|helpers?|common|shared|misc)\//;
  expect(allFiles.filter((path) => vague.test(path))).toEqual([]);
});

it('files are named in kebab-case', () => {
  const code = [...sourceFiles, ...testFiles];
  expect(code.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});
