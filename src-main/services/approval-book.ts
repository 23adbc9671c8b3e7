// AC3: approvals given and not used yet. They live in memory only: two minutes are shorter than any restart.
import {
  type ApprovalGrant,
  type ApprovalRefusal,
  APPROVAL_SECONDS,
  approvalIsValid,
} from '../../src-core/access/approval.ts';
import type { Person } from '../../src-core/ledger/decision.ts';
import { type Result, ok } from '../../src-core/result/result.ts';

export interface WantedApproval {
  readonly act: string;
  readonly inputHash: string;
  readonly signInId: string;
  readonly actorId: string;
}

export interface ApprovalBook {
  /** Keeps a grant under a new token. */
  readonly keep: (token: string, grant: ApprovalGrant) => void;
  /** Who approved; the grant stays unused until `use`, so that a refused act does not spend it. */
  readonly check: (token: string, wanted: WantedApproval, now: string) => Result<Person, ApprovalRefusal>;
  readonly use: (token: string, now: string) => void;
}

export function createApprovalBook(): ApprovalBook {
  const grants = new Map<string, ApprovalGrant>();
  const forgetOld = (now: string): void => {
    for (const [token, { grantedAt }] of grants) {
      if (Date.parse(now) - Date.parse(grantedAt) > APPROVAL_SECONDS * 2_000) grants.delete(token);
    }
  };
  return {
    keep: (token, grant) => {
      forgetOld(grant.grantedAt);
      grants.set(token, grant);
    },
    check: (token, wanted, now) => {
      const grant = grants.get(token) ?? null;
      const valid = approvalIsValid(grant, { ...wanted, now });
      if (!valid.ok) return valid;
      return ok({ userId: grant?.approverId ?? '', role: grant?.approverRole ?? 'cashier' });
    },
    use: (token, now) => {
      const grant = grants.get(token);
      if (grant !== undefined) grants.set(token, { ...grant, usedAt: now });
    },
  };
}
