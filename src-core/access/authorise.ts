// AC2: asked at every call, in the main process, before anything is loaded.
import type { CityPolicy } from '../policy/city-policy.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { type Act, limitOf, mayAct } from './act-table.ts';
import type { Role } from './roles.ts';

export const authorise = (role: Role, act: string): Result<null, 'act_is_allowed'> =>
  mayAct(role, act) ? ok(null) : refuse('act_is_allowed', { role });

/** For an act that the policy limits by amount. */
export function authoriseAmount(
  role: Role,
  act: Act,
  amountCents: number,
  policy: Pick<CityPolicy, 'limits'>,
): Result<null, 'act_is_allowed' | 'act_is_within_limit'> {
  const allowed = authorise(role, act);
  if (!allowed.ok) return allowed;
  const limitCents = limitOf(role, act, policy);
  return limitCents === null || amountCents <= limitCents
    ? ok(null)
    : refuse('act_is_within_limit', { role, amountCents });
}
