import { type FormEvent, useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import sheet from './launch.module.css';

const c = classes(sheet);

export function MySecretPanel() {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [oldSecret, setOld] = useState('');
  const [newSecret, setNew] = useState('');
  const [isDone, setDone] = useState(false);
  const isReady = oldSecret !== '' && newSecret !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setDone(false);
    act.run(
      () => client.users.changeMySecret({ oldSecret, newSecret }),
      () => setDone(true),
    );
    setOld('');
    setNew('');
  };
  return (
    <Panel title={t.setup.mySecret}>
      <form className={c('form')} onSubmit={submit}>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {isDone ? <Notice kind="info" title={t.setup.mySecretChanged} isLive /> : null}
        <div className={c('fields')}>
          <SecretField label={t.setup.oldSecret} value={oldSecret} onChange={setOld} maxLength={200} />
          <SecretField label={t.setup.newSecret} value={newSecret} onChange={setNew} maxLength={200} />
        </div>
        <div>
          <Button type="submit" isDisabled={!isReady} isBusy={act.isBusy}>
            {t.setup.changeMySecret}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
