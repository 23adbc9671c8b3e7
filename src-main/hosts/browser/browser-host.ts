// The station in a browser: this machine only, a port of its own, one page that was let in by a token which works once.
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { SOCKET_PATH } from '../../../src-contract/wire/addresses.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { MAX_FRAME_BYTES } from '../../rpc/call-frame.ts';
import type { CallLog, StationRouter } from '../../rpc/dispatch.ts';
import { createPortServer } from '../../rpc/port-transport.ts';
import { socketPort } from '../../rpc/socket-transport.ts';
import { listRendererFiles } from '../renderer-files.ts';
import { createLaunchTokens } from './launch-tokens.ts';
import { type HostIdentity, hasCookie, identityOf, isOurHost, isOurSocket } from './request-checks.ts';
import { servePage } from './serve-page.ts';

const MAX_SOCKETS = 16;
const MAX_HEADER_BYTES = 8 * 1024;

export interface BrowserHostOptions {
  readonly router: StationRouter;
  /** The built screen. */
  readonly rendererFolder: string;
  readonly log: CallLog;
  /** Any free one when absent. */
  readonly port?: number;
}

export interface BrowserHost {
  /** The first window's address; it works once. */
  readonly url: string;
  /** The address for a further window; it works once. */
  readonly newUrl: () => string;
  readonly close: () => Promise<void>;
}

/** Why a WebSocket is not let in; null when it is. */
function objection(request: IncomingMessage, identity: HostIdentity, open: number): string | null {
  if (!isOurHost(request, identity)) return 'host';
  if (request.url !== SOCKET_PATH) return 'path';
  if (!isOurSocket(request, identity)) return 'origin';
  if (!hasCookie(request, identity)) return 'cookie';
  return open >= MAX_SOCKETS ? 'too many windows' : null;
}

function turnAway(socket: Duplex) {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { router, rendererFolder, log } = options;
  const tokens = createLaunchTokens();
  const files = listRendererFiles(rendererFolder);
  const serve = createPortServer(router);
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: 10_000, requestTimeout: 30_000 });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo | null;
  invariant(address !== null, 'a listening server has an address');
  const identity = identityOf(address.port, tokens.isCookie);

  server.on('request', (request, response) => {
    servePage(request, response, { identity, tokens, files }).catch((error: unknown) => {
      log.error({ fault: error instanceof Error ? error.name : typeof error }, 'page');
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const refused = objection(request, identity, sockets.clients.size);
    if (refused === null) {
      sockets.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => opened.terminate());
        serve(socketPort(opened));
      });
      return;
    }
    log.info({ refused }, 'socket');
    turnAway(socket);
  });

  const newUrl = () => `http://${identity.authority}/?launch=${tokens.issue()}`;
  return {
    url: newUrl(),
    newUrl,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
