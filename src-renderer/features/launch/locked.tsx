import { type FormEvent, useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct } from '../../station-client/use-question.ts';
import { useStation, useStationConnection } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Page, Panel } from '../../ui/layout.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import { OpenAfterRobbery, isHeldShut } from './open-after-robbery.tsx';
import { useSession } from './session.ts';
import sheet from './launch.module.css';

const c = classes(sheet);

/** AC1: the same person goes on where they were; anybody else signs in anew. */
export function Locked({ name }: { readonly name: string }) {
  const t = useTexts();
  const client = useStation();
  const { token } = useStationConnection();
  const act = useAct();
  const [secret, setSecret] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (secret === '') return;
    act.run(
      () => client.auth.unlock({ secret }),
      ({ token: value, ...signedIn }) => {
        token.set(value);
        useSession.getState().enter(signedIn);
      },
    );
    setSecret('');
  };
  const leave = () => {
    // Signing out while locked is not for the station to allow; without its token the session can do nothing more.
    token.clear();
    useSession.getState().leave();
  };
  return (
    <div className={c('slim')}>
      <Page title={t.launch.locked} lead={t.launch.lockedSays(name)}>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {isHeldShut(act.failure) ? <OpenAfterRobbery onOpened={act.clear} /> : null}
        <Panel>
          <form className={c('form')} onSubmit={submit}>
            <SecretField label={t.launch.secret} value={secret} onChange={setSecret} autoFocus maxLength={200} />
            <Button look="main" size="big" type="submit" isBusy={act.isBusy} keyLabel="Enter">
              {t.launch.unlock}
            </Button>
          </form>
        </Panel>
        <Button look="quiet" onPress={leave}>
          {t.launch.someoneElse}
        </Button>
      </Page>
    </div>
  );
}
