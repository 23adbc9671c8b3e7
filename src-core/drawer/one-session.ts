// DS1: a drawer, and a person, has at most one session open or counting at a station. One in review blocks neither: its
// money is bagged. A mail session stands beside the counter's, one of each (ML2). A recount makes a session count again, so it asks the same question as an opening.
import { isMailSession } from '../mail/mail-drawer.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export type OneSessionRefusal = 'drawer_has_one_session' | 'person_has_one_session';

/** `activeSessions`: those open or counting at this station. */
export function refuseSecondSession(
  activeSessions: readonly DrawerSessionState[],
  wanted: { readonly sessionId: string; readonly drawerId: string; readonly ownerId: string },
): Result<null, OneSessionRefusal> {
  const others = activeSessions.filter(
    ({ sessionId, state }) => sessionId !== wanted.sessionId && (state === 'open' || state === 'counting'),
  );
  const ofDrawer = others.find(({ drawerId }) => drawerId === wanted.drawerId);
  if (ofDrawer !== undefined) return refuse('drawer_has_one_session', { drawerName: ofDrawer.drawerName });
  const ofPerson = others.find(
    (each) => each.ownerId === wanted.ownerId && isMailSession(each) === isMailSession(wanted),
  );
  return ofPerson === undefined ? ok(null) : refuse('person_has_one_session', { drawerName: ofPerson.drawerName });
}
