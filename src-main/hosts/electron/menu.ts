// The menu's keys. The screen's own keys are the screen's: none of these takes one away from it.
import type { MenuItemConstructorOptions } from 'electron';

export const menuTemplate = (hasDevTools: boolean): MenuItemConstructorOptions[] => [
  {
    label: 'Coffer',
    submenu: [
      { label: 'Load the screen again', role: 'reload', accelerator: 'F5' },
      ...(hasDevTools ? [{ role: 'toggleDevTools', accelerator: 'F12' } as const] : []),
      { type: 'separator' },
      { label: 'Quit', role: 'quit', accelerator: 'CmdOrCtrl+Q' },
    ],
  },
  {
    label: 'Edit',
    submenu: [
      { role: 'undo', accelerator: 'CmdOrCtrl+Z' },
      { role: 'redo', accelerator: 'CmdOrCtrl+Shift+Z' },
      { type: 'separator' },
      { role: 'cut', accelerator: 'CmdOrCtrl+X' },
      { role: 'copy', accelerator: 'CmdOrCtrl+C' },
      { role: 'paste', accelerator: 'CmdOrCtrl+V' },
      { role: 'selectAll', accelerator: 'CmdOrCtrl+A' },
    ],
  },
  {
    label: 'View',
    submenu: [
      { role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
      { role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
      { type: 'separator' },
      { role: 'togglefullscreen', accelerator: 'F11' },
    ],
  },
];
