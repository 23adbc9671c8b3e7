// Rows of the events that guard what an account tells (PY10).

export interface CallerCheckRow {
  readonly sequence: number;
  readonly accountNo: string;
  /** Names of CALLER_QUESTIONS with blanks between them. */
  readonly asked: string;
  readonly isVerified: number;
  readonly actorId: string;
  readonly checkedAt: string;
}

export interface AddressProtectionRow {
  readonly sequence: number;
  readonly accountNo: string;
  readonly isProtected: number;
  readonly reason: string;
  readonly actorId: string;
  readonly setAt: string;
}

export interface PostedPrivacyRows {
  readonly callerChecks: CallerCheckRow;
  readonly addressProtections: AddressProtectionRow;
}
