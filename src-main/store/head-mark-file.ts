// LD6: the mark of how far a ledger has come, beside the data folder and not inside it, one file a chain. It is signed with
// the station's key, so that a mark cannot be written to fit an older copy by whoever has not got the key.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '../../src-core/ledger/canonical-json.ts';
import type { HeadMark } from '../../src-core/ledger/head-mark.ts';
import type { Signer } from '../ports/signer.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Null where the machine has no id that outlives its restarts. */
export function machineId(file = '/etc/machine-id'): string | null {
  try {
    const id = readFileSync(file, 'utf8').trim();
    return id === '' ? null : sha256(`coffer machine ${id}`);
  } catch {
    return null;
  }
}

/** Null where there is none yet; a mark that is not this key's own is `forged`. */
export function readHeadMark(file: string, publicKey: string): HeadMark | 'forged' | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    const { signature, ...mark } = JSON.parse(text) as HeadMark & { readonly signature: string };
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const signed = Buffer.from(sha256(canonicalJson(mark)), 'utf8');
    return verify(null, signed, key, Buffer.from(signature, 'base64')) ? mark : 'forged';
  } catch {
    return 'forged';
  }
}

/** Whole or not at all; not synced: after a power cut an older mark is as good. */
export function writeHeadMark(file: string, mark: HeadMark, signer: Signer): void {
  const signature = Buffer.from(signer.sign(sha256(canonicalJson(mark)))).toString('base64');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify({ ...mark, signature })}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
