import { type FormEvent, useState } from 'react';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { ROLES, type Role } from '../../../src-core/access/roles.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation, useStationConnection } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Page, Panel } from '../../ui/layout.tsx';
import { SecretField, TextField } from '../../ui/text-field.tsx';
import type { LaunchStatus } from './launch-status.ts';
import { OpenAfterRobbery, isHeldShut } from './open-after-robbery.tsx';
import { useSession } from './session.ts';
import sheet from './launch.module.css';

const c = classes(sheet);

/** The first thing a role works on. */
const homeOf = (role: Role): string => (role === 'administrator' ? 'setup' : role === 'auditor' ? 'receipts' : 'desk');

export function SignIn({ status, onBack }: { readonly status: LaunchStatus; readonly onBack: () => void }) {
  const t = useTexts();
  const client = useStation();
  const { token } = useStationConnection();
  const act = useAct();
  const [name, setName] = useState('');
  const [secret, setSecret] = useState('');
  const isTraining = status.mode === 'training';
  const enter = (signInName: string, ownSecret: string) =>
    act.run(
      () => client.auth.signIn({ signInName: signInName.trim().toLowerCase(), secret: ownSecret }),
      ({ token: value, ...signedIn }) => {
        token.set(value);
        useNavigation.setState({
          current: { screen: homeOf(signedIn.person.role), params: {} },
          trail: [],
          guard: null,
        });
        useSession.getState().enter(signedIn);
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || secret === '') return;
    enter(name, secret);
    setSecret('');
  };
  return (
    <div className={c(isTraining ? 'narrow' : 'slim')}>
      <Page
        title={t.launch.signIn}
        lead={t.launch.signInSays}
        actions={
          <Button look="quiet" onPress={onBack}>
            {t.launch.otherFolder}
          </Button>
        }
      >
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {isHeldShut(act.failure) ? <OpenAfterRobbery onOpened={act.clear} /> : null}
        <div className={c(isTraining ? 'two' : 'one')}>
          <Panel>
            <form className={c('form')} onSubmit={submit}>
              <TextField label={t.launch.name} value={name} onChange={setName} autoFocus maxLength={32} />
              <SecretField label={t.launch.secret} value={secret} onChange={setSecret} maxLength={200} />
              <Button look="main" size="big" type="submit" isBusy={act.isBusy} keyLabel="Enter">
                {t.launch.signIn}
              </Button>
            </form>
          </Panel>
          {isTraining ? <TrainingPicks onPick={enter} /> : null}
        </div>
      </Page>
    </div>
  );
}

function TrainingPicks({ onPick }: { readonly onPick: (signInName: string, secret: string) => void }) {
  const t = useTexts();
  const client = useStation();
  const picks = useQuestion('training sign-ins', () => client.launch.trainingSignIns()).answer ?? [];
  return (
    <Panel title={t.launch.trainingPick}>
      <p className={c('says')}>{t.launch.trainingPickSays}</p>
      <ul className={c('picks')}>
        {picks.map((pick) => (
          <li key={pick.signInName}>
            <Button isWide onPress={() => onPick(pick.signInName, pick.secret)}>
              {pick.displayName}, {roleName(pick.role, t.roles)}
            </Button>
            <span className={c('secretShown')}>
              {pick.signInName} · {pick.secret}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const roleName = (role: string, names: Readonly<Record<Role, string>>): string => {
  const known = ROLES.find((each) => each === role);
  return known === undefined ? role : names[known];
};
