// The HTTP side of the browser host: it gives out the screen's files and exchanges launch tokens. It changes nothing of
// the station: every act goes through the WebSocket.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../content-policy.ts';
import type { RendererFile, RendererFiles } from '../renderer-files.ts';
import type { LaunchTokens } from './launch-tokens.ts';
import { type HostIdentity, hasCookie, isOurHost, isOurPage } from './request-checks.ts';

const MAX_URL = 2_000;
const CLOSED_DOOR = 'Open Coffer with the address that it printed when it started; each address works once.';

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string) {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(`${body}\n`);
}

function sendFile(response: ServerResponse, file: RendererFile, isHead: boolean) {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': file.contentType,
    'content-length': file.bytes.byteLength,
    'cache-control': file.cacheControl,
  });
  response.end(isHead ? undefined : file.bytes);
}

export interface PageServer {
  readonly identity: HostIdentity;
  readonly tokens: LaunchTokens;
  readonly files: RendererFiles;
}

function exchange(response: ServerResponse, token: string, { identity, tokens }: PageServer) {
  const cookie = tokens.exchange(token);
  if (cookie === null) return send(response, 403, {}, CLOSED_DOOR);
  const setCookie = `${identity.cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Strict`;
  return send(response, 303, { location: '/', 'set-cookie': setCookie }, 'Coffer opens.');
}

export async function servePage(request: IncomingMessage, response: ServerResponse, page: PageServer): Promise<void> {
  const target = request.url ?? '';
  if (!isOurHost(request, page.identity)) return send(response, 403, {}, 'This is not the address of this station.');
  if (target.length > MAX_URL || !target.startsWith('/')) return send(response, 400, {}, 'That is no address here.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, { allow: 'GET, HEAD' }, 'Nothing is changed this way.');
  const [pathname = '', search = ''] = target.split('?', 2);
  const token = new URLSearchParams(search).get('launch');
  if (pathname === '/' && token !== null && request.method === 'GET') return exchange(response, token, page);
  if (!isOurPage(request, page.identity)) return send(response, 403, {}, 'Another page asked for this.');
  if (!hasCookie(request, page.identity)) return send(response, 403, {}, CLOSED_DOOR);
  const file = await page.files.find(pathname);
  if (file === null) return send(response, 404, {}, 'There is no such page.');
  return sendFile(response, file, request.method === 'HEAD');
}
