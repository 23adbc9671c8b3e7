// `npm test [-- PATH … ]`: every test. Vitest first, then the end-to-end specs in the system's Chromium. Paths and
// options narrow it: those under test/end-to-end go to Playwright, the others to Vitest. The last line is the sum.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root, setUp } from './setup.mjs';
import { findChromium } from './system-packages.mjs';

const END_TO_END = 'test/end-to-end';
const args = process.argv.slice(2);
const specArgs = args.filter((argument) => argument.includes('end-to-end'));
const otherArgs = args.filter((argument) => !argument.includes('end-to-end'));
const hasSpecs =
  existsSync(join(root, END_TO_END)) &&
  readdirSync(join(root, END_TO_END), { recursive: true }).some((name) => String(name).endsWith('.spec.ts'));
const wantsVitest = otherArgs.length > 0 || specArgs.length === 0;
const wantsSpecs = hasSpecs && (specArgs.length > 0 || otherArgs.length === 0);

const node = setUp({
  packages: wantsSpecs ? ['chromium', 'poppler'] : ['poppler'],
  wanted: wantsVitest ? ['cups', 'socat'] : [],
});
const chromium = findChromium();
const env = chromium ? { CHROMIUM: chromium } : {};
const results = join(root, '.cache');
mkdirSync(results, { recursive: true });

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function runVitest() {
  const file = join(results, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...otherArgs], { env });
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  // A file that does not even load has no tests to count: it is one failure.
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runSpecs() {
  if ((await run(node, ['tools/build.mjs', 'renderer', 'main'])) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  const file = join(results, 'playwright.json');
  rmSync(file, { force: true });
  const reporting = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await run(node, ['node_modules/@playwright/test/cli.js', 'test', ...specArgs], { env: reporting });
  const stats = readReport(file)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: stats.skipped };
}

const sums = { passed: 0, failed: 0, skipped: 0 };
for (const part of [wantsVitest ? runVitest : undefined, wantsSpecs ? runSpecs : undefined]) {
  if (part === undefined) continue;
  const counts = await part();
  for (const key of Object.keys(sums)) sums[key] += counts[key];
}
if (sums.passed + sums.failed === 0) {
  console.error('No test ran.');
  sums.failed = 1;
}
const skipped = sums.skipped > 0 ? `, ${sums.skipped} skipped` : '';
console.log(`\n${sums.passed} passed, ${sums.failed} failed${skipped}`);
process.exitCode = sums.failed === 0 ? 0 : 1;
