// The screen's end of the contract against a real socket: outage, return, and what a call says meanwhile.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WebSocket as ServerSocket, WebSocketServer } from 'ws';
import { createRouter } from '../../../src-main/rpc/dispatch.ts';
import { createPortServer } from '../../../src-main/rpc/port-transport.ts';
import { socketPort } from '../../../src-main/rpc/socket-transport.ts';
import type { Connection } from '../../../src-renderer/station-client/connection.ts';
import {
  type StationConnection,
  createStationClient,
} from '../../../src-renderer/station-client/create-station-client.ts';
import { socketLine } from '../../../src-renderer/station-client/line.ts';
import { readError } from '../../../src-renderer/station-client/read-error.ts';
import { refusalOf } from '../../../src-renderer/station-client/refusal-of.ts';
import { StationUnreachable } from '../../../src-renderer/station-client/station-unreachable.ts';
import { createTokenKeeper } from '../../../src-renderer/station-client/token-keeper.ts';
import { ANA_TOKEN, createSampleHandlers, sampleAccess } from '../../contract/sample-handlers.ts';

interface Served {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** `onSearch` may hold an answer back. */
async function serve(port: number, onSearch: () => Promise<void>): Promise<Served> {
  const { handlers } = createSampleHandlers();
  const router = createRouter({
    handlers: {
      ...handlers,
      accounts: {
        ...handlers.accounts,
        search: async (caller, input) => {
          await onSearch();
          return handlers.accounts.search(caller, input);
        },
      },
    },
    access: sampleAccess,
    log: { info: () => undefined, error: () => undefined },
    onInvariantViolation: () => undefined,
    onDiskTrouble: () => undefined,
  });
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  const servePort = createPortServer(router);
  sockets.on('connection', (socket: ServerSocket) => servePort(socketPort(socket)));
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

describe('the station client', () => {
  let served: Served;
  let station: StationConnection;
  let said: Connection[] = [];
  let refused: string[] = [];
  let waits: number[] = [];
  let held: Promise<void> = Promise.resolve();
  /** Lets the next attempt be made. */
  let retry: () => void = () => undefined;

  const search = () => station.client.accounts.search({ query: 'oak', limit: 5 });
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => null,
      (error: unknown) => error,
    );
  const until = async (state: Connection['state']) => {
    await expect.poll(() => said.at(-1)?.state, { timeout: 5_000 }).toBe(state);
  };

  beforeEach(async () => {
    said = [];
    refused = [];
    waits = [];
    held = Promise.resolve();
    served = await serve(0, () => held);
    station = createStationClient({
      openLine: socketLine(`ws://127.0.0.1:${served.port}`),
      token: createTokenKeeper(memory()),
      onConnection: (connection) => said.push(connection),
      onRefusal: (code) => refused.push(code),
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return new Promise((resolve) => {
          retry = resolve;
        });
      },
    });
    station.token.set(ANA_TOKEN);
  });
  afterEach(async () => {
    station.close();
    retry();
    await served.stop();
  });

  it('makes a first call wait until the connection is there', async () => {
    expect(said).toEqual([]);
    expect(await search()).toEqual([]);
    expect(said).toEqual([{ state: 'connected' }]);
  });

  it('sends the token of the moment, and tells of every refusal', async () => {
    expect(await search()).toEqual([]);
    station.token.clear();
    const error = await failure(search());
    expect(refusalOf(error)).toMatchObject({ code: 'caller_is_signed_in', rule: 'AC6' });
    expect(readError(error)).toEqual(refusalOf(error));
    expect(refused).toEqual(['caller_is_signed_in']);
  });

  it('a bug of the station is no refusal and no outage', async () => {
    const error = await failure(station.client.drawer.mine());
    expect(refusalOf(error)).toBeNull();
    expect(readError(error)).toMatchObject({ code: 'station_failed', rule: 'LD5' });
    expect(refused).toEqual([]);
  });

  it('LD5 a call that is under way when the connection ends fails as unknown', async () => {
    await search();
    held = new Promise(() => undefined);
    const underWay = failure(search());
    await expect.poll(() => said.length).toBe(1);
    await served.stop();
    const error = await underWay;
    expect(error).toBeInstanceOf(StationUnreachable);
    expect(refusalOf(error)).toBeNull();
    expect(readError(error)).toMatchObject({ code: 'station_unreachable', rule: 'LD5' });
  });

  it('LD5 a call during an outage fails at once, and works again after it', async () => {
    await search();
    const before = Date.now();
    await served.stop();
    await until('reconnecting');
    expect(said.at(-1)).toMatchObject({ since: expect.toSatisfy((since: number) => since >= before) });
    expect(await failure(search())).toBeInstanceOf(StationUnreachable);
    served = await serve(served.port, () => held);
    retry();
    await until('connected');
    expect(await search()).toEqual([]);
  });

  it('waits longer and longer, up to four seconds, and says since when it has not answered', async () => {
    await search();
    await served.stop();
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await expect.poll(() => waits.length, { timeout: 5_000 }).toBe(attempt);
      retry();
    }
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]);
    const times = said.flatMap((each) => (each.state === 'reconnecting' ? [each.since] : []));
    expect(new Set(times).size).toBe(1);
  });

  it('a first call fails when there is no station at all', async () => {
    const nobody = createStationClient({
      openLine: () => Promise.reject(new Error('nobody')),
      token: createTokenKeeper(memory()),
      onConnection: () => undefined,
      wait: () => new Promise(() => undefined),
    });
    expect(await failure(nobody.client.launch.status())).toBeInstanceOf(StationUnreachable);
  });

  it('is not opened again after it was closed', async () => {
    await search();
    station.close();
    await expect.poll(async () => (await failure(search())) instanceof StationUnreachable).toBe(true);
    expect(waits).toEqual([]);
  });
});

describe('the token', () => {
  it('outlives a reload of the tab and ends at sign-out', () => {
    const storage = memory();
    createTokenKeeper(storage).set('abc');
    const afterReload = createTokenKeeper(storage);
    expect(afterReload.get()).toBe('abc');
    afterReload.clear();
    expect(afterReload.get()).toBeNull();
    expect(createTokenKeeper(storage).get()).toBeNull();
  });
});
