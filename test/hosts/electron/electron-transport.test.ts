// The whole way of a call in Electron: the screen's client, the preload, the main process; the same suite as every
// other transport, then what only this one has.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PORT_GIVEN, PORT_WANTED } from '../../../src-contract/wire/addresses.ts';
import { handOverPort } from '../../../src-main/hosts/electron/hand-over-port.ts';
import type { StationRouter } from '../../../src-main/rpc/dispatch.ts';
import { useLanguage } from '../../../src-renderer/app/texts/texts.ts';
import { createStationClient } from '../../../src-renderer/station-client/create-station-client.ts';
import { lineOfThisPage, portLine } from '../../../src-renderer/station-client/line.ts';
import { StationUnreachable } from '../../../src-renderer/station-client/station-unreachable.ts';
import { runDispatchSuite } from '../../contract/dispatch.suite.ts';
import type { MakeClient } from '../../contract/transports.ts';
import type { FakeFrame, FakePortMain } from './fake-electron.ts';
import { type StartedHost, sampleRouter, startInElectron } from './host-in-electron.ts';

const ORIGIN = 'coffer://station';

/** The page's window: a message it posts to itself arrives with itself as the source. */
class FakePage extends EventTarget {
  readonly location = { origin: ORIGIN, protocol: 'coffer:' };
  readonly posted: { readonly data: unknown; readonly target: string }[] = [];
  postMessage(data: unknown, target: string, ports: readonly unknown[] = []): void {
    this.posted.push({ data, target });
    this.receive({ data, ports, source: this, origin: ORIGIN });
  }
  receive(event: { data: unknown; ports: readonly unknown[]; source: unknown; origin: string }): void {
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), event)));
  }
}

interface Wired {
  readonly page: FakePage;
  readonly host: StartedHost;
  readonly ports: FakePortMain[];
}

/** Screen, preload and main process, joined as Electron joins them. */
async function wire(router: StationRouter): Promise<Wired> {
  const page = new FakePage();
  const toPreload = new EventEmitter();
  const ports: FakePortMain[] = [];
  const frame: FakeFrame = {
    url: `${ORIGIN}/`,
    postMessage: (channel, _data, given) => {
      ports.push(...given);
      toPreload.emit(channel, { ports: given.map((port) => port.real) });
    },
  };
  const host = await startInElectron({ router, frame });
  const contents = host.electron.windows[0]?.contents;
  const ipc = Object.assign(toPreload, {
    send: (channel: string) => host.electron.ipcMain.emit(channel, { sender: contents, senderFrame: frame }),
  });
  handOverPort(ipc as unknown as Electron.IpcRenderer, page as unknown as Window);
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', page.location);
  return { page, host, ports };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const inElectron: MakeClient = async (router, token, screen = 'en') => {
  const { host } = await wire(router);
  useLanguage.getState().choose(screen);
  const station = createStationClient({
    openLine: portLine,
    token: { get: token, set: () => undefined, clear: () => undefined },
    onConnection: () => undefined,
  });
  return {
    client: station.client,
    close: async () => {
      station.close();
      host.clean();
      useLanguage.getState().choose('en');
    },
  };
};

runDispatchSuite('Electron', inElectron);

describe('the port', () => {
  let wired: Wired;
  const headers = () => ({});
  beforeEach(async () => {
    wired = await wire(sampleRouter());
  });
  afterEach(() => {
    for (const port of wired.ports) port.close();
    wired.host.clean();
  });

  it('is how the page of our scheme reaches the station', () => {
    expect(lineOfThisPage()).toBe(portLine);
  });

  it('is asked for and given by name, to this page only', async () => {
    const line = await portLine(headers);
    expect(wired.page.posted).toEqual([
      { data: PORT_WANTED, target: ORIGIN },
      { data: PORT_GIVEN, target: ORIGIN },
    ]);
    line.end();
  });

  it('ends when the window asks for another, as after a reload', async () => {
    const first = await portLine(headers);
    expect(first.isOpen()).toBe(true);
    const second = await portLine(headers);
    await first.ended;
    expect([first.isOpen(), second.isOpen()]).toEqual([false, true]);
    second.end();
  });

  it('is closed at the first message that is no call', async () => {
    const line = await portLine(headers);
    const [port] = wired.ports;
    port?.postMessage({ i: '1', p: { u: '/accounts/search' } });
    await line.ended;
    expect(line.isOpen()).toBe(false);
  });

  it('is not taken from another window or another origin', async () => {
    const { port1, port2 } = new MessageChannel();
    const opening = portLine(headers);
    wired.page.receive({ data: PORT_GIVEN, ports: [port1], source: {}, origin: ORIGIN });
    wired.page.receive({ data: PORT_GIVEN, ports: [port1], source: wired.page, origin: 'https://evil.example' });
    wired.page.receive({ data: 'other', ports: [port1], source: wired.page, origin: ORIGIN });
    const line = await opening;
    line.end();
    expect(wired.ports).toHaveLength(1);
    port2.close();
  });

  it('the preload passes nothing on that another window says', async () => {
    const before = wired.ports.length;
    wired.page.receive({ data: PORT_WANTED, ports: [], source: {}, origin: ORIGIN });
    wired.page.receive({ data: { channel: PORT_WANTED }, ports: [], source: wired.page, origin: ORIGIN });
    await Promise.resolve();
    await Promise.resolve();
    expect(wired.ports).toHaveLength(before);
  });

  it('LD5 a call fails as unknown when the main process is gone', async () => {
    const station = createStationClient({
      openLine: portLine,
      token: { get: () => 'token-ana', set: () => undefined, clear: () => undefined },
      onConnection: () => undefined,
      wait: () => new Promise(() => undefined),
    });
    expect(await station.client.accounts.search({ query: 'oak', limit: 1 })).toEqual([]);
    for (const port of wired.ports) port.close();
    await expect
      .poll(async () => {
        const error: unknown = await station.client.accounts
          .search({ query: 'oak', limit: 1 })
          .catch((e: unknown) => e);
        return error instanceof StationUnreachable;
      })
      .toBe(true);
    station.close();
  });
});
