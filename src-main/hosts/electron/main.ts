// Electron's entry. Nothing is awaited at the top: Electron is ready only after this file has run to its end.
import { fileURLToPath } from 'node:url';
import { BrowserWindow, Menu, MessageChannelMain, app, dialog, ipcMain, protocol, session } from 'electron';
import { RENDERER_FILES, createCoffer, defaultDataRoot } from '../../composition.ts';
import { runElectronHost } from './run-electron-host.ts';
import { dataFolderIn } from './start-arguments.ts';

const root = dataFolderIn(process.argv) ?? defaultDataRoot();

runElectronHost({
  electron: { app, BrowserWindow, Menu, MessageChannelMain, ipcMain, protocol, session },
  rendererFolder: RENDERER_FILES,
  preload: fileURLToPath(new URL('../../../dist/electron/preload.cjs', import.meta.url)),
  startStation: () => createCoffer({ root, host: 'electron' }),
}).catch((error: unknown) => {
  dialog.showErrorBox('Coffer could not start.', error instanceof Error ? error.message : String(error));
  app.exit(1);
});
