// AC3: the second person's yes. Their secret is checked here, before the act and outside any transaction, and what they
// get is bound to the procedure's act, to its input as the procedure itself will read it, and to the asking sign-in.
import { isContractProcedure } from '@orpc/contract';
import { APPROVAL_SECONDS, mayApprove } from '../../../src-core/access/approval.ts';
import { authorise } from '../../../src-core/access/authorise.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import { stationContract } from '../../../src-contract/station-router.ts';
import type { ProcedureMeta } from '../../../src-contract/wire/procedure.ts';
import type { Act } from '../../../src-core/access/act-table.ts';
import type { Caller } from '../caller.ts';
import { hashInput } from '../run-command.ts';
import type { PeopleParts } from './people-parts.ts';

export interface ApprovalInput {
  readonly procedure: string;
  readonly input?: unknown;
  readonly signInName: string;
  readonly secret: string;
}

interface Approvable {
  readonly act: ProcedureMeta['act'];
  readonly approves: Act;
  readonly read: (input: unknown) => Promise<object | null>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findApprovable(path: string): Approvable | null {
  let node: unknown = stationContract;
  for (const name of path.split('.')) node = isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  if (!isContractProcedure(node)) return null;
  const { meta, inputSchema } = node['~orpc'];
  const { act, approves } = meta as ProcedureMeta;
  if (approves === undefined || inputSchema === undefined) return null;
  const read = async (input: unknown): Promise<object | null> => {
    if (!isObject(input)) return null;
    const found = await inputSchema['~standard'].validate({ ...input, approval: '' });
    return found.issues === undefined && isObject(found.value) ? found.value : null;
  };
  return { act, approves, read };
}

interface Wanted {
  readonly approves: Act;
  readonly inputHash: string;
}

async function readWanted(
  parts: PeopleParts,
  caller: Caller,
  { procedure, input }: ApprovalInput,
): Promise<Result<Wanted, 'input_is_well_formed' | 'act_is_allowed'>> {
  const approvable = findApprovable(procedure);
  if (approvable === null) return refuse('input_is_well_formed', { path: 'procedure' });
  const allowed = authorise(caller.role, approvable.act);
  if (!allowed.ok) return allowed;
  const command = await approvable.read(input);
  if (command === null) return refuse('input_is_well_formed', { path: 'input' });
  return ok({ approves: approvable.approves, inputHash: hashInput(parts, procedure, caller.userId, command) });
}

export function approvalHandlers(parts: PeopleParts) {
  const { store, secrets, ids, clock, approvals } = parts;
  return {
    grant: async (caller: Caller, asked: ApprovalInput) => {
      const wanted = await readWanted(parts, caller, asked);
      if (!wanted.ok) return wanted;
      const checked = await secrets.check(store.people.byName(asked.signInName), asked.secret);
      if (!checked.ok) return checked;
      const approver = checked.value;
      const allowed = mayApprove(approver, wanted.value.approves, caller.userId);
      if (!allowed.ok) return allowed;
      const grantedAt = clock.now();
      const token = ids.token();
      approvals.keep(token, {
        act: wanted.value.approves,
        inputHash: wanted.value.inputHash,
        signInId: caller.signInId,
        approverId: approver.userId,
        approverRole: approver.role,
        grantedAt,
        usedAt: null,
      });
      const expiresAt = new Date(Date.parse(grantedAt) + APPROVAL_SECONDS * 1000).toISOString();
      return ok({ approval: token, approverName: approver.displayName, expiresAt });
    },
  };
}
