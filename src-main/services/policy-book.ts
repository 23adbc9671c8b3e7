// The city's policies as the ledger holds them. An event names the hash of the one it was decided under.
import type { CityPolicy } from '../../src-core/policy/city-policy.ts';
import { parsePolicy } from '../../src-core/policy/parse-policy.ts';
import { policyInForce } from '../../src-core/policy/policy-in-force.ts';
import { invariant } from '../../src-core/result/result.ts';
import type { LedgerStore } from '../ports/ledger-store.ts';

export interface DatedPolicy {
  readonly policyHash: string;
  readonly effectiveFrom: string;
  readonly policy: CityPolicy;
}

export interface PolicyBook {
  /** The policy that rules a business date; before the first one's date, the first. Null while a station is set up. */
  readonly find: (businessDate: string) => DatedPolicy | null;
  /** The same, where there must be one. */
  readonly on: (businessDate: string) => DatedPolicy;
  /** Reads the ledger again, after a policy was adopted. */
  readonly reload: () => void;
}

export function createPolicyBook(store: Pick<LedgerStore, 'eventsOfType'>): PolicyBook {
  let policies: readonly DatedPolicy[] = [];
  const reload = (): void => {
    policies = store.eventsOfType('policy_adopted').map(({ payload }) => {
      const parsed = parsePolicy(payload.document);
      invariant(parsed.ok, `the policy ${payload.policyHash} in the ledger is not well formed`);
      return { policyHash: payload.policyHash, effectiveFrom: payload.effectiveFrom, policy: parsed.value };
    });
  };
  reload();
  const find = (businessDate: string): DatedPolicy | null => {
    const found = policyInForce(policies, businessDate);
    return found.ok ? found.value : (policies[0] ?? null);
  };
  return {
    reload,
    find,
    on: (businessDate) => {
      const found = find(businessDate);
      invariant(found !== null, 'the station has no policy');
      return found;
    },
  };
}
