// What the print service of this machine (CUPS) says of a queue and of a job: asked by IPP over its local socket, because
// `lpstat` cannot tell a job that was printed from one that was given up. Only the few attributes that count are read.
import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { type RequestOptions, request } from 'node:http';

const GET_JOB = 0x0009;
const GET_PRINTER = 0x000b;
const IN_OPERATION = 0x01;
const END = 0x03;
const FIRST_VALUE_TAG = 0x10;
const [BOOLEAN, INTEGER, ENUM, KEYWORD, URI, CHARSET, LANGUAGE] = [0x22, 0x21, 0x23, 0x44, 0x45, 0x47, 0x48];
const HEADER_BYTES = 8;
const MOST_BYTES = 65_536;
const ASK_MS = 3_000;
const FIRST_FAULT = 0x0400;

const SOCKET = '/run/cups/cups.sock';

type Value = number | boolean | string;
type Attributes = ReadonlyMap<string, readonly Value[]>;

/** As CUPS' own programs find it: the CUPS_SERVER variable, the local socket, the local port. */
function service(): RequestOptions {
  const server = process.env['CUPS_SERVER'] ?? (existsSync(SOCKET) ? SOCKET : 'localhost:631');
  if (server.startsWith('/')) return { socketPath: server };
  const [host = 'localhost', port = '631'] = server.split(':');
  return { host, port: Number(port) };
}

function attribute(tag: number, name: string, value: string): Buffer {
  const [nameBytes, valueBytes] = [Buffer.from(name), Buffer.from(value)];
  const head = Buffer.alloc(3);
  head.writeUInt8(tag, 0);
  head.writeUInt16BE(nameBytes.length, 1);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(valueBytes.length);
  return Buffer.concat([head, nameBytes, length, valueBytes]);
}

function question(operation: number, target: readonly [name: string, uri: string], wanted: readonly string[]): Buffer {
  const head = Buffer.from([1, 1, 0, operation, 0, 0, 0, 1, IN_OPERATION]);
  return Buffer.concat([
    head,
    attribute(CHARSET, 'attributes-charset', 'utf-8'),
    attribute(LANGUAGE, 'attributes-natural-language', 'en'),
    attribute(URI, ...target),
    // More values of one attribute have no name.
    ...wanted.map((each, index) => attribute(KEYWORD, index === 0 ? 'requested-attributes' : '', each)),
    Buffer.from([END]),
  ]);
}

function readValue(tag: number, bytes: Buffer): Value | null {
  if ((tag === INTEGER || tag === ENUM) && bytes.length === 4) return bytes.readInt32BE();
  if (tag === BOOLEAN && bytes.length === 1) return bytes[0] === 1;
  return tag === KEYWORD ? bytes.toString('utf8') : null;
}

/** Null for what is no answer, or says no. */
export function readAttributes(answer: Buffer): Attributes | null {
  const found = new Map<string, Value[]>();
  try {
    if (answer.readUInt16BE(2) >= FIRST_FAULT) return null;
    let name = '';
    for (let at = HEADER_BYTES; ;) {
      const tag = answer.readUInt8(at);
      at += 1;
      if (tag === END) return found;
      if (tag < FIRST_VALUE_TAG) continue;
      const nameLength = answer.readUInt16BE(at);
      if (nameLength > 0) name = answer.toString('utf8', at + 2, at + 2 + nameLength);
      at += 2 + nameLength;
      const length = answer.readUInt16BE(at);
      const value = readValue(tag, answer.subarray(at + 2, at + 2 + length));
      at += 2 + length;
      if (value !== null) found.set(name, [...(found.get(name) ?? []), value]);
    }
  } catch {
    return null;
  }
}

function ask(path: string, body: Buffer): Promise<Attributes | null> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/ipp', 'content-length': body.length, host: 'localhost' };
    const asked = request({ ...service(), method: 'POST', path, headers, timeout: ASK_MS }, (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('data', (part: Buffer) => {
        size += part.length;
        if (size > MOST_BYTES) asked.destroy();
        else parts.push(part);
      });
      answer.on('end', () => resolve(readAttributes(Buffer.concat(parts))));
      answer.on('error', () => resolve(null));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(null));
    asked.on('close', () => resolve(null));
    asked.end(body);
  });
}

export interface QueueState {
  readonly isStopped: boolean;
  readonly isAccepting: boolean;
  /** Keywords such as `media-empty-error`. */
  readonly reasons: readonly string[];
}

const STOPPED = 5;

/** Null when there is no such queue, or nobody to ask. */
export async function queueState(queue: string): Promise<QueueState | null> {
  const wanted = ['printer-state', 'printer-state-reasons', 'printer-is-accepting-jobs'];
  const path = `/printers/${queue}`;
  const found = await ask(path, question(GET_PRINTER, ['printer-uri', `ipp://localhost${path}`], wanted));
  const [state] = found?.get('printer-state') ?? [];
  if (found === null || state === undefined) return null;
  return {
    isStopped: state === STOPPED,
    isAccepting: found.get('printer-is-accepting-jobs')?.[0] !== false,
    reasons: (found.get('printer-state-reasons') ?? []).map(String),
  };
}

export interface JobState {
  readonly kind: 'waiting' | 'at_the_printer' | 'stopped' | 'cancelled' | 'aborted' | 'completed';
  /** Some of it may be on paper. */
  readonly wasBegun: boolean;
}

/** RFC 8011, 5.3.7. */
const JOB_STATES = {
  3: 'waiting',
  4: 'waiting',
  5: 'at_the_printer',
  6: 'stopped',
  7: 'cancelled',
  8: 'aborted',
  9: 'completed',
} as const;

const isJobState = (state: Value | undefined): state is keyof typeof JOB_STATES =>
  typeof state === 'number' && Object.hasOwn(JOB_STATES, state);

export async function jobState(id: number): Promise<JobState | null> {
  const wanted = ['job-state', 'time-at-processing'];
  const found = await ask('/jobs', question(GET_JOB, ['job-uri', `ipp://localhost/jobs/${id}`], wanted));
  const [state] = found?.get('job-state') ?? [];
  if (!isJobState(state)) return null;
  return { kind: JOB_STATES[state], wasBegun: typeof found?.get('time-at-processing')?.[0] === 'number' };
}
