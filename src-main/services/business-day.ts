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

type DayParts = Pick<StationParts, 'store' | 'clock' | 'policies'>;

export const businessDayOf = (parts: DayParts, caller: Caller): BusinessDay =>
  dayOf(parts, parts.store.sessions.activeOf(caller.userId));

/** ML2: of what is posted from the mail. */
export const mailDayOf = (parts: DayParts, caller: Caller): BusinessDay =>
  dayOf(parts, parts.store.sessions.activeMailOf(caller.userId));

function dayOf(parts: DayParts, session: DrawerSessionRow | null): BusinessDay {
  const businessDate = session?.businessDate ?? parts.clock.today();
  const { policy, policyHash } = parts.policies.on(businessDate);
  return { session, businessDate, policy, policyHash };
}
