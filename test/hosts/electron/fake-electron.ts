// An `electron` module that records what the host does with it. Ports are real ones, between two ends of this process;
// everything else remembers its arguments.
import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { ElectronModule } from '../../../src-main/hosts/electron/electron-module.ts';

export class FakePortMain {
  readonly real: MessagePort;
  constructor(real: MessagePort) {
    this.real = real;
  }
  postMessage(data: unknown): void {
    this.real.postMessage(data);
  }
  on(event: 'message' | 'close', listener: (event?: { readonly data: unknown }) => void): void {
    if (event === 'message') this.real.on('message', (data: unknown) => listener({ data }));
    else this.real.on('close', () => listener());
  }
  start(): void {
    this.real.start();
  }
  close(): void {
    this.real.close();
  }
}

class FakeMessageChannelMain {
  readonly port1: FakePortMain;
  readonly port2: FakePortMain;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new FakePortMain(port1);
    this.port2 = new FakePortMain(port2);
  }
}

export interface FakeFrame {
  readonly url: string;
  readonly postMessage: (channel: string, data: unknown, ports: readonly FakePortMain[]) => void;
}

export class FakeContents extends EventEmitter {
  readonly id: number;
  mainFrame: FakeFrame;
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | null = null;
  constructor(id: number, mainFrame: FakeFrame) {
    super();
    this.id = id;
    this.mainFrame = mainFrame;
  }
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { readonly action: string }): void {
    this.openHandler = handler;
  }
}

export interface FakeElectron {
  readonly module: ElectronModule;
  readonly app: EventEmitter;
  readonly ipcMain: EventEmitter;
  readonly session: EventEmitter;
  /** What was called, in order, with its arguments. */
  readonly calls: { readonly what: string; readonly given: readonly unknown[] }[];
  readonly given: (what: string) => readonly unknown[];
  readonly windows: { readonly options: Electron.BrowserWindowConstructorOptions; readonly contents: FakeContents }[];
}

export interface FakeOptions {
  readonly isFirst?: boolean;
  readonly isPackaged?: boolean;
  /** Where the top frame's messages go: the preload. */
  readonly frame?: FakeFrame;
}

const silentFrame: FakeFrame = { url: 'coffer://station/', postMessage: () => undefined };

export function createFakeElectron(options: FakeOptions = {}): FakeElectron {
  const calls: FakeElectron['calls'] = [];
  const windows: FakeElectron['windows'] = [];
  const record =
    <Answer>(what: string, answer: Answer) =>
    (...given: readonly unknown[]): Answer => {
      calls.push({ what, given });
      return answer;
    };
  const app = Object.assign(new EventEmitter(), {
    isPackaged: options.isPackaged ?? true,
    requestSingleInstanceLock: record('lock', options.isFirst ?? true),
    enableSandbox: record('enableSandbox', undefined),
    quit: record('quit', undefined),
    whenReady: record('whenReady', Promise.resolve()),
  });
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: record('permissionRequest', undefined),
    setPermissionCheckHandler: record('permissionCheck', undefined),
    setDevicePermissionHandler: record('devicePermission', undefined),
    webRequest: { onBeforeRequest: record('beforeRequest', undefined) },
  });
  const ipcMain = new EventEmitter();

  class FakeWindow extends EventEmitter {
    readonly contents: FakeContents;
    constructor(windowOptions: Electron.BrowserWindowConstructorOptions) {
      super();
      this.contents = new FakeContents(windows.length + 1, options.frame ?? silentFrame);
      windows.push({ options: windowOptions, contents: this.contents });
      app.emit('web-contents-created', {}, this.contents);
    }
    show = record('show', undefined);
    focus = record('focus', undefined);
    restore = record('restore', undefined);
    isMinimized = record('isMinimized', true);
    async loadURL(url: string): Promise<void> {
      calls.push({ what: 'loadURL', given: [url] });
      this.emit('ready-to-show');
    }
  }

  const module = {
    app,
    BrowserWindow: FakeWindow,
    Menu: {
      buildFromTemplate: record('buildMenu', { isMenu: true }),
      setApplicationMenu: record('setMenu', undefined),
    },
    MessageChannelMain: FakeMessageChannelMain,
    ipcMain,
    protocol: { registerSchemesAsPrivileged: record('schemes', undefined), handle: record('handle', undefined) },
    session: { defaultSession: session },
  };
  return {
    module: module as unknown as ElectronModule,
    app,
    ipcMain,
    session,
    calls,
    given: (what) => calls.find((call) => call.what === what)?.given ?? [],
    windows,
  };
}

/** Calls what was registered with the recording module, without knowing its full type. */
export const call = (listener: unknown, ...given: readonly unknown[]): unknown =>
  (listener as (...all: readonly unknown[]) => unknown)(...given);
