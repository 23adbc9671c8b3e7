// The station's key: one file, never backed up. Its signature over an event's hash vouches for the chain behind it.
export interface Signer {
  /** Ed25519 signature, 64 bytes, over the hash's hexadecimal text. */
  readonly sign: (hash: string) => Uint8Array;
  /**
   * A mark of a text that only this station makes again, 64 hexadecimal digits: equal texts have equal marks, and without
   * the key nobody finds the text by trying.
   */
  readonly mark: (text: string) => string;
  /** Base64 of the raw 32 bytes. */
  readonly publicKey: string;
}
