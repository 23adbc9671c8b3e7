// DP12: the named exceptions, the open ones first and oldest, each with its age and what became of it.
import { ok } from '../../../src-core/result/result.ts';
import type { NamedException } from '../../../src-contract/station/deposit.ts';
import type { ListedException } from '../../ports/exception-reader.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import { ageHours } from './age.ts';
import type { DepositInput } from './inputs.ts';

export function viewException(parts: StationParts, listed: ListedException, now: string): NamedException {
  const { depositId, depositNumber, bagNumber, lineNo, kind, itemNumber, amountCents, reason, sealedAt } = listed;
  const { resolution, resolvedBecause, resolvedAt, resolverId, approverId } = listed;
  return {
    depositId,
    depositNumber,
    bagNumber,
    lineNo,
    kind,
    itemNumber,
    amountCents,
    reason,
    sealedAt,
    preparerName: nameOf(parts, listed.preparerId),
    verifierName: nameOf(parts, listed.verifierId),
    ageHours: ageHours(sealedAt, resolvedAt ?? now),
    resolved:
      resolution === null
        ? null
        : {
            as: resolution,
            reason: resolvedBecause ?? '',
            resolverName: nameOf(parts, resolverId ?? ''),
            approverName: nameOf(parts, approverId ?? ''),
            at: resolvedAt ?? '',
          },
  };
}

export function listExceptions(parts: StationParts, _caller: Caller, { limit }: DepositInput<'exceptions'>) {
  const now = parts.clock.now();
  return ok(parts.store.deposits.exceptions.list(limit).map((listed) => viewException(parts, listed, now)));
}
