import { type FormEvent, useRef, useState } from 'react';
import type { PersonView } from '../../../src-contract/station/people.ts';
import { ROLES, type Role } from '../../../src-core/access/roles.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { SecretField, TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';
import { OwnAccounts } from './own-accounts.tsx';
import sheet from './launch.module.css';

const c = classes(sheet);
const FORM = 'person-form';

const blank = { signInName: '', displayName: '', role: 'cashier', language: 'en', active: true } as const;
type Entry = Pick<PersonView, 'signInName' | 'displayName' | 'role' | 'language' | 'active'>;

/** AC1: a name is given to one person for good; whoever leaves keeps it and can no longer sign in. */
export function PersonDialog({
  person,
  onClose,
}: {
  readonly person: PersonView | null;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const act = useAct();
  const key = useRef(newKey());
  const [entry, setEntry] = useState<Entry>(person ?? blank);
  const [secret, setSecret] = useState('');
  const set = (part: Partial<Entry>) => {
    key.current = newKey();
    setEntry((before) => ({ ...before, ...part }));
  };
  const { signInName, displayName, role, language, active } = entry;
  const isReady = displayName.trim() !== '' && signInName !== '' && (person !== null || secret !== '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const fields = { key: key.current, signInName, displayName: displayName.trim(), role, language };
    act.run(
      () =>
        person === null
          ? client.users.add({ ...fields, secret })
          : client.users.change({ ...fields, userId: person.userId, active }),
      onClose,
    );
  };
  return (
    <Dialog
      title={person === null ? t.setup.addPerson : t.setup.changePerson(person.displayName)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <Button
            look="main"
            isDisabled={!isReady}
            isBusy={act.isBusy}
            onPress={() => {
              const form = document.getElementById(FORM);
              if (form instanceof HTMLFormElement) form.requestSubmit();
            }}
          >
            {t.setup.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={c('form')} onSubmit={save}>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <PersonFields entry={entry} set={set} />
        {person === null ? null : (
          <Checkbox isSelected={active} onChange={(isOn) => set({ active: isOn })}>
            {t.setup.isActive}
          </Checkbox>
        )}
        <TheirSecret person={person} secret={secret} onChange={setSecret} />
        {person === null ? null : <OwnAccounts userId={person.userId} name={person.displayName} />}
      </form>
    </Dialog>
  );
}

interface PersonFieldsProps {
  readonly entry: Entry;
  readonly set: (part: Partial<Entry>) => void;
}

function PersonFields({ entry, set }: PersonFieldsProps) {
  const t = useTexts();
  const { signInName, displayName, role, language } = entry;
  return (
    <div className={c('fields')}>
      <TextField
        label={t.setup.displayName}
        value={displayName}
        onChange={(typed) => set({ displayName: typed })}
        maxLength={80}
        autoFocus
      />
      <TextField
        label={t.setup.signInName}
        value={signInName}
        onChange={(typed) => set({ signInName: typed.toLowerCase() })}
        maxLength={32}
      />
      <Select<Role>
        label={t.setup.role}
        choices={ROLES.map((id) => ({ id, label: t.roles[id] }))}
        value={role}
        onChange={(picked) => set({ role: picked })}
      />
      <RadioGroup
        label={t.setup.language}
        choices={[
          { id: 'en', label: t.desk.languages.en },
          { id: 'es', label: t.desk.languages.es },
        ]}
        value={language}
        onChange={(picked) => set({ language: picked })}
        isRow
      />
    </div>
  );
}

interface TheirSecretProps {
  readonly person: PersonView | null;
  readonly secret: string;
  readonly onChange: (secret: string) => void;
}

/** A new person gets theirs with the rest; that of a person already here is set by itself. */
function TheirSecret({ person, secret, onChange }: TheirSecretProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [isSecretSet, setSecretSet] = useState(false);
  const setTheirSecret = (userId: string) =>
    act.run(
      () => client.users.setSecret({ userId, secret }),
      () => {
        onChange('');
        setSecretSet(true);
      },
    );
  return (
    <>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <SecretField
        label={person === null ? t.setup.secret : t.setup.newSecret}
        help={t.setup.secretHelp}
        value={secret}
        onChange={onChange}
        maxLength={200}
      />
      {person === null ? null : (
        <div>
          <Button isDisabled={secret === ''} isBusy={act.isBusy} onPress={() => setTheirSecret(person.userId)}>
            {t.setup.setSecret}
          </Button>
        </div>
      )}
      {isSecretSet && person ? <Notice kind="info" title={t.setup.secretIsSet(person.displayName)} isLive /> : null}
    </>
  );
}
