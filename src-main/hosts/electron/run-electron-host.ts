// The station in Electron, from the single-instance lock to the last window's end. LD12: a second start shows the window
// of the first, and opens no folder.
import type { BrowserWindow } from 'electron';
import { APP_SCHEME, PORT_WANTED } from '../../../src-contract/wire/addresses.ts';
import type { CallLog, StationRouter } from '../../rpc/dispatch.ts';
import { createPortServer } from '../../rpc/port-transport.ts';
import { listRendererFiles } from '../renderer-files.ts';
import { SCHEMES, answerFrom } from './app-protocol.ts';
import type { ElectronModule } from './electron-module.ts';
import { createPortGiver } from './give-port.ts';
import { guardContents, guardSession } from './guards.ts';
import { menuTemplate } from './menu.ts';
import { openWindow } from './window.ts';

export interface HostedStation {
  readonly router: StationRouter;
  readonly log: CallLog;
  readonly close: () => Promise<void>;
}

export interface ElectronHostOptions {
  readonly electron: ElectronModule;
  readonly rendererFolder: string;
  readonly preload: string;
  /** Called once this is known to be the only instance. */
  readonly startStation: () => Promise<HostedStation>;
}

/** Quitting waits for what is being written; asked again meanwhile, it still waits. */
function closeBeforeQuit(electron: ElectronModule, station: HostedStation): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  electron.app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void station
      .close()
      .catch((error: unknown) => {
        station.log.error({ fault: error instanceof Error ? error.name : typeof error }, 'close');
      })
      .finally(() => {
        state = 'closed';
        electron.app.quit();
      });
  });
}

function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function open(options: ElectronHostOptions): Promise<void> {
  const { electron, preload } = options;
  const { app, ipcMain, protocol, session, Menu } = electron;
  const files = listRendererFiles(options.rendererFolder);
  guardSession(session.defaultSession);
  protocol.handle(APP_SCHEME, answerFrom(files));
  const station = await options.startStation();
  closeBeforeQuit(electron, station);
  const givePort = createPortGiver(electron, createPortServer(station.router));
  ipcMain.on(PORT_WANTED, (event) => station.log.info({ port: givePort(event) }, 'port'));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(!app.isPackaged)));
  const window = await openWindow(electron, preload);
  app.on('second-instance', () => show(window));
}

/** Must be called before Electron is ready; settles when the window shows the screen, or at once for a second instance. */
export async function runElectronHost(options: ElectronHostOptions): Promise<void> {
  const { app, protocol } = options.electron;
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged(SCHEMES);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  return open(options);
}
