// `npm run check`: format, lint, types, unused code, the repository's own tests and the migration freeze.
// One line a step; what a failing step said follows its line.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const node = setUp();
const js = (path, ...args) => [node, [join('node_modules', path), ...args]];
const STEPS = [
  ['format', ...js('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['lint', ...js('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')],
  // What was checked before is kept beside the checkout, so that a second run looks only at what changed.
  [
    'types',
    ...js('@typescript/native/bin/tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', '.cache/tsc.tsbuildinfo'),
  ],
  ['unused', ...js('knip/bin/knip.js', '--no-progress')],
  ['repository', ...js('vitest/vitest.mjs', 'run', 'test/repository', '--reporter=dot')],
  ['migrations', node, ['tools/migration-freeze.mjs']],
];

function runStep([name, command, args]) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    const finish = (isOk, more = '') => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`${isOk ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${seconds.padStart(6)} s`);
      if (!isOk) console.log(Buffer.concat(said).toString() + more);
      resolve(isOk);
    };
    child.once('error', (error) => finish(false, error.message));
    child.once('close', (code) => finish(code === 0));
  });
}

const only = process.argv.slice(2);
const chosen = STEPS.filter(([name]) => only.length === 0 || only.includes(name));
let passed = 0;
for (const step of chosen) passed += (await runStep(step)) ? 1 : 0;
console.log(`${passed} passed, ${chosen.length - passed} failed`);
process.exitCode = passed === chosen.length && chosen.length > 0 ? 0 : 1;
