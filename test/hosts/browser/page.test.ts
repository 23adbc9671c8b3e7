// The HTTP side of the browser host: what it refuses comes first.
import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostUnderTest, startHostUnderTest } from './host-under-test.ts';

let station: HostUnderTest;
let cookie = '';

beforeAll(async () => {
  station = await startHostUnderTest();
  cookie = await station.enter();
});
afterAll(async () => station.close());

/** A request as raw bytes, for what a client library would tidy up. */
const raw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = createConnection(Number(station.authority.split(':')[1]), '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

describe('who is let in', () => {
  it.each([['localhost'], ['127.0.0.1'], ['127.0.0.1.evil.example'], ['evil.example'], ['127.0.0.1:1']])(
    'refuses the Host %s, also with a cookie and a token that is good',
    async (host) => {
      const said = await station.say({ headers: { host, cookie } });
      expect(said.status).toBe(403);
      expect(said.body).toBe('This is not the address of this station.\n');
      const next = new URL(station.host.newUrl());
      expect((await station.say({ path: next.pathname + next.search, headers: { host } })).status).toBe(403);
      expect((await station.say({ path: next.pathname + next.search })).status).toBe(303);
    },
  );

  it('refuses a request with two Hosts, or none', async () => {
    const twice = `GET / HTTP/1.1\r\nHost: ${station.authority}\r\nHost: evil.example\r\nCookie: ${cookie}\r\n\r\n`;
    expect(await raw(twice)).toMatch(/^HTTP\/1\.1 4/);
    expect(await raw(`GET / HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403/);
  });

  it.each([['http://evil.example'], ['null'], ['http://127.0.0.1:1'], ['http://localhost']])(
    'refuses the Origin %s',
    async (origin) => {
      expect((await station.say({ headers: { cookie, origin } })).status).toBe(403);
    },
  );

  it.each([['cross-site'], ['same-site']])('refuses what a %s page asks for', async (site) => {
    expect((await station.say({ headers: { cookie, 'sec-fetch-site': site } })).status).toBe(403);
  });

  it.each([
    ['no cookie', {}],
    ['a cookie of nobody', { cookie: 'NAME=aaaa' }],
    ['two cookies', { cookie: 'NAME=aaaa; GOOD' }],
    ['two cookies, the good one first', { cookie: 'GOOD; NAME=aaaa' }],
    ['the cookie under another name', { cookie: 'coffer=VALUE' }],
  ])('answers %s with one plain sentence', async (_what, headers) => {
    const [name = '', value = ''] = cookie.split('=');
    const spelled = Object.fromEntries(
      Object.entries(headers).map(([key, text]) => [
        key,
        text.replace('NAME', name).replace('GOOD', cookie).replace('VALUE', value),
      ]),
    );
    const said = await station.say({ headers: spelled });
    expect(said.status).toBe(403);
    expect(said.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(said.body).toBe('Open Coffer with the address that it printed when it started; each address works once.\n');
  });

  it('exchanges a launch token once, for a cookie that no script and no other site can use', async () => {
    const first = await station.say({ path: station.launchPath });
    expect(first.status).toBe(303);
    expect(first.headers['location']).toBe('/');
    expect(first.headers['cache-control']).toBe('no-store');
    const [set = ''] = first.headers['set-cookie'] ?? [];
    expect(set).toMatch(/^coffer_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const again = await station.say({ path: station.launchPath });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect((await station.say({ headers: { cookie: set.split(';')[0] ?? '' } })).status).toBe(200);
  });

  it('does not take a forged token, nor spend one on HEAD', async () => {
    expect((await station.say({ path: '/?launch=' })).status).toBe(403);
    expect((await station.say({ path: `/?launch=${'A'.repeat(43)}` })).status).toBe(403);
    const next = new URL(station.host.newUrl());
    expect((await station.say({ method: 'HEAD', path: next.search && `/${next.search}` })).status).toBe(403);
    expect((await station.say({ path: `/${next.search}` })).status).toBe(303);
  });

  it('opens further windows without ending the first', async () => {
    const second = await station.enter();
    expect(second).not.toBe(cookie);
    for (const each of [cookie, second]) expect((await station.say({ headers: { cookie: each } })).status).toBe(200);
  });
});

describe('what is served', () => {
  it.each([
    ['GET', '/station/drawer/openWithoutSale?data=%7B%7D', 404],
    ['GET', '/drawer/openWithoutSale', 404],
    ['GET', '/station', 404],
    ['POST', '/drawer/openWithoutSale', 405],
    ['PUT', '/', 405],
    ['DELETE', '/', 405],
    ['OPTIONS', '/', 405],
  ])('changes nothing by %s %s', async (method, path, status) => {
    const said = await station.say({ method, path, headers: { cookie, authorization: 'Bearer token-ana' } });
    expect(said.status).toBe(status);
    expect(said.headers['access-control-allow-origin']).toBeUndefined();
    expect(station.sample.reached).toEqual([]);
  });

  it.each([
    ['/../secret.txt'],
    ['/assets/../../secret.txt'],
    ['/..%2fsecret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/assets/..%5c..%5csecret.txt'],
    ['/assets/....//secret.txt'],
    ['//etc/passwd'],
    ['/etc/passwd'],
    ['/index.html%00.js'],
    ['/.built-from'],
    ['/__proto__'],
    ['/constructor'],
    ['/assets'],
    ['/assets/'],
  ])('serves nothing outside the screen: %s', async (path) => {
    const said = await station.say({ path, headers: { cookie } });
    expect(said).toMatchObject({ status: 404, body: 'There is no such page.\n' });
  });

  it('refuses an address that is no path, or too long', async () => {
    expect((await station.say({ path: 'http://evil.example/', headers: { cookie } })).status).toBe(400);
    expect((await station.say({ path: `/${'a'.repeat(3000)}`, headers: { cookie } })).status).toBe(400);
    expect((await station.say({ headers: { cookie, 'x-long': 'a'.repeat(20_000) } })).status).toBe(431);
  });

  it('says with every answer, also with a refusal, what the page may do', async () => {
    for (const headers of [{ cookie }, {}]) {
      const said = await station.say({ headers });
      const policy = String(said.headers['content-security-policy']);
      for (const part of ["default-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "object-src 'none'"])
        expect(policy.split('; ')).toContain(part);
      expect(policy).not.toContain('unsafe');
      expect(said.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    }
  });

  it('keeps hashed files and nothing else in the cache', async () => {
    const page = await station.say({ headers: { cookie } });
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Coffer</title>' });
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    const script = await station.say({ path: '/assets/index-AbCd1234.js', headers: { cookie } });
    expect(script.headers).toMatchObject({
      'cache-control': 'private, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    });
    const head = await station.say({ method: 'HEAD', headers: { cookie } });
    expect(head).toMatchObject({ status: 200, body: '' });
  });

  it('listens on this machine only', () => {
    expect(station.authority).toMatch(/^127\.0\.0\.1:\d+$/);
  });
});
