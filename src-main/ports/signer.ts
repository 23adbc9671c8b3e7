// The station's key: one file, never backed up. Its signature over an event's hash vouches for the chain behind it.
export interface Signer {
  /** Ed25519 signature, 64 bytes, over the hash's hexadecimal text. */
  readonly sign: (hash: string) => Uint8Array;
  /** Base64 of the raw 32 bytes. */
  readonly publicKey: string;
}
