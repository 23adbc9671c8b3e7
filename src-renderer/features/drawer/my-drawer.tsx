import { useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { DrawerAtWork } from './drawer-at-work.tsx';
import { OpenDrawer } from './open-drawer.tsx';

export interface MyDrawerProps {
  readonly userId: string;
  readonly onSeeReport: (session: SessionView) => void;
  /** The frame and the list say how the drawer stands too. */
  readonly onChanged: () => void;
}

/** The person's own drawer, whatever state it is in; what is in review or was closed today is said above it. */
export function MyDrawer({ userId, onSeeReport, onChanged }: MyDrawerProps) {
  const station = useStation();
  const [session, setSession] = useState<SessionView | null>(null);
  const all = useQuestion('my drawer', async () => {
    const [overview, mine, sessions] = await Promise.all([
      station.station.overview(),
      station.drawer.mine(),
      station.drawer.list({ limit: 50 }),
    ]);
    setSession(mine);
    return {
      overview,
      earlier: sessions.filter((each) => each.ownerId === userId),
      relieved: toRelieve(sessions, userId),
    };
  });
  const change = (next: SessionView) => {
    const isActive = next.state === 'open' || next.state === 'counting';
    setSession(isActive ? next : null);
    if (!isActive) all.again();
    onChanged();
  };
  const refresh = () => {
    all.again();
    onChanged();
  };
  if (all.failure) return <FailureNotice failure={all.failure} onAgain={all.again} />;
  if (all.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const { overview, earlier, relieved } = all.answer;
  if (session !== null) {
    return <DrawerAtWork key={session.sessionId} session={session} onSession={change} onChanged={refresh} />;
  }
  return (
    <Stack>
      <EarlierToday sessions={earlier} today={overview.today} onSeeReport={onSeeReport} />
      <OpenDrawer drawers={overview.drawers} relieved={relieved} onOpened={change} />
    </Stack>
  );
}

/** DS14: of each drawer the newest session, when somebody else submitted it and its cash is still there. */
function toRelieve(sessions: readonly SessionView[], userId: string): readonly SessionView[] {
  const newest = sessions.filter(
    (each, index) => sessions.findIndex(({ drawerId }) => drawerId === each.drawerId) === index,
  );
  return newest.filter(
    ({ state, ownerId, isHandedOver }) => state === 'in_review' && ownerId !== userId && !isHandedOver,
  );
}

function EarlierToday(props: {
  readonly sessions: readonly SessionView[];
  readonly today: string;
  readonly onSeeReport: (session: SessionView) => void;
}) {
  const t = useTexts();
  const inReview = props.sessions.filter((each) => each.state === 'in_review');
  const closed = props.sessions.find((each) => each.state === 'closed' && each.businessDate === props.today);
  return (
    <>
      {inReview.map((each) => (
        <Notice key={each.sessionId} kind="info" title={t.drawer.inReviewTitle(each.drawerName)} isLive>
          <p>{t.drawer.inReviewSays}</p>
        </Notice>
      ))}
      {closed === undefined ? null : (
        <Notice
          kind="info"
          title={t.drawer.closedTitle(closed.drawerName)}
          actions={<Button onPress={() => props.onSeeReport(closed)}>{t.drawer.seeReport}</Button>}
        >
          <p>{t.drawer.closedSays}</p>
        </Notice>
      )}
    </>
  );
}
