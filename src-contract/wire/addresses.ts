// Where the screen and the station meet: names that both sides of a process must spell alike.

/** The WebSocket of the browser host. */
export const SOCKET_PATH = '/station';

/** The screen's address in Electron. */
export const APP_SCHEME = 'coffer';
export const APP_ORIGIN = 'coffer://station';

/** Electron: the screen asks its preload, the preload asks the main process, and a MessagePort comes back. */
export const PORT_WANTED = 'coffer:port-wanted';
export const PORT_GIVEN = 'coffer:port-given';
