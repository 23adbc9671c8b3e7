import { useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Page, Panel } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { Periods } from './periods.tsx';
import { NumberReports } from './number-reports.tsx';
import { ReceiptCheck } from './receipt-check.tsx';
import { WatchPanel } from './watch-panel.tsx';

/** What proves that the books are whole; each person sees the parts that their role may look at. */
export function OversightScreen() {
  const t = useTexts();
  const station = useStation();
  const [tab, setTab] = useState('check');
  const me = useQuestion('me', () => station.auth.me());
  if (me.failure || me.answer === null) {
    return (
      <Page title={t.screens.oversight}>
        {me.failure ? (
          <FailureNotice failure={me.failure} onAgain={me.again} />
        ) : (
          <Panel>{<Loading lines={6} />}</Panel>
        )}
      </Page>
    );
  }
  const { acts } = me.answer;
  const tabs = [
    { id: 'check', label: t.oversight.checkTab, act: 'receipt.check', content: <ReceiptCheck /> },
    { id: 'numbers', label: t.oversight.numbersTab, act: 'report.read', content: <NumberReports /> },
    {
      id: 'days',
      label: t.oversight.daysTab,
      act: 'report.read',
      content: <Periods mayClose={acts.includes('period.close')} />,
    },
    {
      id: 'watch',
      label: t.watch.tab,
      act: 'watch.read',
      content: <WatchPanel mayLayAside={acts.includes('watch.lay_aside')} />,
    },
    { id: 'clock', label: t.oversight.clockTab, act: 'clock.accept', content: <ClockPanel /> },
  ] as const;
  return (
    <Page title={t.screens.oversight} isTitleHidden>
      <Tabs
        label={t.screens.oversight}
        selected={tab}
        onSelect={setTab}
        tabs={tabs.filter(({ act }) => acts.includes(act))}
      />
    </Page>
  );
}
