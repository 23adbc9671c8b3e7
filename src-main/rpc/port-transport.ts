// The contract over a port: MessagePortMain in Electron, a WebSocket in the browser host, a MessagePort between threads.
import { RPCHandler } from '@orpc/server/message-port';
import { NO_TOKEN, callInterceptors } from './call-context.ts';
import { isCallFrame } from './call-frame.ts';
import type { StationRouter } from './dispatch.ts';

/** What a transport has to offer. */
export interface CallPort {
  readonly postMessage: (data: unknown) => void;
  readonly close: () => void;
  readonly start: () => void;
  readonly onMessage: (listener: (data: unknown) => void) => void;
  readonly onClose: (listener: () => void) => void;
}

/** Serves the router on a port; a message that is no call closes it. */
export function createPortServer(router: StationRouter): (port: CallPort) => void {
  const handler = new RPCHandler(router, { interceptors: callInterceptors });
  return (port) => {
    let isOpen = true;
    handler.upgrade(
      {
        postMessage: (data: unknown) => {
          if (isOpen) port.postMessage(data);
        },
        onMessage: {
          addListener: (listener) =>
            port.onMessage((data) => {
              if (isCallFrame(data)) listener(data);
              else port.close();
            }),
        },
        onDisconnect: {
          addListener: (listener) =>
            port.onClose(() => {
              isOpen = false;
              listener();
            }),
        },
      },
      { context: NO_TOKEN },
    );
    port.start();
  };
}
