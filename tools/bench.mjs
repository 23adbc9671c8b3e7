// `npm run bench [-- NAME …]`: each bench/*.bench.ts in turn; every one prints ratios measured within its own run.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root, setUp } from './setup.mjs';
import { findChromium } from './system-packages.mjs';

if (process.argv.includes('--help')) {
  console.log('npm run bench [-- NAME …]: all benchmarks of bench/, or those whose names hold one of the words given.');
  process.exit(0);
}

const node = setUp({ packages: ['strace', 'chromium'] });
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const folder = join(root, 'bench');
const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : [];
const chosen = found.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (chosen.length === 0) console.log('No benchmark has that name.');

let failed = chosen.length === 0 ? 1 : 0;
const chromium = findChromium();
// The city that the import's benchmark reads in is the one that the search is measured on: it is made once.
const isShared = ['import.bench.ts', 'search.bench.ts'].every((name) => chosen.includes(name));
const city = isShared ? mkdtempSync(join(tmpdir(), 'coffer-bench-city-')) : null;
const env = {
  ...(chromium ? { CHROMIUM: chromium } : {}),
  ...(city ? { COFFER_BENCH_KEEP_REFERENCE: city, COFFER_BENCH_REFERENCE: city } : {}),
};
for (const name of chosen.toSorted()) {
  console.log(`\n${name}`);
  const args = ['--expose-gc', join('bench', name), ...options];
  failed += (await run(node, args, { env })) === 0 ? 0 : 1;
}
if (city) rmSync(city, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
