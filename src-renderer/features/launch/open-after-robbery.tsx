import { type FormEvent, useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { type Failure, useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { SecretField, TextField } from '../../ui/text-field.tsx';
import sheet from './launch.module.css';

const c = classes(sheet);
const NOBODY = { name: '', secret: '' };

/** DS19: what a sign-in meets after the robbery key. */
export const isHeldShut = (failure: Failure | null): boolean =>
  failure?.kind === 'refused' && failure.refusal.code === 'station_is_not_locked_after_robbery';

/** A supervisor and a second person open the station; everybody then signs in or unlocks as ever. */
export function OpenAfterRobbery({ onOpened }: { readonly onOpened: () => void }) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [supervisor, setSupervisor] = useState(NOBODY);
  const [second, setSecond] = useState(NOBODY);
  const as = ({ name, secret }: typeof NOBODY) => ({ signInName: name.trim().toLowerCase(), secret });
  const isReady = supervisor.name.trim() !== '' && supervisor.secret !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const other = second.name.trim() === '' || second.secret === '' ? null : as(second);
    act.run(() => client.auth.unlockAfterRobbery({ supervisor: as(supervisor), second: other }), onOpened);
    setSupervisor({ ...supervisor, secret: '' });
    setSecond({ ...second, secret: '' });
  };
  return (
    <Panel title={t.launch.robberyTitle}>
      <p className={c('says')}>{t.launch.robberySays}</p>
      <form className={c('form')} onSubmit={submit}>
        <TextField
          label={t.launch.robberySupervisor}
          value={supervisor.name}
          onChange={(name) => setSupervisor({ ...supervisor, name })}
          autoFocus
          maxLength={32}
        />
        <SecretField
          label={t.launch.robberySupervisorSecret}
          value={supervisor.secret}
          onChange={(secret) => setSupervisor({ ...supervisor, secret })}
          maxLength={200}
        />
        <TextField
          label={t.launch.robberySecond}
          value={second.name}
          onChange={(name) => setSecond({ ...second, name })}
          maxLength={32}
        />
        <SecretField
          label={t.launch.robberySecondSecret}
          value={second.secret}
          onChange={(secret) => setSecond({ ...second, secret })}
          maxLength={200}
        />
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <Button look="main" type="submit" isDisabled={!isReady} isBusy={act.isBusy} keyLabel="Enter">
          {t.launch.robberyOpen}
        </Button>
      </form>
    </Panel>
  );
}
