import { ipcRenderer } from 'electron';
import { handOverPort } from './hand-over-port.ts';

handOverPort(ipcRenderer, window);
