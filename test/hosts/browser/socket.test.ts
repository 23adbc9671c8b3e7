// The WebSocket side of the browser host: who may open one, and what may come over it.
import { once } from 'node:events';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { StationClient } from '../../../src-contract/station-router.ts';
import { MAX_FRAME_BYTES } from '../../../src-main/rpc/call-frame.ts';
import { type HostUnderTest, startHostUnderTest } from './host-under-test.ts';

let station: HostUnderTest;
let cookie = '';
const open: WebSocket[] = [];

beforeAll(async () => {
  station = await startHostUnderTest();
  cookie = await station.enter();
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(async () => station.close());

async function enter(): Promise<WebSocket> {
  const socket = await station.knock({ cookie, origin: station.origin });
  if (!(socket instanceof WebSocket)) throw new Error(`turned away with ${socket}`);
  open.push(socket);
  return socket;
}

const call = (path: string, extra: object = {}) =>
  JSON.stringify({ i: '1', p: { u: path, b: { json: { query: 'a', limit: 1 } }, ...extra } });
const SIGNED_IN = { h: { authorization: 'Bearer token-ana' } };

describe('who may open it', () => {
  it.each([
    ['without an Origin', () => ({ cookie })],
    ['with the Origin of another page', () => ({ cookie, origin: 'http://evil.example' })],
    ['with the Origin null', () => ({ cookie, origin: 'null' })],
    ['with the Origin of another port', () => ({ cookie, origin: 'http://127.0.0.1:1' })],
    ['with our Origin under another scheme', () => ({ cookie, origin: station.origin.replace('http', 'https') })],
    ['with another Host', () => ({ cookie, origin: station.origin, host: 'evil.example' })],
    ['by name', () => ({ cookie, origin: station.origin, host: station.authority.replace('127.0.0.1', 'localhost') })],
    ['without a cookie', () => ({ origin: station.origin })],
    ['with a cookie of nobody', () => ({ origin: station.origin, cookie: `${cookie}x` })],
    ['from a page of another site', () => ({ cookie, origin: station.origin, 'sec-fetch-site': 'cross-site' })],
  ])('is not opened %s', async (_how, headers) => {
    expect(await station.knock(headers())).toBe(403);
  });

  it.each([['/'], ['/station/'], ['/station?launch=x'], ['/other']])('is not opened at %s', async (path) => {
    expect(await station.knock({ cookie, origin: station.origin }, path)).toBe(403);
  });

  it('is opened by a window that was let in, and no more than 16 of them', async () => {
    for (let window = 0; window < 16; window += 1) await enter();
    expect(await station.knock({ cookie, origin: station.origin })).toBe(403);
  });
});

describe('what may come over it', () => {
  it('serves the contract', async () => {
    const socket = await enter();
    const client: StationClient = createORPCClient(
      new RPCLink({ websocket: socket as unknown as globalThis.WebSocket, headers: SIGNED_IN.h }),
    );
    expect(await client.accounts.search({ query: 'oak', limit: 3 })).toEqual([]);
    await expect(client.payment.current()).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it.each([
    ['text that is no JSON', 'secret {'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no id', JSON.stringify({ p: { u: '/accounts/search' } })],
    ['an id that is a number', JSON.stringify({ i: 1, p: { u: '/accounts/search' } })],
    ['no call', JSON.stringify({ i: '1' })],
    ['a path out of the contract', call('/../secret')],
    ['an address of another host', call('http://evil.example/accounts/search')],
    ['a call by GET', call('/drawer/openWithoutSale', { m: 'GET', ...SIGNED_IN })],
    ['a language that is not of the counter', call('/accounts/search', { h: { 'accept-language': 'fr' } })],
    ['a body that is a file', call('/accounts/search', { h: { 'content-disposition': 'attachment; filename="x"' } })],
    ['a stream', JSON.stringify({ i: '1', t: 3, p: { e: 'message' } })],
  ])('ends the connection at %s', async (_what, frame) => {
    const socket = await enter();
    socket.send(frame);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1008);
    expect(station.sample.reached.map((each) => each.procedure)).not.toContain('drawer.openWithoutSale');
  });

  it('ends the connection at a binary frame', async () => {
    const socket = await enter();
    socket.send(Buffer.from(call('/accounts/search', SIGNED_IN)));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1008);
  });

  it('ends the connection at a frame above the limit, without reading it to its end', async () => {
    const socket = await enter();
    socket.on('error', () => undefined);
    socket.send('x'.repeat(MAX_FRAME_BYTES + 1));
    const [code] = (await once(socket, 'close')) as [number];
    expect([1006, 1009]).toContain(code);
  });

  it('refuses a call that is JSON and yet cannot be read', async () => {
    const socket = await enter();
    socket.send(call('/accounts/search', { ...SIGNED_IN, b: { json: {}, meta: [[1, '__proto__', 'polluted']] } }));
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({
      i: '1',
      p: { s: 409, b: { json: { code: 'REFUSED', data: { code: 'input_is_well_formed' } } } },
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('answers a procedure that does not exist with nothing to do', async () => {
    const socket = await enter();
    socket.send(call('/accounts/constructor', SIGNED_IN));
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({ i: '1', p: { s: 404 } });
  });

  it('goes on after a call was given up', async () => {
    const socket = await enter();
    socket.send(JSON.stringify({ i: '9', t: 4 }));
    socket.send(call('/accounts/search', SIGNED_IN));
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({ i: '1', p: { b: { json: [] } } });
  });

  it('is closed with the host', async () => {
    const other = await startHostUnderTest();
    const socket = await other.knock({ cookie: await other.enter(), origin: other.origin });
    if (!(socket instanceof WebSocket)) throw new Error('turned away');
    const closed = once(socket, 'close');
    await other.close();
    await closed;
    await expect(other.say({})).rejects.toThrow(/ECONNREFUSED/);
  });
});
