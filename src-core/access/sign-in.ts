// AC1: wrong secrets are counted per person, and the count survives a restart because the station keeps it. While locked
// no secret is looked at, not even the right one. A name that does not exist and a wrong secret get the same answer.
import { Temporal } from 'temporal-polyfill';
import type { CityPolicy } from '../policy/city-policy.ts';
import { type Result, ok, refuse } from '../result/result.ts';

export interface SignInRecord {
  readonly failures: number;
  /** UTC instant, ISO 8601. */
  readonly lockedUntil: string | null;
}

export const NO_FAILURES: SignInRecord = { failures: 0, lockedUntil: null };

const isLocked = ({ lockedUntil }: SignInRecord, now: string): boolean =>
  lockedUntil !== null && Date.parse(now) < Date.parse(lockedUntil);

/** Asked before the secret is checked. */
export const signInMayBeTried = (record: SignInRecord, now: string): Result<null, 'sign_in_is_not_locked'> =>
  isLocked(record, now) ? refuse('sign_in_is_not_locked', { lockedUntil: record.lockedUntil }) : ok(null);

/** A lock that has run out starts a new count. */
export function afterFailedSignIn(
  record: SignInRecord,
  policy: Pick<CityPolicy, 'lockoutAttempts' | 'lockoutMinutes'>,
  now: string,
): SignInRecord {
  if (isLocked(record, now)) return record;
  const failures = (record.lockedUntil === null ? record.failures : 0) + 1;
  if (failures < policy.lockoutAttempts) return { failures, lockedUntil: null };
  const until = Temporal.Instant.from(now).add({ minutes: policy.lockoutMinutes });
  return { failures, lockedUntil: until.toString({ smallestUnit: 'millisecond' }) };
}

/** Asked after the secret was checked; `person` is null for a name that does not exist. */
export const judgeSignIn = (
  person: { readonly active: boolean } | null,
  secretIsRight: boolean,
): Result<null, 'sign_in_is_right'> =>
  person?.active === true && secretIsRight ? ok(null) : refuse('sign_in_is_right');
