import { type FormEvent, useRef, useState } from 'react';
import type { WaitingMoney } from '../../../src-contract/station/deposit.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);
const STATION = /^[0-9A-Z]{2,8}$/;

export interface ReleaseSessionProps {
  readonly drawers: readonly WaitingMoney[];
  readonly onReleased: (says: string) => void;
  readonly onClose: () => void;
}

/** DP1: which drawer, to which station and why; then a supervisor's own name and secret. */
export function ReleaseSession({ drawers, onReleased, onClose }: ReleaseSessionProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [sessionId, setSessionId] = useState(drawers[0]?.id ?? '');
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const keys = useRef(new Map<string, string>());
  const drawer = drawers.find(({ id }) => id === sessionId);
  const toStation = code.trim().toUpperCase();
  const isReady = drawer !== undefined && STATION.test(toStation) && reason.trim() !== '';
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) setAsked(true);
  };
  const approve = (person: SecondPerson) => {
    const facts = { sessionId, toStation, reason: reason.trim() };
    const said = JSON.stringify(facts);
    const key = keys.current.get(said) ?? newKey();
    keys.current.set(said, key);
    act.run(
      () =>
        withApproval(station, 'deposits.release', { key, ...facts }, person, (full) => station.deposits.release(full)),
      () => onReleased(t.deposits.releasedSays(drawer?.name ?? '', toStation)),
    );
  };
  if (isAsked) {
    return (
      <SecondPersonStrip
        approves="deposit.accept_release"
        act={t.deposits.releaseAct(drawer?.name ?? '', toStation)}
        says={t.deposits.releaseAccepted}
        isBusy={act.isBusy}
        failure={act.failure}
        onApprove={approve}
        onCancel={() => {
          act.clear();
          setAsked(false);
        }}
      />
    );
  }
  return (
    <form className={c('sealForm')} onSubmit={ask}>
      <Select
        label={t.deposits.releaseWhich}
        value={sessionId}
        onChange={setSessionId}
        choices={drawers.map(({ id, name, personName }) => ({ id, label: t.deposits.sessionOf(name, personName) }))}
      />
      <TextField
        label={t.deposits.releaseTo}
        value={code}
        onChange={setCode}
        maxLength={8}
        error={toStation !== '' && !STATION.test(toStation) ? t.deposits.releaseToWrong : undefined}
        isRequired
        autoFocus
      />
      <TextField label={t.deposits.exceptionReason} value={reason} onChange={setReason} maxLength={200} isRequired />
      <div className={c('foot')}>
        <Button onPress={onClose}>{t.ui.cancel}</Button>
        <Button look="main" type="submit" isDisabled={!isReady} keyLabel="Enter">
          {t.deposits.resolveNext}
        </Button>
      </div>
    </form>
  );
}
