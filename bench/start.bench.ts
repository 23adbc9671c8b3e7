// From the start of the station's process to a desk that can take a payment: host up, folder open, cashier signed in,
// page loaded, first answers painted. Beside it the same process with an empty page, until that is painted. Chromium runs
// already; what a person takes to type a secret, and a real secret's slow check, are left out.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { openBenchStation } from './bench-station.ts';
import {
  installProgram,
  launchChromium,
  openWindow,
  serveStation,
  signInAsCashier,
  untilDeskIsReady,
  untilPainted,
} from './desk-in-chromium.ts';
import { median, say, sayRatio, spread } from './figures.ts';
import { makeStation, scratchFolder } from './make-station.ts';

const ROUNDS = Number(process.env['COFFER_BENCH_ROUNDS'] ?? 9);
const MANY = Number(process.env['COFFER_BENCH_RECEIPTS'] ?? 1_000_000);

async function stationWithOpenDrawer(root: string, receipts: number): Promise<string> {
  mkdirSync(root, { recursive: true });
  const station = openBenchStation(await makeStation(root, receipts));
  station.openDrawer(station.caller('ana'), '1');
  station.close();
  return root;
}

/** Where the time of a start goes: until the host serves, until the cashier is signed in, until the desk is painted. */
const parts: (readonly [number, number, number])[] = [];

async function startDesk(browser: Browser, program: string, data: string): Promise<number> {
  const start = performance.now();
  const station = await serveStation(program, data);
  const served = performance.now();
  const token = await signInAsCashier(station);
  const signedIn = performance.now();
  const { context, page } = await openWindow(browser, station, token);
  await page.goto(station.origin, { waitUntil: 'commit' });
  await untilDeskIsReady(page);
  const ready = performance.now();
  const took = ready - start;
  parts.push([served - start, signedIn - served, ready - signedIn]);
  await context.close();
  await station.end();
  return took;
}

async function startEmptyPage(browser: Browser, program: string, data: string): Promise<number> {
  const start = performance.now();
  const station = await serveStation(program, data);
  const { context, page } = await openWindow(browser, station, null);
  await page.goto(station.origin);
  await untilPainted(page);
  const took = performance.now() - start;
  await context.close();
  await station.end();
  return took;
}

const root = scratchFolder('start');
const program = installProgram(join(root, 'program'), false);
const emptyProgram = installProgram(join(root, 'empty-program'), true);
const small = await stationWithOpenDrawer(join(root, 'small'), 0);
const full = await stationWithOpenDrawer(join(root, 'full'), MANY);
const browser = await launchChromium();
const sides = {
  desk: () => startDesk(browser, program, small),
  full: () => startDesk(browser, program, full),
  page: () => startEmptyPage(browser, emptyProgram, join(root, 'nothing')),
};
const round = async (isForth: boolean) => {
  if (isForth) return { page: await sides.page(), desk: await sides.desk(), full: await sides.full() };
  return { full: await sides.full(), desk: await sides.desk(), page: await sides.page() };
};
await round(true);
const rounds: Awaited<ReturnType<typeof round>>[] = [];
for (let count = 0; count < ROUNDS; count += 1) rounds.push(await round(count % 2 === 0));
await browser.close();

console.log(`ready to take a payment, from the start of the process; median (min–max) of ${ROUNDS} rounds`);
sayRatio(
  'ready ÷ an empty page in the same host',
  rounds.map(({ desk, page }) => desk / page),
  1.5,
);
sayRatio(
  `ready with ${MANY} receipts ÷ with none`,
  rounds.map((one) => one.full / one.desk),
  1.1,
);
for (const [name, side] of [
  ['ready', 'desk'],
  [`ready with ${MANY} receipts`, 'full'],
  ['an empty page', 'page'],
] as const) {
  say(
    `  ${name}, ms`,
    spread(
      rounds.map((one) => one[side]),
      0,
    ),
  );
}
['host up', 'folder open, signed in', 'window, page and first answers'].forEach((name, part) => {
  say(`    of that: ${name}, ms`, median(parts.map((one) => one[part] ?? 0)).toFixed(0));
});
