// All that the preload does: it carries the page's wish for a port to the main process, and the port back. It exposes
// no function and no object to the page.
import type { IpcRenderer } from 'electron';
import { PORT_GIVEN, PORT_WANTED } from '../../../src-contract/wire/addresses.ts';

export function handOverPort(ipc: Pick<IpcRenderer, 'send' | 'on'>, page: Window): void {
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === page && event.data === PORT_WANTED) ipc.send(PORT_WANTED);
  });
  ipc.on(PORT_GIVEN, (event) => {
    page.postMessage(PORT_GIVEN, page.location.origin, [...event.ports]);
  });
}
