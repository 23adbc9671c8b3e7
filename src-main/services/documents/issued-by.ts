// Who issued a document and whose names stand in it. The policy of the event's business date rules (BD1), so that a report
// made again years later says what the first one said (RC5).
import type { IssuingOffice } from '../../../src-core/documents/issuing-office.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { CityPolicy } from '../../../src-core/policy/city-policy.ts';
import type { StationParts } from '../station-parts.ts';

/** The policy that the event was decided under. */
export const policyOf = (parts: Pick<StationParts, 'policies' | 'clock'>, { businessDate }: Envelope): CityPolicy =>
  parts.policies.on(businessDate ?? parts.clock.today()).policy;

type OfficeParts = Pick<StationParts, 'policies' | 'clock' | 'identity'>;

/** The office as the policy of a business date has it. */
export function officeOn({ policies, identity }: OfficeParts, businessDate: string): IssuingOffice {
  const { timeZone, stationCode, training } = identity;
  const { texts, papers } = policies.on(businessDate).policy;
  return { texts, language: papers.officeLanguage, timeZone, stationCode, isTraining: training };
}

export const officeOf = (parts: OfficeParts, { businessDate }: Envelope): IssuingOffice =>
  officeOn(parts, businessDate ?? parts.clock.today());

export const nameOf = ({ store }: Pick<StationParts, 'store'>, userId: string): string =>
  store.people.get(userId)?.displayName ?? userId;
