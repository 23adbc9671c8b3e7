// BD1: the business date of what a person does is their session's; without a session it is today at the office.
import type { CityPolicy } from '../../src-core/policy/city-policy.ts';
import type { DrawerSessionRow } from '../../src-core/ledger/rows.ts';
import type { Caller } from './caller.ts';
import type { StationParts } from './station-parts.ts';

export interface BusinessDay {
  readonly session: DrawerSessionRow | null;
  readonly businessDate: string;
  readonly policy: CityPolicy;
  readonly policyHash: string;
}

export function businessDayOf(parts: Pick<StationParts, 'store' | 'clock' | 'policies'>, caller: Caller): BusinessDay {
  const session = parts.store.sessions.activeOf(caller.userId);
  const businessDate = session?.businessDate ?? parts.clock.today();
  const { policy, policyHash } = parts.policies.on(businessDate);
  return { session, businessDate, policy, policyHash };
}
