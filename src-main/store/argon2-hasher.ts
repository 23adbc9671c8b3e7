// Argon2id as RFC 9106 recommends it where memory is scarce (64 MiB, three passes), on one lane, so that a check never
// takes more than one of the counter machine's cores. Salt and cost are in the verifier: raising them later needs no change here.
import { hash, verify } from '@node-rs/argon2';
import type { SecretHasher } from '../ports/secret-hasher.ts';

export interface HashCost {
  /** KiB */
  readonly memoryCost: number;
  readonly timeCost: number;
}

const COST: HashCost = { memoryCost: 64 * 1024, timeCost: 3 };

export const argon2Hasher = (cost: HashCost = COST): SecretHasher => ({
  // Argon2id is the library's default; its enumeration cannot be named from code that is only stripped of its types.
  hash: (secret) => hash(secret.normalize('NFC'), { ...cost, parallelism: 1 }),
  isRight: (verifier, secret) => verify(verifier, secret.normalize('NFC')),
});
