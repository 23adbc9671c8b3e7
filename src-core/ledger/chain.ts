// LD4: each event names the hash of the one before it, so altering, inserting, removing or reordering any of them breaks
// the chain at that place. The hash covers the canonical JSON of the whole envelope. Hashing is passed in: core has none.
import { canonicalJson } from './canonical-json.ts';
import type { Envelope } from './envelope.ts';

/** Lower-case hexadecimal SHA-256 of UTF-8 text. */
export type Sha256Hex = (text: string) => string;

/** What the first event of a chain names as its previous hash. */
export const genesisHash = (chain: string, sha256: Sha256Hex): string => sha256(`coffer chain ${chain}`);

export interface SealedEvent {
  /** Canonical JSON of the envelope: the bytes that are stored and hashed. */
  readonly body: string;
  readonly hash: string;
}

export function sealEvent(event: Envelope, sha256: Sha256Hex): SealedEvent {
  const body = canonicalJson(event);
  return { body, hash: sha256(body) };
}
