// DP1, DP6: closed sessions whose money is in no deposit yet, oldest first, with how long they have been waiting.
import { addCounts, sumCounts } from '../../../src-core/denomination/count.ts';
import { keepForFloat } from '../../../src-core/denomination/keep-for-float.ts';
import { handOverDue } from '../../../src-core/deposit/due.ts';
import { centsToKeep } from '../../../src-core/deposit/kept-cash.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import type { CityPolicy } from '../../../src-core/policy/city-policy.ts';
import { invariant, ok } from '../../../src-core/result/result.ts';
import type { DepositCandidate } from '../../../src-contract/station/deposit.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import { ageHours } from './age.ts';
import { depositableSession } from './depositable-sessions.ts';

function viewCandidate(parts: StationParts, row: DrawerSessionRow, now: string, policy: CityPolicy): DepositCandidate {
  const { ownerId, businessDate, closedAt } = row;
  invariant(closedAt !== null, `session ${row.sessionId} is closed without a time`);
  const session = depositableSession(parts, row);
  const { sessionId, drawerId, drawerName, fundCents, counted, safeDrops, items } = session;
  return {
    sessionId,
    drawerId,
    drawerName,
    businessDate,
    closedAt,
    fundCents,
    ownerName: nameOf(parts, ownerId),
    ageHours: ageHours(closedAt, now),
    isOverdue: now > handOverDue(closedAt, policy, parts.identity.timeZone),
    countedCents: sumCounts(counted),
    counted: [...counted],
    safeDropsCents: sumCounts(safeDrops),
    safeDrops: [...safeDrops],
    proposedKept: [...keepForFloat(addCounts(counted, safeDrops), centsToKeep(session)).kept],
    items: [...items],
  };
}

export function listCandidates(parts: StationParts) {
  const { clock, policies, store } = parts;
  const { policy } = policies.on(clock.today());
  const now = clock.now();
  const rows = store.deposits.undepositedSessions();
  return ok(rows.map((row) => viewCandidate(parts, row, now, policy)));
}
