// What a page may never do, whatever it was made to run: leave, open windows, embed others, ask for the machine's
// devices, or speak to the network.
import type { Session, WebContents } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from '../../../src-contract/wire/addresses.ts';
import { PAGE } from './window.ts';

/** A custom scheme has no origin of its own in Node's URL, so that scheme and host are compared. */
export function isOurAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, port } = new URL(address);
  const isOurs = protocol === `${APP_SCHEME}:` && `${protocol}//${host}` === APP_ORIGIN;
  return isOurs && username === '' && password === '' && port === '';
}

export function guardContents(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault: () => void }) => {
    if (event.url !== PAGE) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** A document is saved from the page's own memory; nothing else comes in or goes out. */
const LOCAL = [`${APP_ORIGIN}/`, `blob:${APP_ORIGIN}/`, 'data:', 'devtools:'];

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !LOCAL.some((start) => details.url.startsWith(start)) });
  });
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${APP_ORIGIN}/`)) event.preventDefault();
  });
}
