// DP1: a closed session as a deposit needs it: the accepted count, its safe drops, and what its receipts and its closure
// say. A session that is not closed is none, but its drops may
// go ahead of it.
import { addCounts } from '../../../src-core/denomination/count.ts';
import type { DepositBag, DepositableSession, Holdings } from '../../../src-core/deposit/deposit.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { closureOf } from '../documents/drawer-papers.ts';
import type { StationParts } from '../station-parts.ts';

const countsOf = ({ store }: Pick<StationParts, 'store'>, movementId: string) =>
  store.sessions.denominations('movement', movementId, 1);

export function depositableSession(
  parts: Pick<StationParts, 'store'>,
  { sessionId, drawerId, drawerName, state, fundCents }: DrawerSessionRow,
): DepositableSession {
  const { sessions, deposits } = parts.store;
  const closure = closureOf(parts, sessionId);
  invariant(closure !== null, `session ${sessionId} is closed without a closure`);
  const { attempt, cash, kinds } = closure.payload;
  const gone = sessions.handedOver(sessionId);
  return {
    sessionId,
    drawerId,
    drawerName,
    state,
    // DS14: cash that went over to the next person's session is in no bag, and no fund stays behind for it; a session that
    // took cash over keeps the drawer's authorised fund when it goes to the bank at last.
    fundCents: gone === null ? (sessions.takenOver(sessionId)?.authorizedFundCents ?? fundCents) : 0,
    cash: gone === null ? cash : { ...cash, toVaultCents: cash.toVaultCents + gone.handedOverCents },
    depositId: deposits.depositOfSession(sessionId),
    releasedTo: deposits.releases.ofSession(sessionId)?.toStation ?? null,
    counted: gone === null ? sessions.denominations('closing', sessionId, attempt) : [],
    safeDrops: addCounts(...deposits.drops.ofSession(sessionId).map(({ movementId }) => countsOf(parts, movementId))),
    depositedDropsCents: deposits.drops.depositedCents(sessionId),
    cashOverShortCents: kinds.find(({ kind }) => kind === 'cash')?.overShortCents ?? 0,
    items: deposits.undepositedItems(sessionId),
  };
}

/** What a draft may be made of: of the sessions it names those that are closed at this station, and what was found. */
export const holdingsFor = (
  parts: Pick<StationParts, 'store'>,
  { sessions, drops }: Pick<DepositBag, 'sessions' | 'drops'>,
): Holdings => ({
  sessions: [...new Set(sessions.map(({ sessionId }) => sessionId))].flatMap((sessionId) => {
    const session = parts.store.sessions.get(sessionId);
    return session?.state === 'closed' ? [depositableSession(parts, session)] : [];
  }),
  drops: parts.store.deposits.drops
    .ofOpenSessions()
    .filter(({ movementId }) => drops.includes(movementId))
    .map((drop) => ({ ...drop, counts: countsOf(parts, drop.movementId) })),
  found: parts.store.deposits.exceptions.found(),
});
