// AC3: a second person approves with their own secret, at the moment of the act. What they get is a grant: for one act,
// one input and one sign-in, good once and for two minutes. Nobody approves their own act.
import { type Result, ok, refuse } from '../result/result.ts';
import { mayAct } from './act-table.ts';
import type { Role } from './roles.ts';

export const APPROVAL_SECONDS = 120;

export interface ApprovalGrant {
  /** What the second person approves, an act of the table, for instance `void.approve`. */
  readonly act: string;
  /** Hash of the command's input, without the approval itself. */
  readonly inputHash: string;
  /** Id of the sign-in that asked for it. */
  readonly signInId: string;
  readonly approverId: string;
  /** The approver's role as it is now. */
  readonly approverRole: Role;
  /** UTC instant, ISO 8601. */
  readonly grantedAt: string;
  readonly usedAt: string | null;
}

export interface ApprovedAct {
  readonly act: string;
  readonly inputHash: string;
  readonly signInId: string;
  readonly actorId: string;
  readonly now: string;
}

export type ApprovalRefusal =
  | 'approver_is_not_the_actor'
  | 'approval_is_known'
  | 'approval_is_used_once'
  | 'approval_is_fresh'
  | 'approval_is_for_this_act'
  | 'approver_may_approve';

/** AC2, AC3: asked when the grant is made and again when it is used. */
export const mayApprove = (
  approver: { readonly userId: string; readonly role: Role },
  act: string,
  actorId: string,
): Result<null, 'approver_is_not_the_actor' | 'approver_may_approve'> => {
  if (approver.userId === actorId) return refuse('approver_is_not_the_actor');
  return mayAct(approver.role, act) ? ok(null) : refuse('approver_may_approve', { role: approver.role });
};

/** Good from its making until two minutes later; a clock that stepped back makes it invalid, not eternal. */
const isFresh = (grantedAt: string, now: string): boolean => {
  const age = Date.parse(now) - Date.parse(grantedAt);
  return age >= 0 && age <= APPROVAL_SECONDS * 1_000;
};

export function approvalIsValid(grant: ApprovalGrant | null, wanted: ApprovedAct): Result<null, ApprovalRefusal> {
  if (grant === null) return refuse('approval_is_known');
  if (grant.usedAt !== null) return refuse('approval_is_used_once');
  if (!isFresh(grant.grantedAt, wanted.now)) return refuse('approval_is_fresh');
  const isBound =
    grant.act === wanted.act && grant.inputHash === wanted.inputHash && grant.signInId === wanted.signInId;
  if (!isBound) return refuse('approval_is_for_this_act');
  return mayApprove({ userId: grant.approverId, role: grant.approverRole }, grant.act, wanted.actorId);
}
