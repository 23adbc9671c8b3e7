// The life of the Electron host: one instance, one window, a quit that waits, keys that take none from the screen.
import { afterEach, describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../src-main/hosts/electron/menu.ts';
import { dataFolderIn } from '../../../src-main/hosts/electron/start-arguments.ts';
import { windowOptions } from '../../../src-main/hosts/electron/window.ts';
import { KEY_BINDINGS } from '../../../src-renderer/app/key-bindings.ts';
import { call } from './fake-electron.ts';
import { type StartedHost, startInElectron } from './host-in-electron.ts';

const open: StartedHost[] = [];
async function start(options: Parameters<typeof startInElectron>[0] = {}): Promise<StartedHost> {
  const host = await startInElectron(options);
  open.push(host);
  return host;
}
afterEach(() => {
  for (const host of open.splice(0)) host.clean();
});

const called = (host: StartedHost, what: string) => host.electron.calls.filter((each) => each.what === what).length;

function askToQuit(host: StartedHost): 'quits' | 'waits' {
  let outcome: 'quits' | 'waits' = 'quits';
  host.electron.app.emit('before-quit', { preventDefault: () => (outcome = 'waits') });
  return outcome;
}

describe('one instance', () => {
  it('LD12 a second one ends without opening anything', async () => {
    const second = await start({ isFirst: false });
    expect(second.electron.calls.map((each) => each.what)).toEqual(['lock', 'quit']);
    expect(second.station).toEqual([]);
  });

  it('LD12 asks for the lock before the station is started, and shows its window to the second', async () => {
    const first = await start();
    expect(first.electron.calls[0]?.what).toBe('lock');
    expect(first.station).toEqual(['started']);
    expect(called(first, 'focus')).toBe(0);
    first.electron.app.emit('second-instance');
    expect(called(first, 'restore')).toBe(1);
    expect(called(first, 'focus')).toBe(1);
  });
});

describe('quitting', () => {
  it('waits until the station is closed, however often it is asked', async () => {
    let finish: () => void = () => undefined;
    const host = await start({
      close: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    expect(askToQuit(host)).toBe('waits');
    expect(askToQuit(host)).toBe('waits');
    expect(called(host, 'quit')).toBe(0);
    finish();
    await expect.poll(() => called(host, 'quit')).toBe(1);
    expect(host.station).toEqual(['started', 'closed']);
    expect(askToQuit(host)).toBe('quits');
  });

  it('quits all the same when closing fails, and logs it without its message', async () => {
    const host = await start({ close: () => Promise.reject(new Error('Muñoz')) });
    expect(askToQuit(host)).toBe('waits');
    await expect.poll(() => called(host, 'quit')).toBe(1);
    expect(host.lines).toEqual([{ fault: 'Error' }]);
  });

  it('quits with its last window', async () => {
    const host = await start();
    host.electron.app.emit('window-all-closed');
    expect(called(host, 'quit')).toBe(1);
  });
});

describe('the window', () => {
  it('is shown once it has something to show', async () => {
    const host = await start();
    expect(called(host, 'show')).toBe(1);
    expect(host.electron.windows).toHaveLength(1);
  });

  it('has developer tools only where it is developed', () => {
    expect(windowOptions('p', false).webPreferences?.devTools).toBe(false);
    expect(windowOptions('p', true).webPreferences?.devTools).toBe(true);
    const roles = (hasDevTools: boolean) => JSON.stringify(menuTemplate(hasDevTools)).includes('toggleDevTools');
    expect([roles(false), roles(true)]).toEqual([false, true]);
  });

  it.each([
    ['blob:coffer://station/0a1b', true],
    ['https://evil.example/a.exe', false],
    ['data:text/plain,x', false],
    ['coffer://station/index.html', false],
  ])('saves %s: %s', async (url, isAllowed) => {
    const host = await start();
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    host.electron.session.emit('will-download', event, { getURL: () => url });
    expect(isPrevented).toBe(!isAllowed);
  });
});

describe('the menu', () => {
  const items = menuTemplate(true).flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));
  const accelerators = items.flatMap((item) => (typeof item.accelerator === 'string' ? [item.accelerator] : []));

  it('is set', async () => {
    const host = await start();
    expect(host.electron.given('setMenu')).toEqual([{ isMenu: true }]);
    expect(call(() => host.electron.given('buildMenu')[0])).toEqual(menuTemplate(false));
  });

  it('names each of its keys, so that no default takes one from the screen', () => {
    for (const item of items.filter((each) => each.type !== 'separator')) expect(item.accelerator).toBeTypeOf('string');
    expect(accelerators.length).toBeGreaterThan(8);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it('takes no key from the screen', () => {
    const keysOfScreen: readonly string[] = Object.values(KEY_BINDINGS).flatMap((binding) => [...binding.keys]);
    const spelled = accelerators.map((each) => each.replace('CmdOrCtrl', 'Ctrl'));
    expect(spelled.filter((each) => keysOfScreen.includes(each))).toEqual([]);
  });
});

describe('the folder named at the start', () => {
  it.each([
    [['electron', '.', '--data', '/srv/coffer'], '/srv/coffer'],
    [['coffer', '--data=/srv/coffer', '--no-sandbox'], '/srv/coffer'],
    [['coffer'], undefined],
    [['coffer', '--data'], undefined],
    [['coffer', '--data='], undefined],
    [['coffer', '--data', '--no-sandbox'], undefined],
  ])('%j is %s', (args, folder) => {
    expect(dataFolderIn(args)).toBe(folder);
  });
});
