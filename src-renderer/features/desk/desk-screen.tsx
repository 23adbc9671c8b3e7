import { useEffect, useMemo, useState } from 'react';
import { useNavigation } from '../../app/navigation.ts';
import type { ScreenParams } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { useScanner } from '../../app/use-scanner.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useOverview } from '../../app/station-overview.ts';
import { readError } from '../../station-client/read-error.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Page, Split, Stack } from '../../ui/layout.tsx';
import { DeskContext, type DeskPlace, useDesk, useDeskState } from './desk-context.ts';
import { DeskSearch } from './desk-search.tsx';
import { DeskQuestions } from './desk-questions.tsx';
import { isEmptyDraft } from './desk-draft.ts';
import { Desk } from './desk.ts';
import { HeldPayments } from './held-payments.tsx';
import { LastReceipt } from './last-receipt.tsx';
import { NoDrawer } from './no-drawer.tsx';
import { ReadyPanel } from './ready-panel.tsx';
import { PayingPanel } from './paying-panel.tsx';
import { TenderPanel } from './tender-panel.tsx';
import { ToEndorse } from './to-endorse.tsx';
import { UnknownPayment } from './unknown-payment.tsx';

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function DeskScreen({ params }: { readonly params: ScreenParams }) {
  const client = useStation();
  const overview = useOverview((state) => state.overview);
  const policy = useQuestion('policy', () => client.station.policy()).answer;
  const desk = useMemo(
    () => new Desk({ client, newKey, readError, wait, onChanged: () => useOverview.getState().refresh() }),
    [client],
  );
  const [accountNo] = useState(params['accountNo']);
  useEffect(() => {
    // The account to pay was brought along once; coming back later does not add it again.
    useNavigation.setState({ current: { screen: 'desk', params: {} } });
    void desk.restore().then(() => (accountNo === undefined ? undefined : desk.scan(accountNo)));
  }, [desk, accountNo]);
  const isOpen = overview?.mySession?.state === 'open';
  const canTakeMoney = isOpen && (overview?.moneyTaking.isPossible ?? false);
  const place = useMemo<DeskPlace>(() => ({ desk, policy, canTakeMoney }), [desk, policy, canTakeMoney]);
  return (
    <DeskContext value={place}>
      <DeskWork />
    </DeskContext>
  );
}

function DeskWork() {
  const t = useTexts();
  const { desk } = useDesk();
  const isEmpty = useDeskState((state) => isEmptyDraft(state.draft));
  const phase = useDeskState((state) => state.phase);
  const setGuard = useNavigation((state) => state.setGuard);
  useScanner((text) => void desk.scan(text));
  useKey('frame.desk', () => desk.focus('search'));
  useKey('desk.toTender', () => desk.focus('tender'));
  // While it is not known whether money was taken, the person stays here; the draft itself is safe at the station.
  useEffect(() => {
    setGuard(phase === 'entering' ? null : () => false);
    return () => setGuard(null);
  }, [phase, setGuard]);
  return (
    <Page title={t.screens.desk} isTitleHidden>
      <DeskSearch />
      <NoDrawer />
      <UnknownPayment />
      <ToEndorse />
      {isEmpty ? (
        <Split ratio="left">
          <Stack>
            <LastReceipt />
          </Stack>
          <Stack>
            <ReadyPanel />
            <HeldPayments />
          </Stack>
        </Split>
      ) : (
        <Split ratio="left">
          <PayingPanel />
          <TenderPanel />
        </Split>
      )}
      <DeskQuestions />
    </Page>
  );
}
