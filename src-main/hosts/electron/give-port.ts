// The only message the page can send to the main process: that it wants a port to the contract. It is answered when the
// top frame of one of our windows, showing our page, asks; everything else it says goes over that port, and is checked there.
import type { IpcMainEvent, MessagePortMain } from 'electron';
import { PORT_GIVEN } from '../../../src-contract/wire/addresses.ts';
import type { CallPort } from '../../rpc/port-transport.ts';
import type { ElectronModule } from './electron-module.ts';
import { isOurAddress } from './guards.ts';

const callPort = (port: MessagePortMain): CallPort => ({
  postMessage: (data) => port.postMessage(data),
  close: () => port.close(),
  start: () => port.start(),
  onMessage: (listener) => {
    port.on('message', (event) => listener(event.data));
  },
  onClose: (listener) => {
    port.on('close', listener);
  },
});

export type PortWanted = Pick<IpcMainEvent, 'sender' | 'senderFrame'>;

function mayHavePort({ sender, senderFrame }: PortWanted): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurAddress(senderFrame.url);
}

/** One port a window: a reload gets a new one, and the old one ends. */
export function createPortGiver(electron: Pick<ElectronModule, 'MessageChannelMain'>, serve: (port: CallPort) => void) {
  const given = new Map<number, CallPort>();
  return (event: PortWanted): 'given' | 'refused' => {
    if (!mayHavePort(event)) return 'refused';
    const { port1, port2 } = new electron.MessageChannelMain();
    given.get(event.sender.id)?.close();
    const port = callPort(port1);
    given.set(event.sender.id, port);
    serve(port);
    event.senderFrame?.postMessage(PORT_GIVEN, null, [port2]);
    return 'given';
  };
}
