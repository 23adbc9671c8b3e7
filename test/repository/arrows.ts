// The arrows of the house, as one function: what an import may not cross, in words, or nothing when it may.
//
//     src-renderer ─┐
//     src-main ─────┼──► src-contract ──► src-core
//     src-central ──┘
//     within src-main:  hosts ► rpc ► services ► ports ◄ store, sync, printing, import   (composition sees all)
import type { Import } from './source-tree.ts';

const MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  'src-core': ['src-core'],
  'src-contract': ['src-contract', 'src-core'],
  'src-main': ['src-main', 'src-contract', 'src-core'],
  'src-renderer': ['src-renderer', 'src-contract', 'src-core'],
  'src-central': ['src-central', 'src-contract', 'src-core'],
};

/** Areas of src-main; a file directly in src-main (composition.ts, a worker's entry) sees all of them. */
const MAIN_MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  cli: ['cli', 'hosts', 'rpc', 'ports', 'composition.ts'],
  hosts: ['hosts', 'rpc', 'ports', 'composition.ts'],
  rpc: ['rpc', 'services', 'ports'],
  services: ['services', 'ports'],
  ports: ['ports'],
  store: ['store', 'ports'],
  sync: ['sync', 'ports'],
  printing: ['printing', 'ports'],
  import: ['import', 'ports'],
};

const ONLY_IN: readonly { readonly packages: RegExp; readonly folders: readonly string[]; readonly types: boolean }[] =
  [
    {
      packages: /^(drizzle-orm|better-sqlite3)$/,
      folders: ['src-main/store/', 'src-central/store/'],
      types: false,
    },
    { packages: /^electron$/, folders: ['src-main/hosts/electron/'], types: true },
    {
      packages: /^(@point-of-sale\/receipt-printer-encoder|@myriaddreamin\/typst-.*|bwip-js)$/,
      folders: ['src-main/printing/'],
      types: false,
    },
    {
      packages: /^(react|react-dom|react-aria-components|zustand|@tanstack\/.*)$/,
      folders: ['src-renderer/'],
      types: false,
    },
    { packages: /^(fastify|pg|@electric-sql\/pglite)$/, folders: ['src-central/'], types: false },
  ];

const CORE_PACKAGES = new Set(['big.js', 'temporal-polyfill']);
const CONTRACT_PACKAGES = /^(zod|temporal-polyfill|@orpc\/.*)$/;

const topOf = (path: string): string => path.split('/')[0] ?? '';
const areaOf = (path: string): string => path.split('/')[1] ?? '';
const featureOf = (path: string): string | undefined => /^src-renderer\/features\/([^/]+)\//.exec(path)?.[1];

function crossedByPackage({ from, to, isTypeOnly }: Import): string | undefined {
  const top = topOf(from);
  if (top === 'src-core' && !CORE_PACKAGES.has(to)) return 'the core imports nothing but big.js and temporal-polyfill';
  if (top === 'src-contract' && !CONTRACT_PACKAGES.test(to)) return 'the contract is schemas and types only';
  if (top === 'src-renderer' && to.startsWith('node:')) return 'the screen runs in a browser';
  if (!top.startsWith('src-')) return undefined;
  const rule = ONLY_IN.find((each) => each.packages.test(to));
  if (rule === undefined || rule.folders.some((folder) => from.startsWith(folder))) return undefined;
  return rule.types && isTypeOnly ? undefined : `only ${rule.folders.join(' and ')} may import ${to}`;
}

function crossedByFile({ from, to }: Import): string | undefined {
  const seen = MAY_SEE[topOf(from)];
  if (seen !== undefined && !seen.includes(topOf(to))) return `${topOf(from)} may not import ${topOf(to)}`;
  if (topOf(from) === 'src-main' && topOf(to) === 'src-main') {
    const areas = MAIN_MAY_SEE[areaOf(from)];
    const isEntry = from.split('/').length === 2;
    if (!isEntry && areas?.includes(areaOf(to)) !== true) return `${areaOf(from)} may not import ${areaOf(to)}`;
  }
  const feature = featureOf(from);
  const other = featureOf(to);
  if (feature !== undefined && other !== undefined && feature !== other) return 'features do not import each other';
  if (from === 'test/support/ledger-auditor.ts' && topOf(to).startsWith('src-')) return 'the auditor reads files alone';
  return undefined;
}

/** Why this import may not be, or undefined when it may. */
export function crossedArrow(one: Import): string | undefined {
  return one.isLocal ? crossedByFile(one) : crossedByPackage(one);
}

/** The first cycle among the given imports, as the files along it; none when there is no cycle. */
export function findCycle(imports: readonly Import[]): readonly string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { from, to, isLocal } of imports) {
    if (isLocal) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const path: string[] = [];
  const follow = (file: string): readonly string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = follow(next);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = follow(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
