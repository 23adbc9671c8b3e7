// DS18: whether the owner of this session is to be told to make a drop; never how much is in the drawer.
import { isDropDue } from '../../../src-core/drawer/drop-notice.ts';
import { cashParts, expectedCash } from '../../../src-core/drawer/expected-cash.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { StationParts } from '../station-parts.ts';

export function dropDue({ store, policies }: Pick<StationParts, 'store' | 'policies'>, session: DrawerSessionRow) {
  if (session.state !== 'open') return false;
  const [opening] = store.eventsOfType('drawer_opened', session.sessionId);
  const openingHash = opening === undefined ? null : store.eventHash(opening.sequence);
  invariant(openingHash !== null, `session ${session.sessionId} was never opened`);
  const cash = expectedCash(cashParts(session, store.sessions.totals(session.sessionId)));
  return isDropDue(cash, policies.on(session.businessDate).policy.cashInDrawerLimitCents, openingHash);
}
