// The check of the whole ledger (LD4), as the station asks for it and is told.

export interface LedgerCheckRequest {
  readonly databaseFile: string;
  /** Base64 of the raw 32 bytes, from the station's key file; null where the key is not at hand: the ledger's own is used. */
  readonly publicKey: string | null;
  /** Where the events are replayed; what is made there is removed again. */
  readonly scratchFolder: string;
}

export interface LedgerVerdict {
  readonly isSound: boolean;
  /** Events that were read. */
  readonly events: number;
  readonly firstProblem: string | null;
  /** In the order in which they were found; the first hundred. */
  readonly problems: readonly string[];
}
