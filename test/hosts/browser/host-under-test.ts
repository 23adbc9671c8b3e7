// A browser host on a folder of its own with a file beside it that must never be served, and a client that can say
// anything: the checks are about what a well-behaved client would not send.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { SOCKET_PATH } from '../../../src-contract/wire/addresses.ts';
import { type BrowserHost, startBrowserHost } from '../../../src-main/hosts/browser/browser-host.ts';
import { createRouter } from '../../../src-main/rpc/dispatch.ts';
import { type SampleHandlers, createSampleHandlers, sampleAccess } from '../../contract/sample-handlers.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Say {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

export interface HostUnderTest {
  readonly host: BrowserHost;
  readonly origin: string;
  readonly authority: string;
  readonly launchPath: string;
  readonly sample: SampleHandlers;
  readonly lines: object[];
  readonly say: (say: Say) => Promise<Answer>;
  /** Exchanges a launch token; the cookie to send. */
  readonly enter: () => Promise<string>;
  /** Tries to open the WebSocket: the open socket, or the status it was turned away with. */
  readonly knock: (headers: Readonly<Record<string, string>>, path?: string) => Promise<WebSocket | number>;
  readonly close: () => Promise<void>;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-host-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'the ledger');
  writeFileSync(join(folder, 'renderer', '.built-from'), 'hash');
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Coffer</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-AbCd1234.js'), 'export {};');
  return folder;
}

const knockOn = (url: string, headers: Readonly<Record<string, string>>) =>
  new Promise<WebSocket | number>((resolve, reject) => {
    const { origin, ...rest } = headers;
    const socket = new WebSocket(url, { headers: rest, ...(origin === undefined ? {} : { origin }) });
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', (error) => reject(error));
  });

export async function startHostUnderTest(): Promise<HostUnderTest> {
  const folder = makeFolder();
  const sample = createSampleHandlers();
  const lines: object[] = [];
  const record = (fields: object) => lines.push(fields);
  const log = { info: record, error: record };
  const router = createRouter({
    handlers: sample.handlers,
    access: sampleAccess,
    log,
    onInvariantViolation: () => undefined,
    onDiskTrouble: () => undefined,
  });
  const host = await startBrowserHost({ router, rendererFolder: join(folder, 'renderer'), log });
  const url = new URL(host.url);
  const say = ({ method = 'GET', path = '/', headers = {}, body }: Say) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: url.port, method, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    host,
    origin: url.origin,
    authority: url.host,
    launchPath: url.pathname + url.search,
    sample,
    lines,
    say,
    enter: async () => {
      const next = new URL(host.newUrl());
      const answer = await say({ path: next.pathname + next.search });
      return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    knock: (headers, path = SOCKET_PATH) => knockOn(`ws://${url.host}${path}`, headers),
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
