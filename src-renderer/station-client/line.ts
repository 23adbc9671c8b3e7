// One connection to the station from its opening to its end: a WebSocket in a browser, a MessagePort in Electron.
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { PORT_GIVEN, PORT_WANTED, SOCKET_PATH } from '../../src-contract/wire/addresses.ts';

export interface Line {
  readonly link: ClientLink<ClientContext>;
  /** What fails while it is not open failed for that reason. */
  readonly isOpen: () => boolean;
  /** Settles when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** Rejects when the station cannot be reached. */
export type OpenLine = (headers: () => Record<string, string>) => Promise<Line>;

const OPEN_WITHIN_MS = 5_000;

export const socketLine =
  (address: string): OpenLine =>
  (headers) =>
    new Promise((resolve, reject) => {
      const websocket = new WebSocket(address);
      const ended = new Promise<void>((settle) => {
        websocket.addEventListener('close', () => settle());
      });
      const timer = setTimeout(() => websocket.close(), OPEN_WITHIN_MS);
      websocket.addEventListener('open', () => {
        clearTimeout(timer);
        resolve({
          link: new SocketLink({ websocket, headers }),
          isOpen: () => websocket.readyState === WebSocket.OPEN,
          ended,
          end: () => websocket.close(),
        });
      });
      void ended.then(() => {
        clearTimeout(timer);
        reject(new Error('no connection'));
      });
    });

function givenPort(event: MessageEvent<unknown>): MessagePort | undefined {
  const isOurs = event.source === window && event.origin === location.origin && event.data === PORT_GIVEN;
  return isOurs ? event.ports[0] : undefined;
}

export const portLine: OpenLine = (headers) =>
  new Promise((resolve, reject) => {
    const listening = new AbortController();
    const timer = setTimeout(() => {
      listening.abort();
      reject(new Error('no port was given'));
    }, OPEN_WITHIN_MS);
    const onMessage = (event: MessageEvent<unknown>) => {
      const port = givenPort(event);
      if (port === undefined) return;
      clearTimeout(timer);
      listening.abort();
      let isOpen = true;
      const ended = new Promise<void>((settle) => {
        port.addEventListener('close', () => {
          isOpen = false;
          settle();
        });
      });
      const link = new PortLink({ port, headers });
      port.start();
      resolve({ link, isOpen: () => isOpen, ended, end: () => port.close() });
    };
    window.addEventListener('message', onMessage, { signal: listening.signal });
    window.postMessage(PORT_WANTED, location.origin);
  });

/** Electron serves the page under its own scheme; everything else is the browser host. */
export const lineOfThisPage = (): OpenLine =>
  location.protocol === 'coffer:' ? portLine : socketLine(`${location.origin.replace(/^http/, 'ws')}${SOCKET_PATH}`);
