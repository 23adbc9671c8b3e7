// DP1: a closed session is given to another station, which deposits its money; here it is listed as released.
import { decideReleaseSession } from '../../../src-core/deposit/release-session.ts';
import type { SessionReleaseRow } from '../../../src-core/ledger/rows-deposits.ts';
import { invariant, ok } from '../../../src-core/result/result.ts';
import type { ReleasedSession } from '../../../src-contract/station/deposit.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { depositableSession } from './depositable-sessions.ts';
import type { DepositInput } from './inputs.ts';

function viewRelease(parts: StationParts, released: SessionReleaseRow): ReleasedSession {
  const { sessionId, drawerName, toStation, cashCents, itemsCents, reason, releasedAt } = released;
  const session = parts.store.sessions.get(sessionId);
  invariant(session !== null, `no session ${sessionId}`);
  return {
    sessionId,
    drawerName,
    toStation,
    cashCents,
    itemsCents,
    reason,
    releasedAt,
    businessDate: session.businessDate,
    ownerName: nameOf(parts, session.ownerId),
    releaserName: nameOf(parts, released.releaserId),
    approverName: nameOf(parts, released.approverId),
  };
}

export function releaseSession(parts: StationParts, caller: Caller, input: DepositInput<'release'>) {
  const { store, identity } = parts;
  const { sessionId } = input;
  return runCommand(parts, {
    procedure: 'deposits.release',
    caller,
    input,
    approves: 'deposit.accept_release',
    decide: (context) => {
      const row = store.sessions.get(sessionId);
      const session = row?.state === 'closed' ? depositableSession(parts, row) : null;
      return decideReleaseSession({ session, stationCode: identity.stationCode }, input, context);
    },
    answer: () => {
      const released = store.deposits.releases.ofSession(sessionId);
      invariant(released !== null, `session ${sessionId} was released without a row`);
      return viewRelease(parts, released);
    },
  });
}

export const listReleases = (parts: StationParts, _caller: Caller, { limit }: DepositInput<'releases'>) =>
  ok(parts.store.deposits.releases.list(limit).map((released) => viewRelease(parts, released)));
