// Events that guard what an account tells (PY10): a caller who was asked before anything was said, an address that is
// never printed.

/** What a caller may be asked. The question is kept, never the answer. */
export const CALLER_QUESTIONS = [
  'name',
  'service_address',
  'phone',
  'last_payment',
  'meter_number',
  'photo_id',
] as const;
export type CallerQuestion = (typeof CALLER_QUESTIONS)[number];

export interface CallerVerified {
  readonly type: 'caller_verified';
  readonly version: 1;
  readonly payload: {
    readonly accountNo: string;
    /** Each once, in the order of CALLER_QUESTIONS. */
    readonly asked: readonly CallerQuestion[];
    /** False: the answers were not right, and nothing was said. */
    readonly isVerified: boolean;
  };
}

/** The flag is this station's own, because the extract has no column for it. */
export interface AddressProtectionSet {
  readonly type: 'address_protection_set';
  readonly version: 1;
  readonly payload: {
    readonly accountNo: string;
    readonly isProtected: boolean;
    readonly reason: string;
  };
}

export type PrivacyEvent = CallerVerified | AddressProtectionSet;
