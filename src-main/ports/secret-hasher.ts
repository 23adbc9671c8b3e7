// AC1: secrets are kept only as verifiers. Both calls take their time on purpose, off the station's own thread.
export interface SecretHasher {
  /** The verifier to keep, in its own encoded form with salt and cost. */
  readonly hash: (secret: string) => Promise<string>;
  readonly isRight: (verifier: string, secret: string) => Promise<boolean>;
}
