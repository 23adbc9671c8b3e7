// Electron's security checklist, item by item, against what the host did with a module that records it.
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PORT_WANTED } from '../../../src-contract/wire/addresses.ts';
import { SECURITY_CHECKLIST } from '../../../src-main/hosts/electron/security-checklist.ts';
import { FakeContents, call } from './fake-electron.ts';
import { PRELOAD, type StartedHost, startInElectron } from './host-in-electron.ts';

let host: StartedHost;
beforeAll(async () => {
  host = await startInElectron();
});
afterAll(() => host.clean());

const sources = globSync('src-main/hosts/electron/*.ts').map((file) => [file, readFileSync(file, 'utf8')] as const);
// The list itself names what is not to be used.
const code = sources
  .filter(([file]) => !file.endsWith('security-checklist.ts'))
  .map(([, text]) => text.replaceAll(/^\s*\/\/.*$/gm, ''))
  .join('\n');
const preferences = () => host.electron.windows[0]?.options.webPreferences ?? {};
const respond = async (url: string, method = 'GET') =>
  (await call(host.electron.given('handle')[1], new Request(url, { method }))) as Response;

/** What happens when the page's contents raise the event for this address. */
function raise(event: string, url: string): 'allowed' | 'prevented' {
  let outcome: 'allowed' | 'prevented' = 'allowed';
  host.electron.windows[0]?.contents.emit(event, { url, preventDefault: () => (outcome = 'prevented') });
  return outcome;
}

function isCancelled(url: string): boolean {
  let cancel = false;
  call(host.electron.given('beforeRequest')[0], { url }, (decision: { cancel: boolean }) => (cancel = decision.cancel));
  return cancel;
}

const ELSEWHERE = [
  'https://evil.example/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'coffer://evil/',
  'coffer://station.evil/',
];

const CHECKS: Readonly<Record<string, () => void | Promise<void>>> = {
  'Only load secure content': () => {
    expect(host.electron.given('loadURL')).toEqual(['coffer://station/']);
    for (const url of [...ELSEWHERE, 'ws://evil.example/', 'blob:https://evil.example/x'])
      expect(isCancelled(url)).toBe(true);
    for (const url of ['coffer://station/assets/a.js', 'blob:coffer://station/x']) expect(isCancelled(url)).toBe(false);
  },
  'Do not enable Node.js integration for remote content': () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  },
  'Enable context isolation in all renderers': () => {
    expect(preferences().contextIsolation).toBe(true);
    expect(preferences().preload).toBe(PRELOAD);
  },
  'Enable process sandboxing': () => {
    expect(preferences().sandbox).toBe(true);
    const order = host.electron.calls.map((each) => each.what);
    expect(order.indexOf('enableSandbox')).toBeGreaterThan(-1);
    expect(order.indexOf('enableSandbox')).toBeLessThan(order.indexOf('whenReady'));
  },
  'Handle session permission requests from remote content': () => {
    const answers: boolean[] = [];
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])
      call(host.electron.given('permissionRequest')[0], {}, permission, (granted: boolean) => answers.push(granted));
    expect(answers).toEqual([false, false, false, false, false]);
    expect(call(host.electron.given('permissionCheck')[0], {}, 'media', 'coffer://station', {})).toBe(false);
    expect(call(host.electron.given('devicePermission')[0], {})).toBe(false);
  },
  'Do not disable webSecurity': () => expect(preferences().webSecurity).toBe(true),
  'Define a Content Security Policy': async () => {
    for (const url of ['coffer://station/', 'coffer://station/assets/index-AbCd1234.js', 'coffer://station/nothing']) {
      const policy = (await respond(url)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  },
  'Do not enable allowRunningInsecureContent': () => expect(preferences().allowRunningInsecureContent).toBe(false),
  'Do not enable experimental features': () => expect(preferences().experimentalFeatures).toBe(false),
  'Do not use enableBlinkFeatures': () => {
    expect(Object.keys(preferences())).not.toContain('enableBlinkFeatures');
    expect(code).not.toMatch(/enableBlinkFeatures|commandLine/);
  },
  'Do not use allowpopups for WebViews': () => {
    expect(preferences().webviewTag).toBe(false);
    expect(code).not.toContain('allowpopups');
  },
  'Verify WebView options and parameters before creation': () => {
    expect(raise('will-attach-webview', 'coffer://station/')).toBe('prevented');
  },
  'Disable or limit navigation': () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of [...ELSEWHERE, 'coffer://station/other']) expect(raise(event, url)).toBe('prevented');
      expect(raise(event, 'coffer://station/')).toBe('allowed');
    }
    expect(preferences().navigateOnDragDrop).toBe(false);
  },
  'Disable or limit creation of new windows': () => {
    const contents = host.electron.windows[0]?.contents;
    for (const url of [...ELSEWHERE, 'coffer://station/'])
      expect(contents?.openHandler?.({ url })).toEqual({ action: 'deny' });
  },
  'Do not use shell.openExternal with untrusted content': () => expect(code).not.toMatch(/\bshell\b|openExternal/),
  'Use a current version of Electron': () => {
    const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
    const present = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string };
    expect(wanted.devDependencies['electron']).toBe(present.version);
    expect(Number(present.version.split('.')[0])).toBeGreaterThanOrEqual(45);
  },
  'Validate the sender of all IPC messages': () => {
    expect(host.electron.ipcMain.eventNames()).toEqual([PORT_WANTED]);
    const ours = { url: 'coffer://station/', postMessage: () => undefined };
    const refused = [
      { sender: new FakeContents(7, ours), senderFrame: null },
      { sender: new FakeContents(7, ours), senderFrame: { ...ours } },
      ...[...ELSEWHERE, 'coffer://station@evil/', 'coffer://station:1/', 'about:blank', ''].map((url) => {
        const frame = { ...ours, url };
        return { sender: new FakeContents(7, frame), senderFrame: frame };
      }),
    ];
    host.lines.length = 0;
    for (const event of refused) host.electron.ipcMain.emit(PORT_WANTED, event);
    expect(host.lines).toEqual(refused.map(() => ({ port: 'refused' })));
  },
  'Avoid usage of the file:// protocol and prefer usage of custom protocols': async () => {
    expect(host.electron.given('handle')[0]).toBe('coffer');
    expect(host.electron.given('schemes')).toEqual([
      [{ scheme: 'coffer', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    ]);
    const order = host.electron.calls.map((each) => each.what);
    expect(order.indexOf('schemes')).toBeLessThan(order.indexOf('whenReady'));
    expect(await (await respond('coffer://station/')).text()).toContain('<title>Coffer</title>');
    for (const path of ['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'assets/..%5c..%5csecret.txt'])
      expect((await respond(`coffer://station/${path}`)).status).toBe(404);
    expect((await respond('coffer://evil/')).status).toBe(403);
    expect((await respond('coffer://station/', 'POST')).status).toBe(405);
    expect(code).not.toMatch(/loadFile|file:\/\//);
  },
  'Check which fuses you can change': () => {
    const text = readFileSync('electron-builder.yml', 'utf8');
    expect(text).toMatch(/electronFuses:\n {2}runAsNode: false\n/);
  },
  'Do not expose Electron APIs to untrusted web content': () => {
    expect(code).not.toMatch(/contextBridge|exposeInMainWorld|ipcMain\.handle|ipcRenderer\.invoke/);
  },
};

describe('the security checklist', () => {
  it.each(SECURITY_CHECKLIST)('$item', async ({ item, answer }) => {
    expect(answer).not.toBe('');
    const check = CHECKS[item];
    expect(check).toBeDefined();
    await check?.();
  });

  it('has no check for something that is not on the list', () => {
    expect(Object.keys(CHECKS)).toEqual(SECURITY_CHECKLIST.map(({ item }) => item));
  });

  it('Electron is imported for real by main and preload only', () => {
    const real = sources.filter(([, text]) => /^import (?!type ).*from 'electron'/m.test(text)).map(([file]) => file);
    for (const file of real) expect(file).toMatch(/\/(?:main|preload)\.ts$/);
  });
});
