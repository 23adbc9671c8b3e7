// The parts of Electron that the host uses. The module is passed in, and only main.ts and preload.ts import it for real:
// outside of Electron it does not exist.
import type Electron from 'electron';

export type ElectronModule = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'Menu' | 'MessageChannelMain' | 'ipcMain' | 'protocol' | 'session'
>;
