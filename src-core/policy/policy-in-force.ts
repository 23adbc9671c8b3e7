// A policy rules from its date until the next one's. The business date decides (BD1), not the wall clock: a session that
// runs past midnight ends under the rules it began with.
import { type Result, ok, refuse } from '../result/result.ts';
import type { CityPolicy } from './city-policy.ts';

/** The policy with the latest `effectiveFrom` that is not after the business date. */
export function policyInForce<Dated extends Pick<CityPolicy, 'effectiveFrom'>>(
  policies: readonly Dated[],
  businessDate: string,
): Result<Dated, 'policy_is_in_force'> {
  let found: Dated | undefined;
  for (const policy of policies) {
    const hasBegun = policy.effectiveFrom <= businessDate;
    if (hasBegun && (found === undefined || policy.effectiveFrom >= found.effectiveFrom)) found = policy;
  }
  return found === undefined ? refuse('policy_is_in_force', { businessDate }) : ok(found);
}
