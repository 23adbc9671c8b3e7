// The log: what was called, by whom and how it ended, never what was in it. Rotating, readable by its owner only; field
// names that could hold a secret are redacted all the same.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import openRolling from 'pino-roll';
import type { CallLog } from './rpc/dispatch.ts';

const OWNER_ONLY = 0o600;
const SECRET_FIELDS = ['secret', 'oldSecret', 'newSecret', 'token', 'approval', 'verifier', 'authorization', 'cookie'];

export interface StationLog extends CallLog {
  readonly close: () => Promise<void>;
}

export async function openLog(root: string): Promise<StationLog> {
  const folder = join(root, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stream = await openRolling({
    file: join(folder, 'coffer'),
    extension: '.log',
    size: '5m',
    limit: { count: 9 },
    mode: OWNER_ONLY,
    frequency: 'daily',
  });
  const redact = [...SECRET_FIELDS, ...SECRET_FIELDS.map((name) => `*.${name}`)];
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, redact }, stream);
  let closed: Promise<void> | null = null;
  // A call can end after the station has closed: that is said to nobody, and is no reason to fail.
  const write = (level: 'info' | 'error', fields: object, message: string): void => {
    if (closed === null) log[level](fields, message);
  };
  return {
    info: (fields, message) => write('info', fields, message),
    error: (fields, message) => write('error', fields, message),
    close: () => {
      closed ??= new Promise((resolve) => {
        stream.once('close', resolve);
        stream.end();
      });
      return closed;
    },
  };
}
