// The one window: a sandboxed page of our own scheme, with no more rights than in a browser.
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { APP_ORIGIN } from '../../../src-contract/wire/addresses.ts';
import type { ElectronModule } from './electron-module.ts';

export const PAGE = `${APP_ORIGIN}/`;

/** What is already Electron's default is spelled out: a default may change, and this list is the promise. */
export const windowOptions = (preload: string, hasDevTools: boolean): BrowserWindowConstructorOptions => ({
  title: 'Coffer',
  width: 1280,
  height: 800,
  minWidth: 800,
  minHeight: 600,
  show: false,
  autoHideMenuBar: true,
  webPreferences: {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Its dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: hasDevTools,
  },
});

export async function openWindow(electron: ElectronModule, preload: string): Promise<BrowserWindow> {
  const window = new electron.BrowserWindow(windowOptions(preload, !electron.app.isPackaged));
  window.once('ready-to-show', () => window.show());
  await window.loadURL(PAGE);
  return window;
}
