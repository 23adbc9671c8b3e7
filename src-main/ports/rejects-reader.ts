// One field that could not be taken, as the rejects file names it.
export interface RejectedField {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** By its code. */
  readonly reason: string;
  readonly value: string;
}
