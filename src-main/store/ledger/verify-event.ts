// LD4, one event after the other: its bytes are canonical, its columns say what its bytes say, its hash is theirs, it
// names the hash before it, the sequence has no gap, and the station's key has signed it.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import { genesisHash } from '../../../src-core/ledger/chain.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import { type EventOfAnyVersion, upcast } from '../../../src-core/ledger/upcast.ts';
import { EVENT_VERSIONS } from '../../../src-core/ledger/event-catalogue.ts';

export interface EventRow {
  readonly sequence: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly businessDate: string | null;
  readonly sessionId: string | null;
  readonly actor: string;
  readonly commandKey: string;
  readonly body: string;
  readonly hash: string;
  readonly signature: Uint8Array;
}

export const EVENT_ROWS = `SELECT sequence, type, occurred_at AS occurredAt, business_date AS businessDate,
  session_id AS sessionId, actor, command_key AS commandKey, body, hash, signature FROM ledger_events`;

const COLUMNS = ['sequence', 'type', 'occurredAt', 'businessDate', 'sessionId', 'actor', 'commandKey'] as const;

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An event's bytes, read and not yet believed. */
interface Body {
  readonly [name: string]: unknown;
  readonly type?: unknown;
  readonly version?: unknown;
  readonly chain?: unknown;
  readonly station?: unknown;
  readonly payload?: unknown;
  readonly previousHash?: unknown;
}

export function readBody(text: string): Body | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : null;
  } catch {
    return null;
  }
}

function isCanonical(body: Body, text: string): boolean {
  try {
    return canonicalJson(body) === text;
  } catch {
    return false;
  }
}

/** Whether the hash was signed; `publicKey` is base64 of the raw 32 bytes. */
export function signatureCheck(publicKey: string): (hash: string, signature: Uint8Array) => boolean {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (hash, signature) => verify(null, Buffer.from(hash, 'utf8'), key, signature);
}

/** What is wrong with the event by itself: bytes, columns and hash. */
export function checkAlone({ body: text, hash, ...row }: EventRow, body: Body | null): readonly string[] {
  const { sequence } = row;
  const problems: string[] = [];
  if (sha256(text) !== hash) problems.push(`Event ${sequence} was altered: its hash is not that of its content.`);
  if (body === null) return [...problems, `Event ${sequence} was altered: it cannot be read.`];
  if (!isCanonical(body, text)) problems.push(`Event ${sequence} was altered: its bytes are not in canonical form.`);
  const wrong = COLUMNS.filter((name) => body[name] !== row[name]);
  for (const name of wrong) problems.push(`Event ${sequence} was altered: its column for ${name} says something else.`);
  return problems;
}

const LATEST = new Map<unknown, number>(Object.entries(EVENT_VERSIONS));

/** Of this version or an older one. */
export function isKnown({ type, version }: Body): boolean {
  const latest = LATEST.get(type) ?? 0;
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= latest;
}

interface Chain {
  readonly id: unknown;
  readonly station: unknown;
  readonly isSigned: (hash: string, signature: Uint8Array) => boolean;
}

/** What the first event says that all others must say, and whose signature they must bear. */
function beginChain(body: Body, publicKey: string | null, add: (problem: string) => void): Chain {
  const { chain: id, station, type, payload } = body;
  const own = typeof payload === 'object' && payload !== null && 'publicKey' in payload ? payload.publicKey : null;
  if (type !== 'station_initialised') add('The first event does not begin a station.');
  const isOwn = publicKey === null || own === publicKey;
  if (!isOwn) add('The key in the data folder is not the one this ledger was begun with.');
  const key = publicKey ?? own;
  return { id, station, isSigned: typeof key === 'string' ? signatureCheck(key) : () => false };
}

const missing = (first: number, last: number): string =>
  first === last ? `Event ${first} is missing.` : `Events ${first} to ${last} are missing.`;

function* checkInChain(sequence: number, body: Body, chain: Chain, before: string | null): Iterable<string> {
  if (before !== null && body.previousHash !== before) {
    yield `Event ${sequence} does not follow event ${sequence - 1}: it names another hash before it.`;
  }
  if (body.chain !== chain.id || body.station !== chain.station) {
    yield `Event ${sequence} belongs to another station or chain.`;
  }
  if (sequence > 1 && body.type === 'station_initialised') yield `Event ${sequence} begins the station again.`;
}

/** Give it the events in order, from the first on; it answers with those that can be read as what they say they are. */
export function prepareChainCheck(publicKey: string | null, add: (problem: string) => void) {
  let expected = 1;
  let previousHash: string | null = null;
  let chain: Chain | null = null;
  return (row: EventRow): Envelope | null => {
    const { sequence, hash, signature } = row;
    const body = readBody(row.body);
    if (sequence !== expected) add(missing(expected, sequence - 1));
    const before =
      sequence === 1 ? genesisHash(String(body?.chain), sha256) : sequence === expected ? previousHash : null;
    expected = sequence + 1;
    previousHash = hash;
    for (const problem of checkAlone(row, body)) add(problem);
    if (body === null) return null;
    chain ??= beginChain(body, publicKey, add);
    if (!chain.isSigned(hash, signature)) add(`Event ${sequence} is not signed by this station's key.`);
    for (const problem of checkInChain(sequence, body, chain, before)) add(problem);
    if (!isKnown(body)) {
      const what = `${String(body.type)}, version ${String(body.version)}`;
      add(`Event ${sequence} was written by a newer version of Coffer (${what}).`);
      return null;
    }
    // Its type and version are in the catalogue; a payload that is not theirs shows when it is projected.
    return upcast(body as unknown as EventOfAnyVersion);
  };
}
