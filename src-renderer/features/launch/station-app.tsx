import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { App } from '../../app/app.tsx';
import type { ScreenDefinition } from '../../app/screens.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { type StationConnection } from '../../station-client/create-station-client.ts';
import { type Failure, failureOf } from '../../station-client/use-question.ts';
import { StationContext, useStation, useStationConnection } from '../../station-client/use-station.ts';
import { Page } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { Corner } from './corner.tsx';
import { FirstRun } from './first-run.tsx';
import type { LaunchStatus } from './launch-status.ts';
import { Locked } from './locked.tsx';
import { NoAnswerStrip } from './no-answer-strip.tsx';
import { useSession } from './session.ts';
import { SetUpWizard } from './set-up-wizard.tsx';
import { SignIn } from './sign-in.tsx';
import { useOverviewFeed } from './use-overview-feed.ts';
import { useAutoLock } from './use-auto-lock.ts';

export interface StationAppProps {
  readonly connection: StationConnection;
  readonly screens: readonly ScreenDefinition[];
}

/** The whole screen of the station: who is there decides what is shown. */
export function StationApp({ connection, screens }: StationAppProps) {
  return (
    <StationContext value={connection}>
      <Gated screens={screens} />
      <NoAnswerStrip />
    </StationContext>
  );
}

function Gated({ screens }: { readonly screens: readonly ScreenDefinition[] }) {
  const gate = useGate();
  useOverviewFeed();
  useAutoLock();
  const isIn = useSession((state) => state.signedIn !== null && !state.isLocked);
  return <App screens={screens} gate={gate} corner={isIn ? <Corner /> : undefined} />;
}

function useLaunchStatus() {
  const client = useStation();
  const { token } = useStationConnection();
  const [status, setStatus] = useState<LaunchStatus | null>(null);
  const [isReady, setReady] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = useCallback(async () => {
    setFailure(null);
    try {
      const now = await client.launch.status();
      // A reload stays signed in as long as the station still knows the session.
      if (now.mode !== 'none' && token.get() !== null)
        await client.auth.me().then(useSession.getState().enter, () => null);
      setStatus(now);
      setReady(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [client, token]);
  useEffect(() => void ask(), [ask]);
  return { status, setStatus, isReady, failure, ask };
}

/** What stands in place of the screens; null once somebody works. */
function useGate(): ReactNode {
  const t = useTexts();
  const { status, setStatus, isReady, failure, ask } = useLaunchStatus();
  const [isSettingUp, setSettingUp] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const { signedIn, isLocked } = useSession();
  if (!isReady || status === null) {
    return (
      <Page title={t.launch.starting}>
        {failure ? <FailureNotice failure={failure} onAgain={() => void ask()} /> : <Loading lines={4} />}
      </Page>
    );
  }
  if (signedIn !== null) return isLocked ? <Locked name={signedIn.person.displayName} /> : null;
  if (isSettingUp) {
    const done = (now: LaunchStatus) => {
      setSettingUp(false);
      setChoosing(false);
      setStatus(now);
    };
    return <SetUpWizard onDone={done} onCancel={() => setSettingUp(false)} />;
  }
  if (status.mode === 'none' || isChoosing) {
    const opened = (now: LaunchStatus) => {
      setChoosing(false);
      setStatus(now);
    };
    return <FirstRun status={status} onOpened={opened} onSetUp={() => setSettingUp(true)} />;
  }
  return <SignIn status={status} onBack={() => setChoosing(true)} />;
}
