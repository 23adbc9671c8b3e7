// Who issued a document: the office as the policy of the event had it, so that a report made years later says what the
// first one said (RC5).
import type { IssuingOffice } from '../../../src-core/documents/issuing-office.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { DatedPolicy } from '../policy-book.ts';
import type { StationParts } from '../station-parts.ts';

/** The policy that the event was decided under. */
export const policyOf = (parts: Pick<StationParts, 'policies' | 'clock'>, event: Envelope): DatedPolicy =>
  (event.policyHash === null ? null : parts.policies.named(event.policyHash)) ??
  parts.policies.on(event.businessDate ?? parts.clock.today());

export function officeOf(parts: StationParts, event: Envelope): IssuingOffice {
  const { timeZone, stationCode, training } = parts.identity;
  return { texts: policyOf(parts, event).policy.texts, timeZone, stationCode, isTraining: training };
}

export const nameOf = ({ store }: Pick<StationParts, 'store'>, userId: string): string =>
  store.people.get(userId)?.displayName ?? userId;
