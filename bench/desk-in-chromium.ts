// The built station as a process of its own, and a page of it in Chromium: what a cashier's morning begins with.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { type Browser, type BrowserContext, type Page, chromium } from '@playwright/test';
import { WebSocket } from 'ws';
import type { StationClient } from '../src-contract/station-router.ts';
import { SOCKET_PATH } from '../src-contract/wire/addresses.ts';
import { invariant } from '../src-core/result/result.ts';
import { TRAINING_STAFF } from '../src-main/services/launch/training-city.ts';

const ROOT = join(import.meta.dirname, '..');
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Coffer</title><p>Nothing.</p></html>';

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

/** A copy of the built program, so that nobody builds it anew meanwhile; with `isEmpty` its screen is an empty page. */
export function installProgram(folder: string, isEmpty: boolean): string {
  const built = spawnSync(process.execPath, ['tools/build.mjs', 'renderer', 'main'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the station could not be built');
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const beside of ['node_modules', 'migrations', 'policies', 'sample-city', 'package.json'])
    symlinkSync(join(ROOT, beside), join(folder, beside));
  if (isEmpty) {
    const screen = join(folder, 'dist', 'renderer');
    rmSync(screen, { recursive: true });
    mkdirSync(screen);
    writeFileSync(join(screen, 'index.html'), EMPTY_PAGE);
  }
  return join(folder, 'dist', 'main', 'coffer.js');
}

export interface ServedStation {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly cookie: { readonly name: string; readonly value: string };
  readonly end: () => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

/** Starts the browser host over a data folder and lets this process in, as the first window. */
export async function serveStation(program: string, data: string): Promise<ServedStation> {
  const args = [program, 'serve', '--data', data, '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const killWithUs = (): void => void child.kill();
  process.once('exit', killWithUs);
  child.once('exit', () => process.off('exit', killWithUs));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => reject(new Error('the station ended before it served')));
  });
  const { url }: { readonly url: string } = JSON.parse(line);
  const { headers } = await fetch(url, { redirect: 'manual' });
  const [name = '', value = ''] = (headers.getSetCookie()[0]?.split(';')[0] ?? '').split('=');
  invariant(value !== '', 'the station let nobody in');
  return { origin: new URL(url).origin, cookie: { name, value }, end: () => ended(child) };
}

/** Opens the live folder and signs the cashier in, without the time that a person takes for it; answers the token. */
export async function signInAsCashier({ origin, cookie }: ServedStation): Promise<string> {
  const headers = { origin, cookie: `${cookie.name}=${cookie.value}` };
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${SOCKET_PATH}`, { headers });
  // ws has the browser's interface, in types of its own.
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  const client: StationClient = createORPCClient(link);
  await client.launch.open({ mode: 'live' });
  const [cashier] = TRAINING_STAFF;
  invariant(cashier !== undefined, 'nobody to sign in');
  const { token } = await client.auth.signIn({ signInName: cashier.signInName, secret: cashier.secret });
  socket.close();
  return token;
}

/** A window of its own; with a token it is the cashier's. */
export async function openWindow(
  browser: Browser,
  { origin, cookie }: ServedStation,
  token: string | null,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies([{ ...cookie, url: origin }]);
  if (token !== null) {
    await context.addInitScript((value) => sessionStorage.setItem('coffer.token', value), token);
  }
  const page = await context.newPage();
  return { context, page };
}

/** The desk has its first answers, and the next key goes into its search box. */
export async function untilDeskIsReady(page: Page): Promise<void> {
  const isReady = () => document.activeElement?.matches('main input') === true;
  await page.waitForFunction(isReady, undefined, { polling: 'raf' });
  await untilPainted(page);
}

export const untilPainted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
