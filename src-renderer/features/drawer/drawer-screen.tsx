import { useState } from 'react';
import type { ScreenParams } from '../../app/navigation.ts';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Page, Panel } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { AllDrawers } from './all-drawers.tsx';
import { MyDrawer } from './my-drawer.tsx';

type TabId = 'mine' | 'all';

/** F3: one's own drawer, and every drawer for those who review or read them. */
export function DrawerScreen({ params }: { readonly params: ScreenParams }) {
  const t = useTexts();
  const station = useStation();
  const refreshBars = useOverview((state) => state.refresh);
  const [chosen, setChosen] = useState<TabId | null>(params['sessionId'] === undefined ? null : 'all');
  const [shownId, setShownId] = useState<string | null>(params['sessionId'] ?? null);
  const me = useQuestion('me', async () => {
    const { person, acts } = await station.auth.me();
    const mine = acts.includes('drawer.open') ? await station.drawer.mine() : null;
    return { person, acts, hasDrawer: mine !== null };
  });
  if (me.failure || me.answer === null) {
    return (
      <Page title={t.screens.drawer}>
        {me.failure ? (
          <FailureNotice failure={me.failure} onAgain={me.again} />
        ) : (
          <Panel>
            <Loading lines={6} />
          </Panel>
        )}
      </Page>
    );
  }
  const { person, acts, hasDrawer } = me.answer;
  const mayReview = acts.includes('drawer.review');
  const all = (
    <AllDrawers
      me={person}
      mayReview={mayReview}
      shownId={shownId}
      onShow={setShownId}
      onCounting={() => setChosen('mine')}
    />
  );
  if (!acts.includes('drawer.open')) return <Page title={t.screens.drawer}>{all}</Page>;
  // A reviewer comes for the drawers that wait, unless they have one of their own to work in.
  const tab: TabId = chosen ?? (mayReview && !hasDrawer ? 'all' : 'mine');
  const mine = (
    <MyDrawer
      userId={person.userId}
      onChanged={refreshBars}
      onSeeReport={({ sessionId }) => {
        setShownId(sessionId);
        setChosen('all');
      }}
    />
  );
  return (
    <Page title={t.screens.drawer} isTitleHidden>
      <Tabs
        label={t.screens.drawer}
        selected={tab}
        onSelect={(id) => setChosen(id === 'all' ? 'all' : 'mine')}
        tabs={[
          { id: 'mine', label: t.drawer.mine, content: mine },
          { id: 'all', label: t.drawer.all, content: all },
        ]}
      />
    </Page>
  );
}
