// AC1, AC5: the one place where a secret is looked at, for signing in, unlocking, approving and changing it. One at a time,
// so that a hundred tries sent at once are counted like a hundred tries one after another. A name that does not exist
// costs the same time as one that does. A wrong try is counted and recorded in one commit.
import { NO_FAILURES, afterFailedSignIn, judgeSignIn, signInMayBeTried } from '../../../src-core/access/sign-in.ts';
import type { UserRow } from '../../../src-core/ledger/rows.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import type { SecretHasher } from '../../ports/secret-hasher.ts';
import type { SecretRecord } from '../../ports/people-store.ts';
import { recordStationEvents } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

export type SecretRefusal = 'sign_in_is_not_locked' | 'sign_in_is_right';

export interface SecretCheck {
  /** `person` is null for a name that nobody has. */
  readonly check: (person: UserRow | null, secret: string) => Promise<Result<UserRow, SecretRefusal>>;
}

/** Who acted, where nobody did that the station knows. */
const NOBODY = 'nobody';

export function createSecretCheck(parts: StationParts, hasher: SecretHasher): SecretCheck {
  const { store, clock } = parts;
  let dummy: Promise<string> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const recordFailure = (person: UserRow | null, record: SecretRecord | null): void => {
    const { policy } = parts.policies.on(clock.today());
    const next = record === null ? NO_FAILURES : afterFailedSignIn(record, policy, clock.now());
    const payload = { userId: person?.userId ?? null, failures: next.failures, lockedUntil: next.lockedUntil };
    const event = { type: 'sign_in_failed', version: 1, businessDate: null, sessionId: null, payload } as const;
    recordStationEvents(parts, person?.userId ?? NOBODY, [event], () => {
      if (person !== null && record !== null) store.people.putFailures(person.userId, next);
    });
  };

  const look = async (person: UserRow | null, secret: string): Promise<Result<UserRow, SecretRefusal>> => {
    const record = person === null ? null : store.people.secret(person.userId);
    const mayTry = signInMayBeTried(record ?? NO_FAILURES, clock.now());
    if (!mayTry.ok) return mayTry;
    dummy ??= hasher.hash(parts.ids.token());
    const isRight = await hasher.isRight(record?.verifier ?? (await dummy), secret);
    const judged = judgeSignIn(person === null ? null : { active: person.active === 1 }, record !== null && isRight);
    if (!judged.ok) {
      recordFailure(person, record);
      return judged;
    }
    if (person === null || record === null) return refuse('sign_in_is_right');
    if (record.failures > 0) store.people.putFailures(person.userId, NO_FAILURES);
    return ok(person);
  };

  return {
    check: (person, secret) => {
      const mine = queue.then(() => look(person, secret));
      queue = mine.catch(() => undefined);
      return mine;
    },
  };
}
