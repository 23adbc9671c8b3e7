// A session as everybody may see it: whose it is, how it stands, and numbers of things; never a total (DS5).
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { type ControlLine, compareControl } from '../../../src-core/mail/control.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';

export function viewSession(parts: Pick<StationParts, 'store'>, session: DrawerSessionRow): SessionView {
  const counts = parts.store.sessions.counts(session.sessionId);
  const { standInId } = counts;
  const standInName = standInId === null ? null : nameOf(parts, standInId);
  return { ...session, ...counts, ownerName: nameOf(parts, session.ownerId), standInName };
}

/** DS15: who counts for an absent owner; null when the owner does. */
export const standInOf = ({ store }: Pick<StationParts, 'store'>, sessionId: string): string | null =>
  store.sessions.counts(sessionId).standInId;

/** ML2: what was posted beside what was listed; null for a session at the counter. */
export const controlOf = ({ store }: Pick<StationParts, 'store'>, sessionId: string): readonly ControlLine[] | null =>
  store.mail.batch(sessionId) === null
    ? null
    : compareControl(store.mail.control(sessionId), store.sessions.totals(sessionId).kinds);

/** As the session stands after the act that is being answered. */
export function viewSessionById(parts: Pick<StationParts, 'store'>, sessionId: string): SessionView {
  const session = parts.store.sessions.get(sessionId);
  invariant(session !== null, `no session ${sessionId}`);
  return viewSession(parts, session);
}
