// Who may speak to the browser host: this machine's browser, on this address, from this page. An exact Host defeats
// names that were made to point here, an exact Origin other pages, the cookie other programs.
import type { IncomingMessage } from 'node:http';

export interface HostIdentity {
  /** `127.0.0.1:43127` */
  readonly authority: string;
  /** Cookies ignore ports, so that its name has the port: two stations do not overwrite each other's. */
  readonly cookieName: string;
  readonly isCookie: (value: string) => boolean;
}

export const identityOf = (port: number, isCookie: (value: string) => boolean): HostIdentity => ({
  authority: `127.0.0.1:${port}`,
  cookieName: `coffer_${port}`,
  isCookie,
});

const originOf = (identity: HostIdentity): string => `http://${identity.authority}`;

/** Each header exactly once: of two, another reader may have believed the other. */
function only(request: IncomingMessage, name: string): string | undefined {
  const all = request.headersDistinct[name];
  return all?.length === 1 ? all[0] : undefined;
}

export const isOurHost = (request: IncomingMessage, identity: HostIdentity): boolean =>
  only(request, 'host') === identity.authority;

/** A page of another origin says so; a typed address says nothing. */
export function isOurPage(request: IncomingMessage, identity: HostIdentity): boolean {
  const { origin, 'sec-fetch-site': site } = request.headersDistinct;
  const isSameOrigin = origin === undefined || (origin.length === 1 && origin[0] === originOf(identity));
  const isSameSite = site === undefined || (site.length === 1 && (site[0] === 'same-origin' || site[0] === 'none'));
  return isSameOrigin && isSameSite;
}

/** A WebSocket always has an Origin when a browser opens it, and none gets in without. */
export const isOurSocket = (request: IncomingMessage, identity: HostIdentity): boolean =>
  only(request, 'origin') === originOf(identity) && isOurPage(request, identity);

export function hasCookie(request: IncomingMessage, identity: HostIdentity): boolean {
  const pairs = (request.headersDistinct['cookie'] ?? []).flatMap((header) => header.split(';'));
  const named = pairs.map((pair) => pair.trim()).filter((pair) => pair.startsWith(`${identity.cookieName}=`));
  const value = named.length === 1 ? named[0]?.slice(identity.cookieName.length + 1) : undefined;
  return value !== undefined && identity.isCookie(value);
}
