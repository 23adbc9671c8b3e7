export interface IdSource {
  /** UUIDv7: ids made later sort later. */
  readonly uuid: () => string;
  /** 256 random bits, base64url: sign-in and approval tokens. */
  readonly token: () => string;
}
