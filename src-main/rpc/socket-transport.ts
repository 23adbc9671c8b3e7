// A WebSocket as a call port: the frames of both are the same text. Whoever may open one has been checked by the host.
import type { RawData, WebSocket } from 'ws';
import type { CallPort } from './port-transport.ts';

const POLICY_VIOLATION = 1008;

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8');
}

export const socketPort = (socket: WebSocket): CallPort => ({
  postMessage: (data) => {
    if (typeof data === 'string' && socket.readyState === socket.OPEN) socket.send(data);
  },
  close: () => socket.close(POLICY_VIOLATION, 'not a call'),
  start: () => undefined,
  onMessage: (listener) => {
    socket.on('message', (data, isBinary) => listener(isBinary ? undefined : textOf(data)));
  },
  onClose: (listener) => {
    socket.on('close', listener);
  },
});
