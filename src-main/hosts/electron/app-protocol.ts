// The screen's files under a scheme of their own instead of file://, which could read the whole disk.
import type { CustomScheme } from 'electron';
import { APP_SCHEME } from '../../../src-contract/wire/addresses.ts';
import { SECURITY_HEADERS } from '../content-policy.ts';
import type { RendererFiles } from '../renderer-files.ts';
import { isOurAddress } from './guards.ts';

/** Standard, so that it has an origin; secure, so that it has the browser's crypto. Nothing that bypasses the policy. */
export const SCHEMES: CustomScheme[] = [
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
];

const plain = (status: number, says: string) =>
  new Response(`${says}\n`, {
    status,
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

export const answerFrom =
  (files: RendererFiles) =>
  async (request: Request): Promise<Response> => {
    if (!isOurAddress(request.url)) return plain(403, 'This is not the address of this station.');
    if (request.method !== 'GET') return plain(405, 'Nothing is changed this way.');
    const file = await files.find(new URL(request.url).pathname);
    if (file === null) return plain(404, 'There is no such page.');
    return new Response(file.bytes, {
      headers: { ...SECURITY_HEADERS, 'content-type': file.contentType, 'cache-control': file.cacheControl },
    });
  };
