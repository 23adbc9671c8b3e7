// What guards an account: a caller who was verified, one who was not, an address protected and let go again.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';

const outside = { businessDate: null, sessionId: null, version: 1 } as const;
const accountNo = '1000210631';

export const privacyEvents: readonly DecidedEvent[] = [
  { ...outside, type: 'caller_verified', payload: { accountNo, asked: ['name', 'phone'], isVerified: true } },
  { ...outside, type: 'caller_verified', payload: { accountNo, asked: ['name'], isVerified: false } },
  { ...outside, type: 'address_protection_set', payload: { accountNo, isProtected: true, reason: 'court order' } },
  { ...outside, type: 'address_protection_set', payload: { accountNo, isProtected: false, reason: 'order ended' } },
];

export const PRIVACY_WRITES: Readonly<Record<string, readonly string[]>> = {
  caller_verified: ['callerChecks'],
  address_protection_set: ['addressProtections'],
};
