// The contract's client over each transport, for the one suite that runs over all of them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { WebSocketServer } from 'ws';
import type { StationClient } from '../../src-contract/station-router.ts';
import type { Language } from '../../src-core/result/language.ts';
import type { StationRouter } from '../../src-main/rpc/dispatch.ts';
import { createInProcessClient } from '../../src-main/rpc/in-process.ts';
import { type CallPort, createPortServer } from '../../src-main/rpc/port-transport.ts';
import { socketPort } from '../../src-main/rpc/socket-transport.ts';

export interface Opened {
  readonly client: StationClient;
  readonly close: () => Promise<void>;
}

/** Opens a client of the router whose calls carry the token that is current at the time of the call, and the screen's language. */
export type MakeClient = (router: StationRouter, token: () => string | null, screen?: Language) => Promise<Opened>;

const headersOf = (token: string | null, screen: Language): Record<string, string> => ({
  'accept-language': screen,
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
});

const inProcess: MakeClient = async (router, token, screen) => ({
  client: createInProcessClient(router, token, screen),
  close: async () => undefined,
});

const overSocket: MakeClient = async (router, token, screen = 'en') => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  const serve = createPortServer(router);
  sockets.on('connection', (socket) => serve(socketPort(socket)));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve);
  });
  const link = new SocketLink({ websocket: socket, headers: () => headersOf(token(), screen) });
  return {
    client: createORPCClient(link),
    close: async () => {
      for (const each of sockets.clients) each.terminate();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};

const overPort: MakeClient = async (router, token, screen = 'en') => {
  const { port1, port2 } = new MessageChannel();
  const served: CallPort = {
    postMessage: (data) => port1.postMessage(data),
    close: () => port1.close(),
    start: () => port1.start(),
    onMessage: (listener) => {
      port1.on('message', listener);
    },
    onClose: (listener) => {
      port1.on('close', listener);
    },
  };
  createPortServer(router)(served);
  const link = new PortLink({ port: port2, headers: () => headersOf(token(), screen) });
  port2.start();
  return {
    client: createORPCClient(link),
    close: async () => port2.close(),
  };
};

export const TRANSPORTS: readonly { readonly name: string; readonly makeClient: MakeClient }[] = [
  { name: 'in process', makeClient: inProcess },
  { name: 'WebSocket', makeClient: overSocket },
  { name: 'MessagePort', makeClient: overPort },
];
