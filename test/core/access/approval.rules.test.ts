import { describe, expect, it } from 'vitest';
import type { ApprovalGrant, ApprovedAct } from '../../../src-core/access/approval.ts';
import { approvalIsValid, mayApprove } from '../../../src-core/access/approval.ts';

const grant: ApprovalGrant = {
  act: 'void.approve',
  inputHash: 'hash-of-the-void',
  signInId: 'sign-in-1',
  approverId: 'ben',
  approverRole: 'senior_cashier',
  grantedAt: '2026-11-23T15:00:00.000Z',
  usedAt: null,
};
const wanted: ApprovedAct = {
  act: 'void.approve',
  inputHash: 'hash-of-the-void',
  signInId: 'sign-in-1',
  actorId: 'ana',
  now: '2026-11-23T15:00:30.000Z',
};

interface Case {
  readonly code: string;
  readonly why: string;
  readonly grant?: Partial<ApprovalGrant> | null;
  readonly wanted?: Partial<ApprovedAct>;
}

const REFUSED: readonly Case[] = [
  { code: 'approval_is_known', why: 'no such token', grant: null },
  { code: 'approval_is_used_once', why: 'used', grant: { usedAt: '2026-11-23T15:00:10.000Z' } },
  { code: 'approval_is_fresh', why: 'two minutes and a millisecond', wanted: { now: '2026-11-23T15:02:00.001Z' } },
  { code: 'approval_is_fresh', why: 'the clock stepped back', wanted: { now: '2026-11-23T14:59:59.999Z' } },
  { code: 'approval_is_for_this_act', why: 'another act', wanted: { act: 'drawer.witness' } },
  { code: 'approval_is_for_this_act', why: 'another input', wanted: { inputHash: 'hash-of-a-larger-void' } },
  { code: 'approval_is_for_this_act', why: 'another sign-in', wanted: { signInId: 'sign-in-2' } },
  { code: 'approver_is_not_the_actor', why: 'their own act', wanted: { actorId: 'ben' } },
  { code: 'approver_may_approve', why: 'a role that may not', grant: { approverRole: 'cashier' } },
  { code: 'approver_may_approve', why: 'an auditor', grant: { approverRole: 'auditor' } },
];

describe('an approval', () => {
  it.each(REFUSED)('AC3 refuses by $code: $why', ({ code, ...given }) => {
    const found = given.grant === null ? null : { ...grant, ...given.grant };
    const result = approvalIsValid(found, { ...wanted, ...given.wanted });
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it.each(['2026-11-23T15:00:00.000Z', '2026-11-23T15:02:00.000Z'])('AC3 is good at %s', (now) => {
    expect(approvalIsValid(grant, { ...wanted, now })).toEqual({ ok: true, value: null });
  });

  it('AC3 is not granted to the actor, whatever the role', () => {
    expect(mayApprove({ userId: 'sue', role: 'supervisor' }, 'void.approve', 'sue')).toMatchObject({ ok: false });
    expect(mayApprove({ userId: 'sue', role: 'supervisor' }, 'void.approve', 'ana')).toMatchObject({ ok: true });
  });
});
