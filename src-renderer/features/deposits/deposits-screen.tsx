import { useState } from 'react';
import type { ScreenParams } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Page, Panel } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { FollowUp } from './follow-up.tsx';
import { Items } from './items.tsx';
import { MadeDeposits } from './made-deposits.tsx';
import { Prepare } from './prepare.tsx';

/** F6: bank deposits, from closed drawers to the bank's receipt. */
export function DepositsScreen({ params }: { readonly params: ScreenParams }) {
  const t = useTexts();
  const station = useStation();
  const [tab, setTab] = useState(params['depositId'] === undefined ? 'prepare' : 'made');
  const [shownId, setShownId] = useState<string | null>(params['depositId'] ?? null);
  const [said, setSaid] = useState<string | null>(null);
  const me = useQuestion('me', () => station.auth.me());
  if (me.failure || me.answer === null) {
    return (
      <Page title={t.screens.deposits}>
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
  const { acts } = me.answer;
  const mayPrepare = acts.includes('deposit.prepare');
  const made = <MadeDeposits acts={acts} shownId={shownId} onShow={setShownId} said={said} onSaid={setSaid} />;
  const prepare = (
    <Prepare
      onSealed={(deposit) => {
        setShownId(deposit.depositId);
        setSaid(t.deposits.sealed(deposit.depositNumber));
        setTab('made');
      }}
    />
  );
  return (
    <Page title={t.screens.deposits} isTitleHidden>
      <Tabs
        label={t.screens.deposits}
        selected={!mayPrepare && tab === 'prepare' ? 'made' : tab}
        onSelect={setTab}
        tabs={[
          ...(mayPrepare ? [{ id: 'prepare', label: t.deposits.prepare, content: prepare }] : []),
          { id: 'made', label: t.deposits.made, content: made },
          { id: 'followUp', label: t.deposits.followUp, content: <FollowUp acts={acts} /> },
          { id: 'items', label: t.deposits.items, content: <Items /> },
        ]}
      />
    </Page>
  );
}
