import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Page, Panel } from '../../ui/layout.tsx';
import type { LaunchStatus } from './launch-status.ts';
import sheet from './launch.module.css';

const c = classes(sheet);

export interface FirstRunProps {
  readonly status: LaunchStatus;
  readonly onOpened: (status: LaunchStatus) => void;
  readonly onSetUp: () => void;
}

/** TR1: training or real work, two folders, chosen here and never toggled. */
export function FirstRun({ status, onOpened, onSetUp }: FirstRunProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const open = (mode: 'live' | 'training') => act.run(() => client.launch.open({ mode }), onOpened);
  const { live } = status;
  return (
    <div className={c('narrow')}>
      <Page title={t.launch.welcome} lead={t.launch.welcomeSays}>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <div className={c('two')}>
          <Panel title={t.launch.workTitle}>
            <p className={c('says')}>{live.exists ? t.launch.workOpenSays(live.city ?? '') : t.launch.workSays}</p>
            <Button
              look={live.exists ? 'main' : 'plain'}
              size="big"
              autoFocus={live.exists}
              isBusy={act.isBusy}
              onPress={() => (live.exists ? open('live') : onSetUp())}
            >
              {live.exists ? t.launch.openWork : t.launch.setUp}
            </Button>
          </Panel>
          <Panel title={t.launch.trainTitle}>
            <p className={c('says')}>{t.launch.trainSays}</p>
            <Button
              look={live.exists ? 'plain' : 'main'}
              size="big"
              autoFocus={!live.exists}
              isBusy={act.isBusy}
              onPress={() => open('training')}
            >
              {t.launch.train}
            </Button>
          </Panel>
        </div>
      </Page>
    </div>
  );
}
