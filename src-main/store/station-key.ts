// The station's key: one file, readable by its owner only, made once with the folder and never backed up. A lost key means
// a new enrolment, station code and chain, so that a copied database cannot go on signing somewhere else.
import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, sign } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { invariant } from '../../src-core/result/result.ts';
import type { Signer } from '../ports/signer.ts';

const NEW_FILE_FOR_OWNER = 0o600;

/** Fails where there is a file already: a key is never replaced. */
export function createStationKey(file: string): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const handle = openSync(file, 'wx', NEW_FILE_FOR_OWNER);
  try {
    writeSync(handle, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return readStationKey(file);
}

export function readStationKey(file: string): Signer {
  const privateKey = createPrivateKey(readFileSync(file));
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  invariant(typeof x === 'string', 'the station key is not an Ed25519 key');
  const seed = privateKey.export({ type: 'pkcs8', format: 'der' });
  // A key of its own, so that no mark says anything about a signature.
  const markKey = Buffer.from(hkdfSync('sha256', seed, '', 'coffer marks', 32));
  return {
    mark: (text) => createHmac('sha256', markKey).update(text, 'utf8').digest('hex'),
    publicKey: Buffer.from(x, 'base64url').toString('base64'),
    sign: (hash) => sign(null, Buffer.from(hash, 'utf8'), privateKey),
  };
}
