// The Electron host started on the recording module, with a folder of files for its protocol.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runElectronHost } from '../../../src-main/hosts/electron/run-electron-host.ts';
import { type StationRouter, createRouter } from '../../../src-main/rpc/dispatch.ts';
import { createSampleHandlers, sampleAccess } from '../../contract/sample-handlers.ts';
import { type FakeElectron, type FakeOptions, createFakeElectron } from './fake-electron.ts';

export interface StartedHost {
  readonly electron: FakeElectron;
  readonly lines: object[];
  /** `started`, `closed`, in order. */
  readonly station: string[];
  readonly clean: () => void;
}

export interface StartOptions extends FakeOptions {
  readonly router?: StationRouter;
  readonly close?: () => Promise<void>;
}

export const PRELOAD = '/app/dist/electron/preload.cjs';

export function sampleRouter(): StationRouter {
  return createRouter({
    handlers: createSampleHandlers().handlers,
    access: sampleAccess,
    log: { info: () => undefined, error: () => undefined },
    onInvariantViolation: () => undefined,
    onDiskTrouble: () => undefined,
  });
}

export async function startInElectron(options: StartOptions = {}): Promise<StartedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-electron-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Coffer</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-AbCd1234.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'the ledger');
  const electron = createFakeElectron(options);
  const lines: object[] = [];
  const station: string[] = [];
  const record = (fields: object) => lines.push(fields);
  await runElectronHost({
    electron: electron.module,
    rendererFolder: join(folder, 'renderer'),
    preload: PRELOAD,
    startStation: async () => {
      station.push('started');
      return {
        router: options.router ?? sampleRouter(),
        log: { info: record, error: record },
        close: async () => {
          await options.close?.();
          station.push('closed');
        },
      };
    },
  });
  return { electron, lines, station, clean: () => rmSync(folder, { recursive: true, force: true }) };
}
